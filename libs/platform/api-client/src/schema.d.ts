// Made from apps/api/openapi by tools/client-types.mjs; change the server, not this file.
export interface paths {
    "/api/v1/audit/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["auditActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["auditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["auditReadings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["auditSignIns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/catch-up/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["calendarCatchUpPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/changes/{previewId}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["calendarChangeApply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/changes/{previewId}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["calendarChangeOutcome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["calendarDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/deadline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["calendarDeadline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/hours/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["calendarHoursPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/local-days/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["calendarLocalDayPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["calendarNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/notices/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["calendarNoticePreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["clientsList"];
        put?: never;
        post: operations["clientsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["clientsGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["clientsAmend"];
        trace?: never;
    };
    "/api/v1/clients/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["clientsDisable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["clientsEnable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["clientsRotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/scopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["clientsScopesSet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}/secrets/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["clientsSecretEnd"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/arrears": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsArrearsList"];
        put?: never;
        post: operations["complaintsArrearsRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/arrears-ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsArrearsLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/arrears/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsArrearsExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/arrears/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsArrearsGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/arrears/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsArrearsImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/arrears/import/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsArrearsImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/arrears/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsArrearsGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/arrears/{id}/cancelPayment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsArrearsCancelPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/arrears/{id}/claimDone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsArrearsClaimDone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/arrears/{id}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsArrearsClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/arrears/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsArrearsCorrect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/arrears/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsArrearsDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/arrears/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsArrearsExtend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/arrears/{id}/grade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsArrearsGrade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/arrears/{id}/handOver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsArrearsHandOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/arrears/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsArrearsHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/arrears/{id}/interest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsArrearsInterest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/arrears/{id}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsArrearsPay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/arrears/{id}/replan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsArrearsReplan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/arrears/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsArrearsReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/arrears/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsArrearsReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/arrears/{id}/settleDispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsArrearsSettleDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/arrears/{id}/startResolving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsArrearsStartResolving"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/arrears/{id}/strikeOff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsArrearsStrikeOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/arrears/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsArrearsVerify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/arrears/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsArrearsVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/article-sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsArticleSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsArticleList"];
        put?: never;
        post: operations["complaintsArticleRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/articles/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsArticleBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/articles/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsArticleExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/articles/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsArticleGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/articles/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsArticleImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/articles/import/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsArticleImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsArticleGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/articles/{id}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsArticleClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/articles/{id}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsArticleDifference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/articles/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsArticleDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/articles/{id}/draftNext": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsArticleDraftNext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/articles/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsArticleHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/articles/{id}/markStale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsArticleMarkStale"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/articles/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsArticlePublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/articles/{id}/repeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsArticleRepeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/articles/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsArticleReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/articles/{id}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsArticleRevise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/articles/{id}/sendBack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsArticleSendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/articles/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsArticleSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/articles/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsArticleVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/articles/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsArticleVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsAwardList"];
        put?: never;
        post: operations["complaintsAwardRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/awards/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsAwardExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/awards/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsAwardGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/awards/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsAwardImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/awards/import/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsAwardImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/awards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsAwardGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/awards/{id}/award": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsAwardAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/awards/{id}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsAwardClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/awards/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsAwardDecline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/awards/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsAwardDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/awards/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsAwardHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/awards/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsAwardReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/awards/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsAwardVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/campaign-findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsCampaignFindingList"];
        put?: never;
        post: operations["complaintsCampaignFindingRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/campaign-findings/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsCampaignFindingExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/campaign-findings/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsCampaignFindingGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/campaign-findings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsCampaignFindingGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/campaign-findings/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsCampaignFindingClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/campaign-findings/{id}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsCampaignFindingClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/campaign-findings/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsCampaignFindingDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/campaign-findings/{id}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsCampaignFindingExplain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/campaign-findings/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsCampaignFindingHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/campaign-findings/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsCampaignFindingPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/campaign-findings/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsCampaignFindingReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/campaign-findings/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsCampaignFindingVerify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/campaign-findings/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsCampaignFindingVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsCampaignList"];
        put?: never;
        post: operations["complaintsCampaignRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/campaigns/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsCampaignExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/campaigns/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsCampaignGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/campaigns/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsCampaignImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/campaigns/import/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsCampaignImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsCampaignGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/campaigns/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsCampaignAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/campaigns/{id}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsCampaignClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/campaigns/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsCampaignDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/campaigns/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsCampaignHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/campaigns/{id}/investigate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsCampaignInvestigate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/campaigns/{id}/rectify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsCampaignRectify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/campaigns/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsCampaignVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/common-issues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsCommonIssueList"];
        put?: never;
        post: operations["complaintsCommonIssueRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/common-issues/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsCommonIssueExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/common-issues/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsCommonIssueGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/common-issues/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsCommonIssueImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/common-issues/import/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsCommonIssueImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/common-issues/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsCommonIssueGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/common-issues/{id}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsCommonIssueClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/common-issues/{id}/demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsCommonIssueDemands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/common-issues/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsCommonIssueDismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/common-issues/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsCommonIssueDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/common-issues/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsCommonIssueHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/common-issues/{id}/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsCommonIssueOwn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/common-issues/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsCommonIssueVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/counter-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsCounterMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/counters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsCounterList"];
        put?: never;
        post: operations["complaintsCounterRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/counters/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsCounterExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/counters/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsCounterGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/counters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsCounterGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["complaintsCounterAmend"];
        trace?: never;
    };
    "/api/v1/complaints/counters/{id}/changeHours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsCounterChangeHours"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/counters/{id}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsCounterClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/counters/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsCounterClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/counters/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsCounterDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/counters/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsCounterHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/counters/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsCounterOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/counters/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsCounterResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/counters/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsCounterSuspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/counters/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsCounterVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsDemandList"];
        put?: never;
        post: operations["complaintsDemandRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsDemandExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsDemandGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/import/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsDemandImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsDemandGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["complaintsDemandAmend"];
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/addUnit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandAddUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/answerAtOnce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandAnswerAtOnce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/askExtension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandAskExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/askPause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandAskPause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/askReturn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandAskReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandAssign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/callBack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandCallBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/callers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsDemandCallers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/callers/{callerId}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandCallerOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/classify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandClassify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsDemandClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/comment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsDemandDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsDemandDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/endPause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandEndPause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandExtend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/followUp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsDemandHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/instruct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandInstruct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandPause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/pend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandPend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandReassign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/reclassify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandReclassify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/refuseExtension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandRefuseExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandRemind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandResolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/setHandler": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandSetHandler"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandSign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsDemandSimilar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/strikeOff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandStrikeOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/stuck-case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsDemandStuckCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/suggestion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsDemandSuggestion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/supervise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandSupervise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/tryCallBack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandTryCallBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandUnmerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/demands/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDemandWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/duplicate-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsDuplicateProposalList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/duplicate-proposals/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsDuplicateProposalExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/duplicate-proposals/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsDuplicateProposalGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/duplicate-proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsDuplicateProposalGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/duplicate-proposals/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDuplicateProposalAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/duplicate-proposals/{id}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsDuplicateProposalClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/duplicate-proposals/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsDuplicateProposalDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/duplicate-proposals/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsDuplicateProposalHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/duplicate-proposals/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDuplicateProposalRefuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/duplicate-proposals/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsDuplicateProposalVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/firm-visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsFirmVisitList"];
        put?: never;
        post: operations["complaintsFirmVisitRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/firm-visits/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsFirmVisitExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/firm-visits/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsFirmVisitGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/firm-visits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsFirmVisitGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/firm-visits/{id}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsFirmVisitClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/firm-visits/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsFirmVisitDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/firm-visits/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsFirmVisitFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/firm-visits/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsFirmVisitHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/firm-visits/{id}/visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsFirmVisitVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/firm-visits/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsFirmVisitVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsFollowUps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/harm-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsHarmCaseList"];
        put?: never;
        post: operations["complaintsHarmCaseRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/harm-cases/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsHarmCaseExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/harm-cases/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsHarmCaseGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/harm-cases/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsHarmCaseImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/harm-cases/import/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsHarmCaseImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/harm-cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsHarmCaseGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/harm-cases/{id}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsHarmCaseClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/harm-cases/{id}/complainants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsHarmCaseComplainants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/harm-cases/{id}/complainants/{rowId}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsHarmCaseComplainantsOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/harm-cases/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsHarmCaseDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/harm-cases/{id}/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsHarmCaseFind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/harm-cases/{id}/handle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsHarmCaseHandle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/harm-cases/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsHarmCaseHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/harm-cases/{id}/notify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsHarmCaseNotify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/harm-cases/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsHarmCaseVerify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/harm-cases/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsHarmCaseVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/key-enterprises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsKeyEnterpriseList"];
        put?: never;
        post: operations["complaintsKeyEnterpriseRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/key-enterprises/by-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsKeyEnterpriseMarkByCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/key-enterprises/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsKeyEnterpriseExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/key-enterprises/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsKeyEnterpriseGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/key-enterprises/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsKeyEnterpriseGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["complaintsKeyEnterpriseAmend"];
        trace?: never;
    };
    "/api/v1/complaints/key-enterprises/{id}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsKeyEnterpriseClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/key-enterprises/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsKeyEnterpriseDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/key-enterprises/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsKeyEnterpriseHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/key-enterprises/{id}/unmark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsKeyEnterpriseUnmark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/key-enterprises/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsKeyEnterpriseVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/liaisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsLiaisonList"];
        put?: never;
        post: operations["complaintsLiaisonRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/liaisons/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsLiaisonExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/liaisons/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsLiaisonGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/liaisons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsLiaisonGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/liaisons/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsLiaisonAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/liaisons/{id}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsLiaisonClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/liaisons/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsLiaisonDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/liaisons/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsLiaisonEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/liaisons/{id}/handOver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsLiaisonHandOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/liaisons/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsLiaisonHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/liaisons/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsLiaisonVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/long-term-fixes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsLongTermFixList"];
        put?: never;
        post: operations["complaintsLongTermFixRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/long-term-fixes/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsLongTermFixExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/long-term-fixes/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsLongTermFixGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/long-term-fixes/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsLongTermFixImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/long-term-fixes/import/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsLongTermFixImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/long-term-fixes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsLongTermFixGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/long-term-fixes/{id}/abandon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsLongTermFixAbandon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/long-term-fixes/{id}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsLongTermFixClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/long-term-fixes/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsLongTermFixClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/long-term-fixes/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsLongTermFixDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/long-term-fixes/{id}/enforce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsLongTermFixEnforce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/long-term-fixes/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsLongTermFixHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/long-term-fixes/{id}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsLongTermFixRevise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/long-term-fixes/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsLongTermFixVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/lpr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsLprList"];
        put?: never;
        post: operations["complaintsLprPropose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/lpr/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsLprApprove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/lpr/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsLprWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/mystery-visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsMysteryVisitList"];
        put?: never;
        post: operations["complaintsMysteryVisitRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/mystery-visits/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsMysteryVisitExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/mystery-visits/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsMysteryVisitGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/mystery-visits/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsMysteryVisitImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/mystery-visits/import/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsMysteryVisitImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/mystery-visits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsMysteryVisitGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/mystery-visits/{id}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsMysteryVisitClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/mystery-visits/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsMysteryVisitDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/mystery-visits/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsMysteryVisitHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/mystery-visits/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsMysteryVisitPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/mystery-visits/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsMysteryVisitReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/mystery-visits/{id}/sendBack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsMysteryVisitSendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/mystery-visits/{id}/visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsMysteryVisitVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/mystery-visits/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsMysteryVisitVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/policy-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsPolicyChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/question-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsQuestionSessionList"];
        put?: never;
        post: operations["complaintsQuestionSessionRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/question-sessions/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsQuestionSessionExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/question-sessions/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsQuestionSessionGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/question-sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsQuestionSessionGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/question-sessions/{id}/adopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsQuestionSessionAdopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/question-sessions/{id}/citations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsQuestionSessionCitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/question-sessions/{id}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsQuestionSessionClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/question-sessions/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsQuestionSessionDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/question-sessions/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsQuestionSessionHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/question-sessions/{id}/rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsQuestionSessionRate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/question-sessions/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsQuestionSessionTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/question-sessions/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsQuestionSessionVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/question-trends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsQuestionTrends"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/radar-findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsRadarFindingList"];
        put?: never;
        post: operations["complaintsRadarFindingRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/radar-findings/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsRadarFindingExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/radar-findings/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsRadarFindingGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/radar-findings/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsRadarFindingImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/radar-findings/import/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsRadarFindingImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/radar-findings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsRadarFindingGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/radar-findings/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsRadarFindingAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/radar-findings/{id}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsRadarFindingClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/radar-findings/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsRadarFindingClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/radar-findings/{id}/contest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsRadarFindingContest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/radar-findings/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsRadarFindingDismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/radar-findings/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsRadarFindingDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/radar-findings/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsRadarFindingEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/radar-findings/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsRadarFindingHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/radar-findings/{id}/rectify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsRadarFindingRectify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/radar-findings/{id}/sendBack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsRadarFindingSendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/radar-findings/{id}/uphold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsRadarFindingUphold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/radar-findings/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsRadarFindingVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/stuck-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsStuckCaseList"];
        put?: never;
        post: operations["complaintsStuckCaseRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/stuck-cases/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsStuckCaseExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/stuck-cases/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsStuckCaseGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/stuck-cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsStuckCaseGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/stuck-cases/{id}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsStuckCaseClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/stuck-cases/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsStuckCaseDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/stuck-cases/{id}/followUp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsStuckCaseFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/stuck-cases/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsStuckCaseHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/stuck-cases/{id}/inform": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsStuckCaseInform"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/stuck-cases/{id}/loop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsStuckCaseLoop"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/stuck-cases/{id}/strikeOff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsStuckCaseStrikeOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/stuck-cases/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsStuckCaseVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/stuck-cases/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsStuckCaseWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/supply-cuts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsSupplyCutList"];
        put?: never;
        post: operations["complaintsSupplyCutRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/supply-cuts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsSupplyCutExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/supply-cuts/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsSupplyCutGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/supply-cuts/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsSupplyCutImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/supply-cuts/import/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsSupplyCutImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/supply-cuts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsSupplyCutGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/supply-cuts/{id}/arrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsSupplyCutArrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/supply-cuts/{id}/callBack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsSupplyCutCallBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/supply-cuts/{id}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsSupplyCutClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/supply-cuts/{id}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsSupplyCutDispatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/supply-cuts/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsSupplyCutDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/supply-cuts/{id}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsSupplyCutExplain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/supply-cuts/{id}/findCause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsSupplyCutFindCause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/supply-cuts/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsSupplyCutHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/supply-cuts/{id}/refer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsSupplyCutRefer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/supply-cuts/{id}/reporters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsSupplyCutReporters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/supply-cuts/{id}/reporters/{rowId}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsSupplyCutReportersOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/supply-cuts/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsSupplyCutRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/supply-cuts/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsSupplyCutVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/survey-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsSurveyForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/survey-form/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsSurveyAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/survey-scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsSurveyScores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsSurveyList"];
        put?: never;
        post: operations["complaintsSurveyRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/surveys/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsSurveyExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/surveys/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsSurveyGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/surveys/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsSurveyImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/surveys/import/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsSurveyImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/surveys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsSurveyGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/surveys/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsSurveyAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/surveys/{id}/clean": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsSurveyClean"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/surveys/{id}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsSurveyClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/surveys/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsSurveyClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/surveys/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsSurveyDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/surveys/{id}/draw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsSurveyDraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/surveys/{id}/frame": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsSurveyFrame"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/surveys/{id}/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsSurveyFreeze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/surveys/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsSurveyHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/surveys/{id}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsSurveyInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/surveys/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsSurveyPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/surveys/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsSurveyResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/surveys/{id}/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsSurveySample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/surveys/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsSurveyVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/surveys/{id}/weigh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsSurveyWeigh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/synonyms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["complaintsSynonyms"];
        put?: never;
        post: operations["complaintsSynonymAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/synonyms/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["complaintsSynonymEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["documentUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["document"];
        put?: never;
        post?: never;
        delete: operations["documentDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["documentContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["documentVersions"];
        put?: never;
        post: operations["documentAddVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["planDutyEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["enterprises"];
        put?: never;
        post: operations["enterpriseCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["enterprisesValidate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{usccOrId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["enterprise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["enterpriseAmend"];
        trace?: never;
    };
    "/api/v1/enterprises/{usccOrId}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enterpriseContactAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{usccOrId}/contacts/{contactId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enterpriseContactEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{usccOrId}/contacts/{contactId}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enterpriseContactOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{usccOrId}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["enterpriseRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["jobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["jobDefinitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["jobRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["jobRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["kindsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["measures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/{no}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["measure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/metrics/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["metric"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/metrics/{code}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["metricDifference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/metrics/{code}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["metricRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/metrics/{code}/records.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["metricRecordsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["noticesRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["noticesUnread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["operations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["operation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/{id}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["operationErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["operationResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["operationUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["organisationGroups"];
        put?: never;
        post: operations["organisationGroupCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/groups/{code}/exclude": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["organisationGroupExclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/groups/{code}/include": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["organisationGroupInclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["organisationPeople"];
        put?: never;
        post: operations["organisationPersonCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["organisationPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["organisationPersonAmend"];
        trace?: never;
    };
    "/api/v1/organisation/people/{id}/appoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["organisationPersonAppoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/people/{id}/relieve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["organisationPersonRelieve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["organisationPosts"];
        put?: never;
        post: operations["organisationPostCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/posts/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["organisationPostEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/stand-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["organisationStandIns"];
        put?: never;
        post: operations["organisationStandInCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/stand-ins/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["organisationStandInEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/tree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["organisationTree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["organisationUnits"];
        put?: never;
        post: operations["organisationUnitCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["organisationUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/units/{id}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["organisationUnitAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/units/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["organisationUnitEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/units/{id}/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["organisationUnitHours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/units/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["organisationUnitMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/units/{id}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["organisationUnitRename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["planYears"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-years/{year}/confirm-targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["planYearConfirmTargets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-years/{year}/measures/{no}/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["planDuties"];
        put?: never;
        post: operations["planDutyAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-years/{year}/roll-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["planYearRollOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rolesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tokenIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/receipts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ruleReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/receipts/{id}/rerun": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ruleRerun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ruleTables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/tables/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ruleTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/tables/{code}/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ruleTry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/tables/{code}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ruleDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/tables/{code}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ruleVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/tables/{code}/versions/{version}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ruleApprove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/tables/{code}/versions/{version}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ruleWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scoreboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["scoreboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sessionGet"];
        put?: never;
        post: operations["sessionOpen"];
        delete: operations["sessionEnd"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sessionOidcStart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sessionOidcCallback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/otp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sessionOtpSetUp"];
        delete: operations["sessionOtpRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/otp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sessionOtpConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sessionPasswordChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sessionPreferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/preferences/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["sessionPreferenceKeep"];
        post?: never;
        delete: operations["sessionPreferenceForget"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sessionWays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sessionsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["sessionsEnd"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["targetConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/{id}/replace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["targetReplace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["usersList"];
        put?: never;
        post: operations["usersCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["usersGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["usersAmend"];
        trace?: never;
    };
    "/api/v1/users/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["usersDisable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["usersEnable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["usersReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["usersRolesList"];
        put?: never;
        post: operations["usersRolesGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/roles/{grantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["usersRolesRevoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/subjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["usersSubjectsList"];
        put?: never;
        post: operations["usersSubjectsLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/subjects/{subjectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["usersSubjectsUnlink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["usersUnlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/worklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["worklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/worklist/copied": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["worklistCopied"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/worklist/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["worklistDone"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AuditAction: {
            code: string;
            label: components["schemas"]["AuditLabel"];
        };
        AuditActionList: {
            items: components["schemas"]["AuditAction"][];
        };
        AuditActor: {
            /** Format: uuid */
            id: string | null;
            /** @enum {string} */
            kind: "staff" | "machine" | "system";
            name: string;
            onBehalfOf?: components["schemas"]["AuditPrincipal"];
        };
        AuditChange: {
            from: {
                [key: string]: unknown;
            } | null;
            pointer: string;
            to: {
                [key: string]: unknown;
            } | null;
        };
        AuditEvent: {
            action: string;
            actionLabel: components["schemas"]["AuditLabel"] | null;
            actor: components["schemas"]["AuditActor"];
            after: {
                [key: string]: unknown;
            } | null;
            before: {
                [key: string]: unknown;
            } | null;
            changes: components["schemas"]["AuditChange"][];
            hash: string;
            /** Format: uuid */
            id: string;
            ip: string;
            /** Format: int64 */
            position: number;
            reason: string | null;
            /** Format: date-time */
            recordedAt: string;
            subject: components["schemas"]["AuditSubject"];
            traceId: string;
            /** Format: int32 */
            unitId: number | null;
        };
        AuditEventPage: {
            items: components["schemas"]["AuditEvent"][];
            next: string | null;
        };
        AuditLabel: {
            en: string;
            zh: string;
        };
        AuditPrincipal: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        AuditSubject: {
            id: string;
            label?: string;
            type: string;
            typeLabel: components["schemas"]["AuditLabel"] | null;
        };
        PersonalReading: {
            actor: components["schemas"]["AuditActor"];
            field: string;
            /** Format: uuid */
            id: string;
            ip: string;
            purpose: string;
            /** Format: date-time */
            readAt: string;
            subject: components["schemas"]["AuditSubject"];
            traceId: string;
            /** Format: int32 */
            unitId: number | null;
        };
        PersonalReadingPage: {
            items: components["schemas"]["PersonalReading"][];
            next: string | null;
        };
        SignInLogPage: {
            items: components["schemas"]["SignInTry"][];
            next: string | null;
        };
        SignInTry: {
            /** Format: uuid */
            accountId: string | null;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            clientId: string | null;
            /** Format: uuid */
            id: string;
            ip: string;
            /** @enum {string} */
            kind: "staff" | "machine";
            name: string;
            /** @enum {string} */
            outcome: "signed-in" | "signed-out" | "name-unknown" | "password-wrong" | "password-over" | "otp-required" | "otp-wrong" | "disabled" | "locked" | "ended" | "identity-unknown" | "provider-refused" | "token-issued" | "client-unknown" | "secret-wrong" | "scope-refused";
            traceId: string;
            userAgent: string;
            way: ("password" | "oidc") | null;
        };
        AppliedResponse: {
            operation: string;
        };
        ApplyBody: {
            hash: string;
        };
        CalendarDay: {
            /** Format: date */
            date: string;
            /** @enum {string} */
            kind: "workday" | "make-up" | "weekend" | "holiday" | "local-work" | "local-free";
            label: string;
            name?: string;
            notice?: string;
            provisional: boolean;
            working: boolean;
        };
        CalendarDays: {
            /** Format: int32 */
            calendarVersion: number;
            items: components["schemas"]["CalendarDay"][];
        };
        CatchUpBody: {
            reason: string;
            /** Format: int32 */
            unitId?: number | null;
        };
        Deadline: {
            /** Format: int32 */
            calendarVersion: number;
            days: components["schemas"]["DeadlineDay"][];
            /** Format: date-time */
            dueAt?: string;
            /** Format: date */
            dueOn: string;
            provisional: boolean;
        };
        DeadlineDay: {
            counted: boolean;
            /** Format: date */
            date: string;
            label: string;
            name?: string;
            notice?: string;
            provisional?: boolean;
            /** @enum {string} */
            reason: "start" | "workday" | "make-up" | "weekend" | "holiday" | "local-work" | "local-free" | "paused" | "outside-hours" | "calendar-day" | "rolled";
            /** Format: double */
            seconds?: number;
        };
        HolidayNotice: {
            code: string;
            days: components["schemas"]["NoticeDay"][];
            /** Format: date */
            issuedOn: string;
            /** @enum {string} */
            kind: "ANNUAL" | "AMENDMENT";
            number: string | null;
            source: string;
            title: string;
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            year: number;
        };
        HolidayNotices: {
            /** Format: int32 */
            calendarVersion: number;
            items: components["schemas"]["HolidayNotice"][];
        };
        LocalDayBody: {
            /** Format: date */
            day: string;
            /** @enum {string} */
            mark: "FREE" | "WORK" | "NONE";
            reason: string;
            /** Format: int32 */
            unitId?: number | null;
        };
        MoveResponse: {
            clock: string;
            kind: string;
            /** Format: date */
            newDueOn: string;
            no: string;
            /** Format: date */
            oldDueOn: string;
            /** Format: int32 */
            unitId: number | null;
        };
        NoticeBody: {
            code: string;
            days: components["schemas"]["NoticeDayBody"][];
            /** Format: date */
            issuedOn: string;
            /** @enum {string} */
            kind: "ANNUAL" | "AMENDMENT";
            number?: string | null;
            source: string;
            title: string;
            /** Format: int32 */
            year: number;
        };
        NoticeDay: {
            /** Format: date */
            date: string;
            /** @enum {string} */
            mark: "FREE" | "WORK";
            name: string;
        };
        NoticeDayBody: {
            /** Format: date */
            day: string;
            /** @enum {string} */
            mark: "FREE" | "WORK";
            nameEn: string;
            nameZh: string;
        };
        OpenSpanBody: {
            closes: string;
            opens: string;
        };
        OutcomeResponse: {
            /** Format: int32 */
            count: number;
            outcome: ("moved" | "changed-since" | "closed-since") | null;
        };
        OutcomesResponse: {
            items: components["schemas"]["OutcomeResponse"][];
        };
        PreviewResponse: {
            /** Format: int32 */
            baseVersion: number;
            /** Format: int32 */
            clocks: number;
            hash: string;
            moves: components["schemas"]["MoveResponse"][];
            /** Format: uuid */
            previewId: string;
        };
        WorkingHoursBody: {
            /** Format: date */
            from: string;
            reason: string;
            spans: components["schemas"]["OpenSpanBody"][];
            /** Format: int32 */
            unitId?: number | null;
        };
        AmendClientRequest: {
            name?: string;
        };
        ClientSecret: {
            client: components["schemas"]["MachineClient"];
            secret: string | null;
        };
        ClientSecretInfo: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastUsedAt: string | null;
        };
        CreateClientRequest: {
            name: string;
            /** Format: int32 */
            unitId: number;
        };
        MachineClient: {
            clientId: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            name: string;
            scopes: string[];
            secrets: components["schemas"]["ClientSecretInfo"][];
            /** @enum {string} */
            state: "ACTIVE" | "DISABLED";
            /** Format: int32 */
            unitId: number;
            /** Format: int32 */
            version: number;
        };
        MachineClientPage: {
            items: components["schemas"]["MachineClient"][];
            next: string | null;
        };
        RotateRequest: {
            /**
             * Format: int32
             * @default 365
             */
            days: number;
            /**
             * Format: int32
             * @default 24
             */
            overlapHours: number;
        };
        SetScopesRequest: {
            reason?: string;
            scopes: string[];
        };
        BilingualLabel: {
            en: string;
            zh: string;
        };
        BilingualText: {
            en: string;
            zh: string;
        };
        DatedDuties: {
            items: components["schemas"]["DatedDuty"][];
            /** Format: int32 */
            measure: number;
            /** Format: int32 */
            year: number;
        };
        DatedDuty: {
            /** Format: int32 */
            id: number;
            /** Format: int32 */
            measure: number;
            /** @enum {string} */
            role: "lead" | "responsible";
            unit: components["schemas"]["DutyUnit"];
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validUntil: string | null;
            /** Format: int32 */
            year: number;
        };
        DutyUnit: {
            en: string;
            group: string | null;
            /** Format: int32 */
            id: number | null;
            members: components["schemas"]["NamedUnit"][];
            zh: string;
        };
        FieldError: {
            code: string;
            detail: string;
            pointer: string;
            title?: string;
            value?: string;
        };
        FieldOption: {
            code: string;
            label: components["schemas"]["BilingualLabel"];
        };
        Label: {
            en: string;
            zh: string;
        };
        MetricDefinition: {
            approvedBy: string;
            attribution: components["schemas"]["BilingualText"];
            /** Format: date */
            from: string;
            hash: string;
            sql: string;
            text: components["schemas"]["BilingualText"];
            /** Format: date */
            until: string | null;
            /** Format: int32 */
            version: number;
        };
        MetricLimit: {
            /** Format: int32 */
            count: number;
            unit: string;
        };
        MetricTarget: {
            /** @enum {string} */
            op: ">=" | "<=" | "=" | ">" | "<";
            /** @enum {string} */
            source: "plan" | "wording" | "proposed";
            /** @enum {string} */
            status: "confirmed" | "proposed";
            value: string;
        };
        NamedUnit: {
            en: string;
            /** Format: int32 */
            id: number;
            zh: string;
        };
        PlanTarget: {
            /** Format: int32 */
            id: number;
            metric: string | null;
            /** @enum {string} */
            op: ">=" | "<=" | "=" | ">" | "<";
            /** @enum {string} */
            source: "plan" | "wording" | "proposed";
            /** @enum {string} */
            status: "confirmed" | "proposed";
            unit: string;
            value: string;
            what: components["schemas"]["BilingualText"];
        };
        Problem: {
            code: string;
            detail: string;
            errors?: components["schemas"]["FieldError"][];
            instance: string;
            /** Format: int32 */
            status: number;
            title: string;
            traceId: string;
            /** Format: uri */
            type: string;
            verbs?: string[];
        };
        ReasonRequest: {
            reason?: string;
        };
        UnitLabel: {
            en: string;
            shortZh: string;
            zh: string;
        };
        AddSynonym: {
            meaning: string;
            phrase: string;
        };
        AlternativeUnit: {
            /** Format: double */
            score: number;
            unit: components["schemas"]["UnitName"];
            /** Format: int32 */
            unitId: number;
        };
        AmendCounter: {
            position?: string | null;
        };
        AmendDemand: {
            /** Format: uuid */
            enterpriseId?: string | null;
            place?: string | null;
            title?: string | null;
        };
        AmendKeyEnterprise: {
            basis?: string | null;
            category?: ("chain" | "above-scale" | "headquarters" | "specialised" | "foreign" | "project" | "other") | null;
        };
        AskQuestion: {
            channel?: ("12345" | "96611" | "window" | "visit" | "liaison" | "haobang" | "shanqitong" | "supervisor" | "forum" | "grid") | null;
            /** Format: uuid */
            enterpriseId?: string | null;
            question: string;
        };
        BatchItemResponse: {
            /** Format: uuid */
            id: string;
            problem?: components["schemas"]["BatchProblem"];
            /** Format: int32 */
            status: number;
        };
        BatchProblem: {
            code: string;
            detail: string;
            errors?: components["schemas"]["FieldError"][];
            /** Format: int32 */
            status: number;
            title: string;
            /** Format: uri */
            type: string;
            verbs?: string[];
        };
        BatchResponse: {
            items: components["schemas"]["BatchItemResponse"][];
        };
        CallerResponse: {
            answer: string | null;
            /** Format: date */
            heardOn: string | null;
            /** Format: uuid */
            id: string;
            isDefault: boolean;
            name: string | null;
            /** Format: uuid */
            originId: string;
            originNo: string;
            phone: string | null;
            /** Format: int32 */
            tries: number;
            unreachable: boolean;
        };
        CallersResponse: {
            items: components["schemas"]["CallerResponse"][];
        };
        CategoriesResponse: {
            items: components["schemas"]["CategoryResponse"][];
        };
        CategoryResponse: {
            code: string;
            en: string;
            /** Format: int32 */
            unitId: number | null;
            zh: string;
        };
        ChangePolicy: {
            reason: string;
            sourceDocument: string;
        };
        CitationResponse: {
            answer: string;
            /** Format: uuid */
            articleId: string;
            inDate: boolean;
            no: string;
            /** Format: int32 */
            rank: number;
            /** Format: int32 */
            score: number;
            sourceClause: string;
            sourceDocument: string;
            status: string;
            title: string;
            /** Format: int32 */
            versionNo: number;
        };
        CitationsResponse: {
            items: components["schemas"]["CitationResponse"][];
        };
        ClockDay: {
            counted: boolean;
            /** Format: int32 */
            countedMs?: number;
            /** Format: date */
            date: string;
            label: components["schemas"]["BilingualLabel"];
            name?: components["schemas"]["BilingualLabel"];
            notice?: string;
            reason: string;
        };
        ClockDelay: {
            /** Format: int32 */
            days: number;
            /** Format: int32 */
            workdays: number;
        };
        ClockLimit: {
            /** @enum {string} */
            basis?: "working" | "clock";
            /** Format: int32 */
            count: number;
            /** @enum {string} */
            unit: "workdays" | "hours" | "minutes" | "months" | "days";
        };
        ClockPause: {
            /** Format: uuid */
            byId: string | null;
            byName: string;
            /** Format: date-time */
            from: string;
            reason: string;
            /** Format: date-time */
            until: string | null;
        };
        ComplaintsArrears: {
            /** Format: date */
            acceptanceDueOn?: string | null;
            /** Format: date */
            acceptedOn?: string | null;
            /** Format: date */
            agreedDueOn?: string | null;
            agreedRate?: string | null;
            agreedTermDays?: string | null;
            amount?: string | null;
            awaits: ("dispatcher" | "lead" | "callback" | "supervisor") | null;
            /** Format: int32 */
            callbackUnitId: number | null;
            /** Format: date */
            claimedOn?: string | null;
            /** Format: date */
            clearedOn?: string | null;
            coUnitIds?: number[];
            /** Format: date */
            contractOn?: string | null;
            /** Format: date-time */
            createdAt: string;
            creditorName?: string | null;
            debtorKind?: ("public-body" | "large-enterprise" | "other") | null;
            debtorName?: string | null;
            /** Format: int32 */
            debtorUnitId?: number | null;
            debtorUscc?: string | null;
            /** Format: date */
            deliveredOn?: string | null;
            disputedAmount?: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            enterpriseId: string | null;
            externalId: string | null;
            externalSystem: string | null;
            finding?: string | null;
            /** Format: date */
            firstPlanDueOn?: string | null;
            grade?: ("major" | "larger" | "ordinary") | null;
            gradeReason?: string | null;
            gradeReasonEn?: string | null;
            /** Format: uuid */
            gradeReceiptId?: string | null;
            /** Format: uuid */
            handlerId: string | null;
            /** Format: uuid */
            id: string;
            interestOutcome?: ("paid" | "waived" | "claimed" | "none") | null;
            kind: string;
            lamp: ("green" | "yellow" | "red" | "paused") | null;
            /** Format: date-time */
            lastEventAt: string;
            law?: ("order-802" | "order-728" | "contract") | null;
            /** Format: int32 */
            leadUnitId: number | null;
            longTerm?: boolean | null;
            matter?: string | null;
            no: string;
            notOwedAmount?: string | null;
            open: boolean;
            outcome?: string | null;
            paidAmount?: string | null;
            paidInterest?: string | null;
            /** Format: uuid */
            parentId: string | null;
            /** Format: date */
            payDueOn?: string | null;
            /** Format: date */
            planDueOn?: string | null;
            planOwner?: string | null;
            planText?: string | null;
            /** Format: date */
            plannedOn?: string | null;
            provisional: boolean;
            refs?: components["schemas"]["Names"];
            /** Format: date-time */
            registeredAt: string;
            /** Format: int32 */
            registeredUnitId: number | null;
            /** Format: int32 */
            returnCount?: number | null;
            /** Format: uuid */
            rootId: string;
            /** Format: date */
            settledOn?: string | null;
            smallCreditor?: boolean | null;
            status: string;
            /** Format: date */
            struckOffOn?: string | null;
            termBy?: ("agreed" | "capped" | "statutory" | "agreed-day" | "none") | null;
            title: string;
            titleEn: string | null;
            verbs?: string[];
            /** Format: date */
            verifiedOn?: string | null;
            /** Format: int32 */
            version: number;
            /** Format: date-time */
            warnAt?: string | null;
        };
        ComplaintsArrearsCancelPayment: {
            paymentId: string;
            reason: string;
        };
        ComplaintsArrearsClaimDone: {
            documentIds: string[];
            /** @enum {string} */
            interestOutcome: "paid" | "waived" | "claimed" | "none";
            outcome: string;
            reason?: string | null;
        };
        ComplaintsArrearsCorrect: {
            /** Format: date */
            acceptanceDueOn?: string | null;
            /** Format: date */
            acceptedOn?: string | null;
            /** Format: date */
            agreedDueOn?: string | null;
            agreedRate?: string | null;
            /** Format: int32 */
            agreedTermDays?: number | null;
            amount?: string | null;
            /** Format: date */
            contractOn?: string | null;
            debtorKind?: ("public-body" | "large-enterprise" | "other") | null;
            debtorName?: string | null;
            /** Format: date */
            deliveredOn?: string | null;
            disputedAmount?: string | null;
            matter?: string | null;
            reason: string;
            /** Format: date */
            settledOn?: string | null;
            smallCreditor?: boolean | null;
        };
        ComplaintsArrearsExtend: {
            /** Format: int32 */
            days: number;
            reason: string;
        };
        ComplaintsArrearsGrade: {
            reason?: string | null;
        };
        ComplaintsArrearsHandOver: {
            /** Format: int32 */
            leadUnitId: number;
            reason: string;
        };
        ComplaintsArrearsPage: {
            items: components["schemas"]["ComplaintsArrears"][];
            next: string | null;
            refs?: components["schemas"]["Names"];
            total?: components["schemas"]["ComplaintsArrearsPageTotal"];
        };
        ComplaintsArrearsPageTotal: {
            capped: boolean;
            /** Format: int32 */
            value: number;
        };
        ComplaintsArrearsPay: {
            amount: string;
            documentIds: string[];
            interest?: string | null;
            note?: string | null;
            /** Format: date */
            paidOn: string;
            reason?: string | null;
        };
        ComplaintsArrearsReplan: {
            /** Format: date */
            planDueOn: string;
            planOwner: string;
            planText: string;
            reason: string;
        };
        ComplaintsArrearsReport: {
            documentIds?: string[] | null;
            reason?: string | null;
            text: string;
        };
        ComplaintsArrearsReturn: {
            reason: string;
        };
        ComplaintsArrearsSettleDispute: {
            documentIds?: string[] | null;
            owedAmount: string;
            reason?: string | null;
            settledBy: string;
        };
        ComplaintsArrearsStartResolving: {
            /** Format: date */
            planDueOn: string;
            planOwner: string;
            planText: string;
            reason?: string | null;
        };
        ComplaintsArrearsStrikeOff: {
            reason?: string | null;
        };
        ComplaintsArrearsVerify: {
            finding: string;
            reason?: string | null;
        };
        ComplaintsArrearsVoid: {
            reason: string;
        };
        ComplaintsArticle: {
            answer?: string | null;
            awaits: ("dispatcher" | "lead" | "callback" | "supervisor") | null;
            /** Format: int32 */
            callbackUnitId: number | null;
            category?: ("licensing" | "registration" | "construction" | "land-planning" | "utilities" | "roads-traffic" | "tax" | "policy-subsidy" | "finance" | "labour" | "talent" | "technology" | "trade-customs" | "enforcement" | "public-security" | "safety" | "environment" | "arrears" | "fees" | "park-service" | "other") | null;
            coUnitIds?: number[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date */
            dueOn: string | null;
            endsAs?: ("SUPERSEDED" | "REPEALED") | null;
            /** Format: uuid */
            enterpriseId: string | null;
            externalId: string | null;
            externalSystem: string | null;
            /** Format: uuid */
            handlerId: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            itemId?: string | null;
            keywords?: string | null;
            kind: string;
            lamp: ("green" | "yellow" | "red" | "paused") | null;
            /** Format: date-time */
            lastEventAt: string;
            /** Format: int32 */
            leadUnitId: number | null;
            no: string;
            open: boolean;
            /** Format: uuid */
            parentId: string | null;
            provisional: boolean;
            refs?: components["schemas"]["Names"];
            /** Format: date-time */
            registeredAt: string;
            /** Format: int32 */
            registeredUnitId: number | null;
            /** Format: date */
            reviewCalledOn?: string | null;
            /** Format: date */
            reviewOn?: string | null;
            /** Format: date */
            reviewedOn?: string | null;
            /** Format: uuid */
            rootId: string;
            sourceClause?: string | null;
            sourceDocument?: string | null;
            /** Format: date */
            staleSince?: string | null;
            status: string;
            title: string;
            titleEn: string | null;
            /** Format: date */
            validFrom?: string | null;
            /** Format: date */
            validUntil?: string | null;
            verbs?: string[];
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            versionNo?: number | null;
            /** Format: date-time */
            warnAt?: string | null;
        };
        ComplaintsArticleBatch: {
            ids: string[];
            input?: components["schemas"]["ComplaintsArticleSubmit"];
            reason?: string;
            /** @enum {string} */
            verb: "submit";
        };
        ComplaintsArticleDraftNext: {
            reason?: string | null;
        };
        ComplaintsArticleMarkStale: {
            reason: string;
        };
        ComplaintsArticlePage: {
            items: components["schemas"]["ComplaintsArticle"][];
            next: string | null;
            refs?: components["schemas"]["Names"];
            total?: components["schemas"]["ComplaintsArticlePageTotal"];
        };
        ComplaintsArticlePageTotal: {
            capped: boolean;
            /** Format: int32 */
            value: number;
        };
        ComplaintsArticlePublish: {
            reason?: string | null;
            /** Format: date */
            reviewOn?: string | null;
            /** Format: date */
            validFrom?: string | null;
            /** Format: date */
            validUntil?: string | null;
        };
        ComplaintsArticleRepeal: {
            reason: string;
            /** Format: date */
            repealOn?: string | null;
        };
        ComplaintsArticleReview: {
            reason?: string | null;
            /** Format: date */
            reviewOn?: string | null;
        };
        ComplaintsArticleRevise: {
            answer: string;
            /** @enum {string} */
            category: "licensing" | "registration" | "construction" | "land-planning" | "utilities" | "roads-traffic" | "tax" | "policy-subsidy" | "finance" | "labour" | "talent" | "technology" | "trade-customs" | "enforcement" | "public-security" | "safety" | "environment" | "arrears" | "fees" | "park-service" | "other";
            keywords?: string | null;
            reason?: string | null;
            sourceClause: string;
            sourceDocument: string;
            title: string;
        };
        ComplaintsArticleSendBack: {
            reason: string;
        };
        ComplaintsArticleSubmit: {
            reason?: string | null;
        };
        ComplaintsArticleVoid: {
            reason: string;
        };
        ComplaintsAward: {
            awaits: ("dispatcher" | "lead" | "callback" | "supervisor") | null;
            /** Format: date */
            awardedOn?: string | null;
            /** Format: int32 */
            callbackUnitId: number | null;
            coUnitIds?: number[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            enterpriseId: string | null;
            externalId: string | null;
            externalSystem: string | null;
            /** Format: uuid */
            handlerId: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            lamp: ("green" | "yellow" | "red" | "paused") | null;
            /** Format: date-time */
            lastEventAt: string;
            /** Format: int32 */
            leadUnitId: number | null;
            merits?: string | null;
            no: string;
            nominee?: ("unit" | "person") | null;
            open: boolean;
            /** Format: uuid */
            parentId: string | null;
            personName?: string | null;
            provisional: boolean;
            refs?: components["schemas"]["Names"];
            /** Format: date-time */
            registeredAt: string;
            /** Format: int32 */
            registeredUnitId: number | null;
            /** Format: uuid */
            rootId: string;
            status: string;
            title: string;
            titleEn: string | null;
            /** Format: int32 */
            unitId?: number | null;
            verbs?: string[];
            /** Format: int32 */
            version: number;
            /** Format: date-time */
            warnAt?: string | null;
            /** Format: int32 */
            year?: number | null;
        };
        ComplaintsAwardAward: {
            reason?: string | null;
        };
        ComplaintsAwardDecline: {
            reason: string;
        };
        ComplaintsAwardPage: {
            items: components["schemas"]["ComplaintsAward"][];
            next: string | null;
            refs?: components["schemas"]["Names"];
            total?: components["schemas"]["ComplaintsAwardPageTotal"];
        };
        ComplaintsAwardPageTotal: {
            capped: boolean;
            /** Format: int32 */
            value: number;
        };
        ComplaintsAwardReview: {
            reason?: string | null;
        };
        ComplaintsAwardVoid: {
            reason: string;
        };
        ComplaintsCampaign: {
            /** Format: date */
            acceptedOn?: string | null;
            awaits: ("dispatcher" | "lead" | "callback" | "supervisor") | null;
            /** Format: int32 */
            callbackUnitId: number | null;
            coUnitIds?: number[];
            conclusion?: string | null;
            /** Format: date-time */
            createdAt: string;
            documentIds?: string[] | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            enterpriseId: string | null;
            externalId: string | null;
            externalSystem: string | null;
            /** Format: date */
            finishBy?: string | null;
            /** Format: uuid */
            handlerId: string | null;
            /** Format: uuid */
            id: string;
            investigation?: string | null;
            kind: string;
            lamp: ("green" | "yellow" | "red" | "paused") | null;
            /** Format: date-time */
            lastEventAt: string;
            /** Format: int32 */
            leadUnitId: number | null;
            no: string;
            objective?: string | null;
            open: boolean;
            /** Format: uuid */
            parentId: string | null;
            provisional: boolean;
            refs?: components["schemas"]["Names"];
            /** Format: date-time */
            registeredAt: string;
            /** Format: int32 */
            registeredUnitId: number | null;
            /** Format: uuid */
            rootId: string;
            status: string;
            title: string;
            titleEn: string | null;
            topic?: ("power-resale" | "premises" | "utilities" | "fees" | "arrears" | "other") | null;
            verbs?: string[];
            /** Format: int32 */
            version: number;
            /** Format: date-time */
            warnAt?: string | null;
        };
        ComplaintsCampaignAccept: {
            conclusion: string;
            documentIds?: string[] | null;
            reason?: string | null;
        };
        ComplaintsCampaignFinding: {
            awaits: ("dispatcher" | "lead" | "callback" | "supervisor") | null;
            /** Format: int32 */
            callbackUnitId: number | null;
            coUnitIds?: number[];
            content?: string | null;
            /** Format: date-time */
            createdAt: string;
            documentIds?: string[] | null;
            done?: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            enterpriseId: string | null;
            /** Format: date */
            explainedOn?: string | null;
            externalId: string | null;
            externalSystem: string | null;
            /** Format: date */
            fixBy?: string | null;
            /** Format: date */
            fixedOn?: string | null;
            /** Format: date */
            foundOn?: string | null;
            /** Format: uuid */
            handlerId: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            lamp: ("green" | "yellow" | "red" | "paused") | null;
            /** Format: date-time */
            lastEventAt: string;
            /** Format: int32 */
            leadUnitId: number | null;
            no: string;
            open: boolean;
            /** Format: uuid */
            parentId: string | null;
            place?: string | null;
            plan?: string | null;
            provisional: boolean;
            refs?: components["schemas"]["Names"];
            /** Format: date-time */
            registeredAt: string;
            /** Format: int32 */
            registeredUnitId: number | null;
            /** Format: int32 */
            returnCount?: number | null;
            /** Format: uuid */
            rootId: string;
            status: string;
            title: string;
            titleEn: string | null;
            verbs?: string[];
            /** Format: int32 */
            version: number;
            /** Format: date-time */
            warnAt?: string | null;
        };
        ComplaintsCampaignFindingClaim: {
            documentIds?: string[] | null;
            done: string;
            reason?: string | null;
        };
        ComplaintsCampaignFindingExplain: {
            reason: string;
        };
        ComplaintsCampaignFindingPage: {
            items: components["schemas"]["ComplaintsCampaignFinding"][];
            next: string | null;
            refs?: components["schemas"]["Names"];
            total?: components["schemas"]["ComplaintsCampaignFindingPageTotal"];
        };
        ComplaintsCampaignFindingPageTotal: {
            capped: boolean;
            /** Format: int32 */
            value: number;
        };
        ComplaintsCampaignFindingPlan: {
            /** Format: date */
            fixBy: string;
            plan: string;
            reason?: string | null;
        };
        ComplaintsCampaignFindingReturn: {
            reason: string;
        };
        ComplaintsCampaignFindingVerify: {
            reason?: string | null;
        };
        ComplaintsCampaignFindingVoid: {
            reason: string;
        };
        ComplaintsCampaignInvestigate: {
            reason?: string | null;
        };
        ComplaintsCampaignPage: {
            items: components["schemas"]["ComplaintsCampaign"][];
            next: string | null;
            refs?: components["schemas"]["Names"];
            total?: components["schemas"]["ComplaintsCampaignPageTotal"];
        };
        ComplaintsCampaignPageTotal: {
            capped: boolean;
            /** Format: int32 */
            value: number;
        };
        ComplaintsCampaignRectify: {
            investigation: string;
            reason?: string | null;
        };
        ComplaintsCampaignVoid: {
            reason: string;
        };
        ComplaintsCommonIssue: {
            awaits: ("dispatcher" | "lead" | "callback" | "supervisor") | null;
            /** Format: int32 */
            callbackUnitId: number | null;
            category?: ("licensing" | "registration" | "construction" | "land-planning" | "utilities" | "roads-traffic" | "tax" | "policy-subsidy" | "finance" | "labour" | "talent" | "technology" | "trade-customs" | "enforcement" | "public-security" | "safety" | "environment" | "arrears" | "fees" | "park-service" | "other") | null;
            coUnitIds?: number[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            enterpriseId: string | null;
            externalId: string | null;
            externalSystem: string | null;
            /** Format: date */
            firstOn?: string | null;
            /** Format: uuid */
            handlerId: string | null;
            /** Format: uuid */
            id: string;
            keywords?: string | null;
            kind: string;
            lamp: ("green" | "yellow" | "red" | "paused") | null;
            /** Format: date-time */
            lastEventAt: string;
            /** Format: date */
            lastOn?: string | null;
            /** Format: int32 */
            leadUnitId: number | null;
            no: string;
            open: boolean;
            /** Format: date */
            ownedOn?: string | null;
            /** Format: uuid */
            parentId: string | null;
            provisional: boolean;
            /** Format: uuid */
            receiptId?: string | null;
            refs?: components["schemas"]["Names"];
            /** Format: date-time */
            registeredAt: string;
            /** Format: int32 */
            registeredUnitId: number | null;
            /** Format: uuid */
            rootId: string;
            /** Format: int32 */
            size?: number | null;
            status: string;
            title: string;
            titleEn: string | null;
            verbs?: string[];
            /** Format: int32 */
            version: number;
            /** Format: date-time */
            warnAt?: string | null;
        };
        ComplaintsCommonIssueDismiss: {
            reason: string;
        };
        ComplaintsCommonIssueOwn: {
            /** Format: int32 */
            ownerUnitId: number;
            reason?: string | null;
        };
        ComplaintsCommonIssuePage: {
            items: components["schemas"]["ComplaintsCommonIssue"][];
            next: string | null;
            refs?: components["schemas"]["Names"];
            total?: components["schemas"]["ComplaintsCommonIssuePageTotal"];
        };
        ComplaintsCommonIssuePageTotal: {
            capped: boolean;
            /** Format: int32 */
            value: number;
        };
        ComplaintsCommonIssueVoid: {
            reason: string;
        };
        ComplaintsCounter: {
            awaits: ("dispatcher" | "lead" | "callback" | "supervisor") | null;
            /** Format: int32 */
            callbackUnitId: number | null;
            coUnitIds?: number[];
            counterType?: ("demands" | "stuck-cases") | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            enterpriseId: string | null;
            externalId: string | null;
            externalSystem: string | null;
            /** Format: int32 */
            hallUnitId?: number | null;
            /** Format: uuid */
            handlerId: string | null;
            hours?: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            lamp: ("green" | "yellow" | "red" | "paused") | null;
            /** Format: date-time */
            lastEventAt: string;
            /** Format: int32 */
            leadUnitId: number | null;
            no: string;
            open: boolean;
            /** Format: date */
            openedOn?: string | null;
            /** Format: uuid */
            parentId: string | null;
            position?: string | null;
            provisional: boolean;
            refs?: components["schemas"]["Names"];
            /** Format: date-time */
            registeredAt: string;
            /** Format: int32 */
            registeredUnitId: number | null;
            /** Format: uuid */
            rootId: string;
            status: string;
            /** Format: date */
            statusOn?: string | null;
            title: string;
            titleEn: string | null;
            verbs?: string[];
            /** Format: int32 */
            version: number;
            /** Format: date-time */
            warnAt?: string | null;
        };
        ComplaintsCounterChangeHours: {
            hours: string;
            reason?: string | null;
        };
        ComplaintsCounterClose: {
            reason: string;
        };
        ComplaintsCounterOpen: {
            /** Format: date-time */
            effectiveAt?: string | null;
            hours?: string | null;
            position: string;
            reason?: string | null;
        };
        ComplaintsCounterPage: {
            items: components["schemas"]["ComplaintsCounter"][];
            next: string | null;
            refs?: components["schemas"]["Names"];
            total?: components["schemas"]["ComplaintsCounterPageTotal"];
        };
        ComplaintsCounterPageTotal: {
            capped: boolean;
            /** Format: int32 */
            value: number;
        };
        ComplaintsCounterResume: {
            reason?: string | null;
        };
        ComplaintsCounterSuspend: {
            reason: string;
        };
        ComplaintsCounterVoid: {
            reason: string;
        };
        ComplaintsDemand: {
            anonymous?: boolean | null;
            answer?: ("very-satisfied" | "satisfied" | "basically-satisfied" | "dissatisfied" | "very-dissatisfied") | null;
            answeredAtOnce?: boolean | null;
            awaits: ("dispatcher" | "lead" | "callback" | "supervisor") | null;
            /** Format: int32 */
            callbackUnitId: number | null;
            /** Format: date */
            calledBackOn?: string | null;
            category?: ("licensing" | "registration" | "construction" | "land-planning" | "utilities" | "roads-traffic" | "tax" | "policy-subsidy" | "finance" | "labour" | "talent" | "technology" | "trade-customs" | "enforcement" | "public-security" | "safety" | "environment" | "arrears" | "fees" | "park-service" | "other") | null;
            channel?: ("12345" | "96611" | "window" | "visit" | "liaison" | "haobang" | "shanqitong" | "supervisor" | "forum" | "grid") | null;
            /** Format: date */
            closedOn?: string | null;
            coUnitIds?: number[];
            complexity?: ("general" | "complex") | null;
            /** Format: uuid */
            complexityReceiptId?: string | null;
            complexityRule?: string | null;
            complexityRuleEn?: string | null;
            content?: string | null;
            countedComplexity?: ("general" | "complex") | null;
            /** Format: date-time */
            createdAt: string;
            demandKind?: ("inquiry" | "help" | "complaint" | "report" | "suggestion") | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date */
            dueOn: string | null;
            enterpriseFlag?: boolean | null;
            /** Format: uuid */
            enterpriseId: string | null;
            externalId: string | null;
            externalSystem: string | null;
            /** Format: int32 */
            firstUnitId?: number | null;
            /** Format: uuid */
            handlerId: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            lamp: ("green" | "yellow" | "red" | "paused") | null;
            /** Format: date-time */
            lastEventAt: string;
            /** Format: int32 */
            leadUnitId: number | null;
            no: string;
            open: boolean;
            outcome?: ("solved" | "explained" | "out-of-scope") | null;
            /** Format: uuid */
            parentId: string | null;
            place?: string | null;
            provisional: boolean;
            refs?: components["schemas"]["Names"];
            /** Format: date-time */
            registeredAt: string;
            /** Format: int32 */
            registeredUnitId: number | null;
            reply?: string | null;
            /** Format: int32 */
            returnCount?: number | null;
            /** Format: date */
            reviewOn?: string | null;
            /** Format: int32 */
            reworkCount?: number | null;
            /** Format: uuid */
            rootId: string;
            /** Format: date-time */
            sourceDueAt?: string | null;
            status: string;
            /** Format: int32 */
            suggestedUnitId?: number | null;
            supervised?: boolean | null;
            title: string;
            titleEn: string | null;
            unreachable?: boolean | null;
            verbs?: string[];
            /** Format: int32 */
            version: number;
            /** Format: date-time */
            warnAt?: string | null;
            /** Format: date */
            withdrawnOn?: string | null;
        };
        ComplaintsDemandAddUnit: {
            reason?: string | null;
            /** Format: int32 */
            unitId: number;
        };
        ComplaintsDemandAnswerAtOnce: {
            category?: string | null;
            demandKind?: ("inquiry" | "help" | "complaint" | "report" | "suggestion") | null;
            reason?: string | null;
            reply: string;
        };
        ComplaintsDemandAskExtension: {
            reason: string;
            /** Format: int32 */
            workdays: number;
        };
        ComplaintsDemandAskPause: {
            reason: string;
        };
        ComplaintsDemandAskReturn: {
            /** Format: int32 */
            competentUnitId?: number | null;
            dutyClause: string;
            reason?: string | null;
        };
        ComplaintsDemandAssign: {
            coUnitIds?: number[] | null;
            /** Format: int32 */
            leadUnitId: number;
            reason?: string | null;
            /** Format: int32 */
            suggestedUnitId?: number | null;
        };
        ComplaintsDemandBatch: {
            ids: string[];
            input?: components["schemas"]["ComplaintsDemandAssign"] | components["schemas"]["ComplaintsDemandSign"] | components["schemas"]["ComplaintsDemandStart"] | components["schemas"]["ComplaintsDemandStrikeOff"] | components["schemas"]["ComplaintsDemandSetHandler"] | components["schemas"]["ComplaintsDemandSupervise"] | components["schemas"]["ComplaintsDemandRemind"];
            reason?: string;
            /** @enum {string} */
            verb: "assign" | "sign" | "start" | "strikeOff" | "setHandler" | "supervise" | "remind";
        };
        ComplaintsDemandCallBack: {
            /** @enum {string} */
            answer: "very-satisfied" | "satisfied" | "basically-satisfied" | "dissatisfied" | "very-dissatisfied";
            /** Format: uuid */
            callerId?: string | null;
            isDefault?: boolean | null;
            reason?: string | null;
            remark?: string | null;
        };
        ComplaintsDemandClassify: {
            category: string;
            /** @enum {string} */
            demandKind: "inquiry" | "help" | "complaint" | "report" | "suggestion";
            enterpriseFlag?: boolean | null;
            reason?: string | null;
        };
        ComplaintsDemandComment: {
            reason?: string | null;
            text: string;
        };
        ComplaintsDemandEndPause: {
            reason?: string | null;
        };
        ComplaintsDemandExtend: {
            reason?: string | null;
        };
        ComplaintsDemandFollowUp: {
            reason?: string | null;
            text: string;
        };
        ComplaintsDemandInstruct: {
            reason?: string | null;
            text: string;
        };
        ComplaintsDemandMerge: {
            /** Format: uuid */
            parentId: string;
            reason?: string | null;
        };
        ComplaintsDemandPage: {
            items: components["schemas"]["ComplaintsDemand"][];
            next: string | null;
            refs?: components["schemas"]["Names"];
            total?: components["schemas"]["ComplaintsDemandPageTotal"];
        };
        ComplaintsDemandPageTotal: {
            capped: boolean;
            /** Format: int32 */
            value: number;
        };
        ComplaintsDemandPause: {
            reason: string;
        };
        ComplaintsDemandPend: {
            reason: string;
            /** Format: date */
            reviewOn: string;
        };
        ComplaintsDemandReassign: {
            /** Format: int32 */
            leadUnitId: number;
            reason: string;
        };
        ComplaintsDemandReclassify: {
            category?: string | null;
            complexity?: ("general" | "complex") | null;
            demandKind?: ("inquiry" | "help" | "complaint" | "report" | "suggestion") | null;
            reason: string;
        };
        ComplaintsDemandRefuseExtension: {
            reason: string;
        };
        ComplaintsDemandRemind: {
            reason?: string | null;
        };
        ComplaintsDemandReport: {
            documentIds?: string[] | null;
            reason?: string | null;
            text: string;
        };
        ComplaintsDemandResolve: {
            documentIds?: string[] | null;
            /** Format: date-time */
            effectiveAt?: string | null;
            /** @enum {string} */
            outcome: "solved" | "explained" | "out-of-scope";
            reason?: string | null;
            reply: string;
        };
        ComplaintsDemandResume: {
            reason?: string | null;
        };
        ComplaintsDemandReturn: {
            reason?: string | null;
        };
        ComplaintsDemandSetHandler: {
            /** Format: uuid */
            handlerId: string;
            reason?: string | null;
        };
        ComplaintsDemandSign: {
            reason?: string | null;
        };
        ComplaintsDemandStart: {
            reason?: string | null;
        };
        ComplaintsDemandStrikeOff: {
            acceptedReason?: string | null;
            reason?: string | null;
        };
        ComplaintsDemandSupervise: {
            reason: string;
        };
        ComplaintsDemandTryCallBack: {
            /** Format: uuid */
            callerId?: string | null;
            reason?: string | null;
        };
        ComplaintsDemandUnmerge: {
            reason?: string | null;
        };
        ComplaintsDemandVoid: {
            reason: string;
        };
        ComplaintsDemandWithdraw: {
            reason: string;
        };
        ComplaintsDuplicateProposal: {
            awaits: ("dispatcher" | "lead" | "callback" | "supervisor") | null;
            /** Format: int32 */
            callbackUnitId: number | null;
            coUnitIds?: number[];
            /** Format: date-time */
            createdAt: string;
            /** Format: int32 */
            daysApart?: number | null;
            /** Format: uuid */
            demandId?: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            enterpriseId: string | null;
            externalId: string | null;
            externalSystem: string | null;
            /** Format: uuid */
            handlerId: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            lamp: ("green" | "yellow" | "red" | "paused") | null;
            /** Format: date-time */
            lastEventAt: string;
            /** Format: int32 */
            leadUnitId: number | null;
            no: string;
            open: boolean;
            /** Format: uuid */
            otherId?: string | null;
            /** Format: uuid */
            parentId: string | null;
            provisional: boolean;
            refs?: components["schemas"]["Names"];
            /** Format: date-time */
            registeredAt: string;
            /** Format: int32 */
            registeredUnitId: number | null;
            /** Format: uuid */
            rootId: string;
            similarity?: string | null;
            status: string;
            title: string;
            titleEn: string | null;
            verbs?: string[];
            /** Format: int32 */
            version: number;
            /** Format: date-time */
            warnAt?: string | null;
        };
        ComplaintsDuplicateProposalAccept: {
            reason?: string | null;
        };
        ComplaintsDuplicateProposalPage: {
            items: components["schemas"]["ComplaintsDuplicateProposal"][];
            next: string | null;
            refs?: components["schemas"]["Names"];
            total?: components["schemas"]["ComplaintsDuplicateProposalPageTotal"];
        };
        ComplaintsDuplicateProposalPageTotal: {
            capped: boolean;
            /** Format: int32 */
            value: number;
        };
        ComplaintsDuplicateProposalRefuse: {
            reason: string;
        };
        ComplaintsDuplicateProposalVoid: {
            reason: string;
        };
        ComplaintsFirmVisit: {
            awaits: ("dispatcher" | "lead" | "callback" | "supervisor") | null;
            /** Format: int32 */
            callbackUnitId: number | null;
            coUnitIds?: number[];
            /** Format: date-time */
            createdAt: string;
            documentIds?: string[] | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            enterpriseId: string | null;
            externalId: string | null;
            externalSystem: string | null;
            /** Format: int32 */
            findings?: number | null;
            /** Format: uuid */
            handlerId: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            keyEnterpriseId?: string | null;
            kind: string;
            lamp: ("green" | "yellow" | "red" | "paused") | null;
            /** Format: date-time */
            lastEventAt: string;
            /** Format: int32 */
            leadUnitId: number | null;
            /** Format: date */
            month?: string | null;
            no: string;
            open: boolean;
            /** Format: uuid */
            parentId: string | null;
            planned?: boolean | null;
            provisional: boolean;
            refs?: components["schemas"]["Names"];
            /** Format: date-time */
            registeredAt: string;
            /** Format: int32 */
            registeredUnitId: number | null;
            /** Format: uuid */
            rootId: string;
            status: string;
            summary?: string | null;
            title: string;
            titleEn: string | null;
            verbs?: string[];
            /** Format: int32 */
            version: number;
            /** Format: date */
            visitedOn?: string | null;
            /** Format: uuid */
            visitorId?: string | null;
            /** Format: date-time */
            warnAt?: string | null;
            way?: ("on-site" | "meeting" | "video") | null;
        };
        ComplaintsFirmVisitPage: {
            items: components["schemas"]["ComplaintsFirmVisit"][];
            next: string | null;
            refs?: components["schemas"]["Names"];
            total?: components["schemas"]["ComplaintsFirmVisitPageTotal"];
        };
        ComplaintsFirmVisitPageTotal: {
            capped: boolean;
            /** Format: int32 */
            value: number;
        };
        ComplaintsFirmVisitVisit: {
            contactName?: string | null;
            contactPhone?: string | null;
            documentIds?: string[] | null;
            findings: components["schemas"]["VisitFinding"][];
            reason?: string | null;
            summary: string;
            /** Format: date */
            visitedOn: string;
            /** @enum {string} */
            way: "on-site" | "meeting" | "video";
        };
        ComplaintsFirmVisitVoid: {
            reason: string;
        };
        ComplaintsHarmCase: {
            /** Format: int32 */
            accusedUnitId?: number | null;
            awaits: ("dispatcher" | "lead" | "callback" | "supervisor") | null;
            /** Format: int32 */
            callbackUnitId: number | null;
            circular?: string | null;
            /** Format: date */
            closedOn?: string | null;
            clue?: string | null;
            coUnitIds?: number[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            enterpriseId: string | null;
            externalId: string | null;
            externalSystem: string | null;
            finding?: string | null;
            /** Format: uuid */
            handlerId: string | null;
            harm?: ("passing-the-buck" | "extortion" | "arbitrary-charges" | "broken-promise" | "interference") | null;
            /** Format: uuid */
            id: string;
            kind: string;
            lamp: ("green" | "yellow" | "red" | "paused") | null;
            /** Format: date-time */
            lastEventAt: string;
            /** Format: int32 */
            leadUnitId: number | null;
            no: string;
            open: boolean;
            /** Format: uuid */
            parentId: string | null;
            provisional: boolean;
            refs?: components["schemas"]["Names"];
            /** Format: date-time */
            registeredAt: string;
            /** Format: int32 */
            registeredUnitId: number | null;
            /** Format: uuid */
            rootId: string;
            sanction?: ("talk" | "reprimand" | "party-discipline" | "transfer") | null;
            source?: ("survey" | "visit" | "report" | "demand" | "inspection") | null;
            status: string;
            title: string;
            titleEn: string | null;
            verbs?: string[];
            /** Format: int32 */
            version: number;
            /** Format: date-time */
            warnAt?: string | null;
        };
        ComplaintsHarmCaseComplainantsOpen: {
            /** @enum {string} */
            field: "name" | "phone";
            purpose: string;
        };
        ComplaintsHarmCaseComplainantsRow: {
            /** Format: uuid */
            id: string;
            name?: string | null;
            phone?: string | null;
        };
        ComplaintsHarmCaseComplainantsRows: {
            items: components["schemas"]["ComplaintsHarmCaseComplainantsRow"][];
            refs: components["schemas"]["Names"];
        };
        ComplaintsHarmCaseFind: {
            finding: string;
            proved: boolean;
            reason?: string | null;
        };
        ComplaintsHarmCaseHandle: {
            reason?: string | null;
            /** @enum {string} */
            sanction: "talk" | "reprimand" | "party-discipline" | "transfer";
        };
        ComplaintsHarmCaseNotify: {
            circular: string;
            reason?: string | null;
        };
        ComplaintsHarmCasePage: {
            items: components["schemas"]["ComplaintsHarmCase"][];
            next: string | null;
            refs?: components["schemas"]["Names"];
            total?: components["schemas"]["ComplaintsHarmCasePageTotal"];
        };
        ComplaintsHarmCasePageTotal: {
            capped: boolean;
            /** Format: int32 */
            value: number;
        };
        ComplaintsHarmCaseVerify: {
            reason?: string | null;
        };
        ComplaintsHarmCaseVoid: {
            reason: string;
        };
        ComplaintsKeyEnterprise: {
            awaits: ("dispatcher" | "lead" | "callback" | "supervisor") | null;
            basis?: string | null;
            /** Format: int32 */
            callbackUnitId: number | null;
            category?: ("chain" | "above-scale" | "headquarters" | "specialised" | "foreign" | "project" | "other") | null;
            coUnitIds?: number[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            enterpriseId: string | null;
            externalId: string | null;
            externalSystem: string | null;
            /** Format: uuid */
            handlerId: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            lamp: ("green" | "yellow" | "red" | "paused") | null;
            /** Format: date-time */
            lastEventAt: string;
            /** Format: int32 */
            leadUnitId: number | null;
            no: string;
            open: boolean;
            /** Format: uuid */
            parentId: string | null;
            provisional: boolean;
            refs?: components["schemas"]["Names"];
            /** Format: date-time */
            registeredAt: string;
            /** Format: int32 */
            registeredUnitId: number | null;
            /** Format: uuid */
            rootId: string;
            /** Format: date */
            sinceOn?: string | null;
            status: string;
            title: string;
            titleEn: string | null;
            /** Format: date */
            untilOn?: string | null;
            verbs?: string[];
            /** Format: int32 */
            version: number;
            /** Format: date-time */
            warnAt?: string | null;
        };
        ComplaintsKeyEnterprisePage: {
            items: components["schemas"]["ComplaintsKeyEnterprise"][];
            next: string | null;
            refs?: components["schemas"]["Names"];
            total?: components["schemas"]["ComplaintsKeyEnterprisePageTotal"];
        };
        ComplaintsKeyEnterprisePageTotal: {
            capped: boolean;
            /** Format: int32 */
            value: number;
        };
        ComplaintsKeyEnterpriseUnmark: {
            reason: string;
        };
        ComplaintsKeyEnterpriseVoid: {
            reason: string;
        };
        ComplaintsLiaison: {
            /** Format: uuid */
            assigneeId?: string | null;
            /** Format: int32 */
            assigneeUnitId?: number | null;
            awaits: ("dispatcher" | "lead" | "callback" | "supervisor") | null;
            /** Format: int32 */
            callbackUnitId: number | null;
            coUnitIds?: number[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            enterpriseId: string | null;
            externalId: string | null;
            externalSystem: string | null;
            /** Format: uuid */
            handlerId: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            lamp: ("green" | "yellow" | "red" | "paused") | null;
            /** Format: date-time */
            lastEventAt: string;
            /** Format: int32 */
            leadUnitId: number | null;
            no: string;
            open: boolean;
            /** Format: uuid */
            parentId: string | null;
            /** Format: uuid */
            predecessorId?: string | null;
            provisional: boolean;
            refs?: components["schemas"]["Names"];
            /** Format: date-time */
            registeredAt: string;
            /** Format: int32 */
            registeredUnitId: number | null;
            /** Format: uuid */
            rootId: string;
            /** Format: date */
            sinceOn?: string | null;
            status: string;
            /** Format: uuid */
            successorId?: string | null;
            /** Format: uuid */
            targetEnterpriseId?: string | null;
            /** Format: uuid */
            targetId?: string | null;
            /** Format: int32 */
            targetUnitId?: number | null;
            title: string;
            titleEn: string | null;
            /** Format: date */
            untilOn?: string | null;
            verbs?: string[];
            /** Format: int32 */
            version: number;
            /** Format: date-time */
            warnAt?: string | null;
        };
        ComplaintsLiaisonAccept: {
            reason?: string | null;
        };
        ComplaintsLiaisonEnd: {
            reason: string;
        };
        ComplaintsLiaisonHandOver: {
            /** Format: uuid */
            assigneeId?: string | null;
            /** Format: int32 */
            assigneeUnitId: number;
            note?: string | null;
            reason?: string | null;
        };
        ComplaintsLiaisonPage: {
            items: components["schemas"]["ComplaintsLiaison"][];
            next: string | null;
            refs?: components["schemas"]["Names"];
            total?: components["schemas"]["ComplaintsLiaisonPageTotal"];
        };
        ComplaintsLiaisonPageTotal: {
            capped: boolean;
            /** Format: int32 */
            value: number;
        };
        ComplaintsLiaisonVoid: {
            reason: string;
        };
        ComplaintsLongTermFix: {
            awaits: ("dispatcher" | "lead" | "callback" | "supervisor") | null;
            /** Format: int32 */
            callbackUnitId: number | null;
            /** Format: date */
            closedOn?: string | null;
            coUnitIds?: number[];
            /** Format: date-time */
            createdAt: string;
            documentIds?: string[] | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: date */
            effectFrom?: string | null;
            /** Format: uuid */
            enterpriseId: string | null;
            externalId: string | null;
            externalSystem: string | null;
            /** Format: uuid */
            handlerId: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            issueId?: string | null;
            kind: string;
            lamp: ("green" | "yellow" | "red" | "paused") | null;
            /** Format: date-time */
            lastEventAt: string;
            /** Format: int32 */
            leadUnitId: number | null;
            mechanism?: string | null;
            no: string;
            open: boolean;
            /** Format: uuid */
            parentId: string | null;
            provisional: boolean;
            refs?: components["schemas"]["Names"];
            /** Format: date-time */
            registeredAt: string;
            /** Format: int32 */
            registeredUnitId: number | null;
            /** Format: uuid */
            rootId: string;
            status: string;
            title: string;
            titleEn: string | null;
            verbs?: string[];
            /** Format: int32 */
            version: number;
            /** Format: date-time */
            warnAt?: string | null;
        };
        ComplaintsLongTermFixAbandon: {
            reason: string;
        };
        ComplaintsLongTermFixClose: {
            reason?: string | null;
        };
        ComplaintsLongTermFixEnforce: {
            /** Format: date */
            effectFrom: string;
            reason?: string | null;
        };
        ComplaintsLongTermFixPage: {
            items: components["schemas"]["ComplaintsLongTermFix"][];
            next: string | null;
            refs?: components["schemas"]["Names"];
            total?: components["schemas"]["ComplaintsLongTermFixPageTotal"];
        };
        ComplaintsLongTermFixPageTotal: {
            capped: boolean;
            /** Format: int32 */
            value: number;
        };
        ComplaintsLongTermFixRevise: {
            documentIds?: string[] | null;
            mechanism: string;
            reason?: string | null;
            title: string;
        };
        ComplaintsLongTermFixVoid: {
            reason: string;
        };
        ComplaintsMysteryVisit: {
            awaits: ("dispatcher" | "lead" | "callback" | "supervisor") | null;
            /** Format: int32 */
            callbackUnitId: number | null;
            coUnitIds?: number[];
            /** Format: date-time */
            createdAt: string;
            documentIds?: string[] | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            enterpriseId: string | null;
            externalId: string | null;
            externalSystem: string | null;
            /** Format: int32 */
            fieldUnitId?: number | null;
            findings?: string | null;
            /** Format: uuid */
            handlerId: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            lamp: ("green" | "yellow" | "red" | "paused") | null;
            /** Format: date-time */
            lastEventAt: string;
            /** Format: int32 */
            leadUnitId: number | null;
            matter?: string | null;
            no: string;
            open: boolean;
            /** Format: uuid */
            parentId: string | null;
            /** Format: date */
            plannedOn?: string | null;
            points?: string | null;
            provisional: boolean;
            /** Format: date */
            publishedOn?: string | null;
            refs?: components["schemas"]["Names"];
            /** Format: date-time */
            registeredAt: string;
            /** Format: int32 */
            registeredUnitId: number | null;
            /** Format: uuid */
            rootId: string;
            status: string;
            /** Format: int32 */
            targetUnitId?: number | null;
            title: string;
            titleEn: string | null;
            verbs?: string[];
            /** Format: int32 */
            version: number;
            /** Format: date */
            visitedOn?: string | null;
            /** Format: date-time */
            warnAt?: string | null;
        };
        ComplaintsMysteryVisitPage: {
            items: components["schemas"]["ComplaintsMysteryVisit"][];
            next: string | null;
            refs?: components["schemas"]["Names"];
            total?: components["schemas"]["ComplaintsMysteryVisitPageTotal"];
        };
        ComplaintsMysteryVisitPageTotal: {
            capped: boolean;
            /** Format: int32 */
            value: number;
        };
        ComplaintsMysteryVisitPublish: {
            reason?: string | null;
        };
        ComplaintsMysteryVisitReview: {
            reason?: string | null;
        };
        ComplaintsMysteryVisitSendBack: {
            reason: string;
        };
        ComplaintsMysteryVisitVisit: {
            documentIds?: string[] | null;
            findings: string;
            /** Format: int32 */
            points: number;
            reason?: string | null;
            /** Format: date */
            visitedOn: string;
        };
        ComplaintsMysteryVisitVoid: {
            reason: string;
        };
        ComplaintsQuestionSession: {
            answer?: string | null;
            /** Format: date */
            askedOn?: string | null;
            awaits: ("dispatcher" | "lead" | "callback" | "supervisor") | null;
            because?: string | null;
            becauseEn?: string | null;
            /** Format: int32 */
            callbackUnitId: number | null;
            category?: ("licensing" | "registration" | "construction" | "land-planning" | "utilities" | "roads-traffic" | "tax" | "policy-subsidy" | "finance" | "labour" | "talent" | "technology" | "trade-customs" | "enforcement" | "public-security" | "safety" | "environment" | "arrears" | "fees" | "park-service" | "other") | null;
            channel?: ("12345" | "96611" | "window" | "visit" | "liaison" | "haobang" | "shanqitong" | "supervisor" | "forum" | "grid") | null;
            coUnitIds?: number[];
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            demandId?: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            enterpriseId: string | null;
            externalId: string | null;
            externalSystem: string | null;
            /** Format: uuid */
            handlerId: string | null;
            helpful?: boolean | null;
            /** Format: uuid */
            id: string;
            kind: string;
            lamp: ("green" | "yellow" | "red" | "paused") | null;
            /** Format: date-time */
            lastEventAt: string;
            /** Format: int32 */
            leadUnitId: number | null;
            no: string;
            open: boolean;
            /** Format: uuid */
            parentId: string | null;
            provisional: boolean;
            question?: string | null;
            /** Format: uuid */
            receiptId?: string | null;
            refs?: components["schemas"]["Names"];
            /** Format: date-time */
            registeredAt: string;
            /** Format: int32 */
            registeredUnitId: number | null;
            /** Format: uuid */
            rootId: string;
            /** Format: int32 */
            score?: number | null;
            /** Format: date */
            settledOn?: string | null;
            status: string;
            /** Format: int32 */
            suggestedUnitId?: number | null;
            title: string;
            titleEn: string | null;
            /** Format: uuid */
            topItemId?: string | null;
            verbs?: string[];
            /** Format: int32 */
            version: number;
            /** Format: date-time */
            warnAt?: string | null;
        };
        ComplaintsQuestionSessionAdopt: {
            reason?: string | null;
        };
        ComplaintsQuestionSessionPage: {
            items: components["schemas"]["ComplaintsQuestionSession"][];
            next: string | null;
            refs?: components["schemas"]["Names"];
            total?: components["schemas"]["ComplaintsQuestionSessionPageTotal"];
        };
        ComplaintsQuestionSessionPageTotal: {
            capped: boolean;
            /** Format: int32 */
            value: number;
        };
        ComplaintsQuestionSessionRate: {
            helpful: boolean;
            reason?: string | null;
        };
        ComplaintsQuestionSessionTransfer: {
            callerName?: string | null;
            callerPhone?: string | null;
            reason?: string | null;
        };
        ComplaintsQuestionSessionVoid: {
            reason: string;
        };
        ComplaintsRadarFinding: {
            awaits: ("dispatcher" | "lead" | "callback" | "supervisor") | null;
            /** Format: int32 */
            callbackUnitId: number | null;
            /** Format: int32 */
            cases?: number | null;
            coUnitIds?: number[];
            contest?: string | null;
            /** Format: date-time */
            createdAt: string;
            decision?: string | null;
            description?: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            enterpriseId: string | null;
            externalId: string | null;
            externalSystem: string | null;
            /** Format: uuid */
            handlerId: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            lamp: ("green" | "yellow" | "red" | "paused") | null;
            /** Format: date-time */
            lastEventAt: string;
            /** Format: int32 */
            leadUnitId: number | null;
            no: string;
            open: boolean;
            /** Format: int32 */
            otherUnitId?: number | null;
            /** Format: uuid */
            parentId: string | null;
            pattern?: ("bulk-closing" | "late-pause" | "close-and-reopen" | "default-ratings" | "one-phone" | "back-dated" | "ping-pong") | null;
            /** Format: date */
            periodFrom?: string | null;
            /** Format: date */
            periodUntil?: string | null;
            provisional: boolean;
            /** Format: uuid */
            receiptId?: string | null;
            rectification?: string | null;
            refs?: components["schemas"]["Names"];
            /** Format: date-time */
            registeredAt: string;
            /** Format: int32 */
            registeredUnitId: number | null;
            /** Format: uuid */
            rootId: string;
            status: string;
            title: string;
            titleEn: string | null;
            /** Format: int32 */
            total?: number | null;
            verbs?: string[];
            /** Format: int32 */
            version: number;
            /** Format: date-time */
            warnAt?: string | null;
        };
        ComplaintsRadarFindingAccept: {
            reason?: string | null;
        };
        ComplaintsRadarFindingClose: {
            reason?: string | null;
        };
        ComplaintsRadarFindingContest: {
            contest: string;
            documentIds?: string[] | null;
            reason?: string | null;
        };
        ComplaintsRadarFindingDismiss: {
            decision: string;
            reason?: string | null;
        };
        ComplaintsRadarFindingPage: {
            items: components["schemas"]["ComplaintsRadarFinding"][];
            next: string | null;
            refs?: components["schemas"]["Names"];
            total?: components["schemas"]["ComplaintsRadarFindingPageTotal"];
        };
        ComplaintsRadarFindingPageTotal: {
            capped: boolean;
            /** Format: int32 */
            value: number;
        };
        ComplaintsRadarFindingRectify: {
            documentIds?: string[] | null;
            reason?: string | null;
            rectification: string;
        };
        ComplaintsRadarFindingSendBack: {
            reason: string;
        };
        ComplaintsRadarFindingUphold: {
            decision: string;
            reason?: string | null;
        };
        ComplaintsRadarFindingVoid: {
            reason: string;
        };
        ComplaintsStuckCase: {
            awaits: ("dispatcher" | "lead" | "callback" | "supervisor") | null;
            /** Format: int32 */
            callbackUnitId: number | null;
            caseNo?: string | null;
            caseOutcome?: ("not-accepted" | "refused" | "sent-back" | "overdue" | "passed-on" | "other") | null;
            caseSystem?: string | null;
            /** Format: int32 */
            caseUnitId?: number | null;
            coUnitIds?: number[];
            /** Format: uuid */
            counterId?: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            demandId?: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            enterpriseId: string | null;
            evidenceIds?: string[] | null;
            externalId: string | null;
            externalSystem: string | null;
            finding?: string | null;
            /** Format: date */
            followedUpOn?: string | null;
            /** Format: uuid */
            handlerId: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            lamp: ("green" | "yellow" | "red" | "paused") | null;
            /** Format: date-time */
            lastEventAt: string;
            /** Format: int32 */
            leadUnitId: number | null;
            no: string;
            open: boolean;
            /** Format: uuid */
            parentId: string | null;
            provisional: boolean;
            refs?: components["schemas"]["Names"];
            /** Format: date-time */
            registeredAt: string;
            /** Format: int32 */
            registeredUnitId: number | null;
            resultIds?: string[] | null;
            resultNo?: string | null;
            /** Format: uuid */
            rootId: string;
            solved?: boolean | null;
            status: string;
            /** Format: date */
            struckOffOn?: string | null;
            title: string;
            titleEn: string | null;
            turned?: boolean | null;
            verbs?: string[];
            /** Format: int32 */
            version: number;
            /** Format: date-time */
            warnAt?: string | null;
        };
        ComplaintsStuckCaseFollowUp: {
            finding: string;
            reason?: string | null;
            resultIds?: string[] | null;
            resultNo?: string | null;
            solved: boolean;
            turned?: boolean | null;
        };
        ComplaintsStuckCaseInform: {
            reason?: string | null;
            text: string;
        };
        ComplaintsStuckCasePage: {
            items: components["schemas"]["ComplaintsStuckCase"][];
            next: string | null;
            refs?: components["schemas"]["Names"];
            total?: components["schemas"]["ComplaintsStuckCasePageTotal"];
        };
        ComplaintsStuckCasePageTotal: {
            capped: boolean;
            /** Format: int32 */
            value: number;
        };
        ComplaintsStuckCaseStrikeOff: {
            acceptedReason?: string | null;
            reason?: string | null;
        };
        ComplaintsStuckCaseVoid: {
            reason: string;
        };
        ComplaintsStuckCaseWithdraw: {
            reason: string;
        };
        ComplaintsSupplyCut: {
            awaits: ("dispatcher" | "lead" | "callback" | "supervisor") | null;
            /** Format: int32 */
            callbackUnitId: number | null;
            cause?: ("fault" | "damage" | "planned" | "fees" | "wilful") | null;
            coUnitIds?: number[];
            confirmation?: ("confirmed" | "still-out" | "unreachable") | null;
            content?: string | null;
            /** Format: date-time */
            createdAt: string;
            cutBy?: string | null;
            /** Format: date-time */
            detectedAt?: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            enterpriseId: string | null;
            /** Format: date */
            explainedOn?: string | null;
            explanation?: ("no-cut" | "own-installation" | "announced" | "safety") | null;
            externalId: string | null;
            externalSystem: string | null;
            /** Format: uuid */
            handlerId: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            lamp: ("green" | "yellow" | "red" | "paused") | null;
            /** Format: date-time */
            lastEventAt: string;
            /** Format: int32 */
            leadUnitId: number | null;
            measures?: string | null;
            no: string;
            /** Format: date-time */
            onSiteAt?: string | null;
            open: boolean;
            /** Format: uuid */
            parentId: string | null;
            place?: string | null;
            provisional: boolean;
            /** Format: uuid */
            referredId?: string | null;
            refs?: components["schemas"]["Names"];
            /** Format: date-time */
            registeredAt: string;
            /** Format: int32 */
            registeredUnitId: number | null;
            /** Format: date-time */
            restoredAt?: string | null;
            /** Format: uuid */
            rootId: string;
            status: string;
            supply?: ("water" | "power" | "gas" | "heat" | "network") | null;
            title: string;
            titleEn: string | null;
            verbs?: string[];
            /** Format: int32 */
            version: number;
            /** Format: date-time */
            warnAt?: string | null;
        };
        ComplaintsSupplyCutArrive: {
            /** Format: date-time */
            effectiveAt?: string | null;
            reason?: string | null;
        };
        ComplaintsSupplyCutCallBack: {
            /** @enum {string} */
            confirmation: "confirmed" | "still-out" | "unreachable";
            reason?: string | null;
            remark?: string | null;
        };
        ComplaintsSupplyCutDispatch: {
            /** Format: int32 */
            crewUnitId: number;
            reason?: string | null;
        };
        ComplaintsSupplyCutExplain: {
            /** @enum {string} */
            explanation: "no-cut" | "own-installation" | "announced" | "safety";
            measures: string;
            reason?: string | null;
        };
        ComplaintsSupplyCutFindCause: {
            /** @enum {string} */
            cause: "fault" | "damage" | "planned" | "fees" | "wilful";
            cutBy?: string | null;
            reason?: string | null;
        };
        ComplaintsSupplyCutPage: {
            items: components["schemas"]["ComplaintsSupplyCut"][];
            next: string | null;
            refs?: components["schemas"]["Names"];
            total?: components["schemas"]["ComplaintsSupplyCutPageTotal"];
        };
        ComplaintsSupplyCutPageTotal: {
            capped: boolean;
            /** Format: int32 */
            value: number;
        };
        ComplaintsSupplyCutRefer: {
            /** Format: int32 */
            enforcementUnitId: number;
            reason?: string | null;
        };
        ComplaintsSupplyCutReportersOpen: {
            /** @enum {string} */
            field: "name" | "phone";
            purpose: string;
        };
        ComplaintsSupplyCutReportersRow: {
            /** Format: uuid */
            id: string;
            name?: string | null;
            phone?: string | null;
        };
        ComplaintsSupplyCutReportersRows: {
            items: components["schemas"]["ComplaintsSupplyCutReportersRow"][];
            refs: components["schemas"]["Names"];
        };
        ComplaintsSupplyCutRestore: {
            documentIds?: string[] | null;
            /** Format: date-time */
            effectiveAt?: string | null;
            measures: string;
            reason?: string | null;
        };
        ComplaintsSupplyCutVoid: {
            reason: string;
        };
        ComplaintsSurvey: {
            answers?: string | null;
            awaits: ("dispatcher" | "lead" | "callback" | "supervisor") | null;
            /** Format: int32 */
            callbackUnitId: number | null;
            /** Format: date */
            closesOn?: string | null;
            coUnitIds?: number[];
            contradictory?: string | null;
            /** Format: date-time */
            createdAt: string;
            drawn?: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date */
            dueOn: string | null;
            duplicate?: string | null;
            /** Format: uuid */
            enterpriseId: string | null;
            externalId: string | null;
            externalSystem: string | null;
            /** Format: int32 */
            fieldUnitId?: number | null;
            frameHash?: string | null;
            frameSize?: string | null;
            /** Format: uuid */
            handlerId: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            lamp: ("green" | "yellow" | "red" | "paused") | null;
            /** Format: date-time */
            lastEventAt: string;
            /** Format: int32 */
            leadUnitId: number | null;
            no: string;
            notConcerned?: string | null;
            open: boolean;
            /** Format: uuid */
            parentId: string | null;
            /** Format: int32 */
            perCell?: number | null;
            /** Format: date */
            periodFrom?: string | null;
            /** Format: date */
            periodTo?: string | null;
            provisional: boolean;
            /** Format: date */
            publishedOn?: string | null;
            refs?: components["schemas"]["Names"];
            /** Format: date-time */
            registeredAt: string;
            /** Format: int32 */
            registeredUnitId: number | null;
            /** Format: uuid */
            rootId: string;
            seed?: string | null;
            seedOrigin?: string | null;
            share?: string | null;
            status: string;
            title: string;
            titleEn: string | null;
            valid?: string | null;
            verbs?: string[];
            /** Format: int32 */
            version: number;
            /** Format: date-time */
            warnAt?: string | null;
            /** Format: date */
            weighedOn?: string | null;
            weightsHash?: string | null;
        };
        ComplaintsSurveyAnswer: {
            comment?: string | null;
            concerned: boolean;
            items: number[];
            /** @enum {string} */
            level: "very-satisfied" | "satisfied" | "basically-satisfied" | "dissatisfied" | "very-dissatisfied";
            link: string;
        };
        ComplaintsSurveyClean: {
            reason?: string | null;
        };
        ComplaintsSurveyClose: {
            reason?: string | null;
        };
        ComplaintsSurveyDraw: {
            reason?: string | null;
            seed: string;
            seedOrigin: string;
        };
        ComplaintsSurveyFreeze: {
            reason?: string | null;
        };
        ComplaintsSurveyInvite: {
            reason?: string | null;
        };
        ComplaintsSurveyPage: {
            items: components["schemas"]["ComplaintsSurvey"][];
            next: string | null;
            refs?: components["schemas"]["Names"];
            total?: components["schemas"]["ComplaintsSurveyPageTotal"];
        };
        ComplaintsSurveyPageTotal: {
            capped: boolean;
            /** Format: int32 */
            value: number;
        };
        ComplaintsSurveyPublish: {
            reason?: string | null;
        };
        ComplaintsSurveyVoid: {
            reason: string;
        };
        ComplaintsSurveyWeigh: {
            reason?: string | null;
        };
        CounterMapResponse: {
            items: components["schemas"]["HallCounters"][];
        };
        DeployCampaign: {
            /** Format: date */
            finishBy: string;
            objective: string;
            title: string;
            /** @enum {string} */
            topic: "power-resale" | "premises" | "utilities" | "fees" | "arrears" | "other";
            unitIds?: number[] | null;
        };
        DesignSurvey: {
            /** Format: date */
            closesOn: string;
            /** Format: int32 */
            fieldUnitId: number;
            /** Format: int32 */
            perCell: number;
            /** Format: date */
            periodFrom: string;
            /** Format: date */
            periodTo: string;
            title: string;
        };
        DifferenceResponse: {
            fields: components["schemas"]["FieldDifferenceResponse"][];
            from: components["schemas"]["VersionResponse"] | null;
            to: components["schemas"]["VersionResponse"];
        };
        DraftArticle: {
            answer: string;
            /** @enum {string} */
            category: "licensing" | "registration" | "construction" | "land-planning" | "utilities" | "roads-traffic" | "tax" | "policy-subsidy" | "finance" | "labour" | "talent" | "technology" | "trade-customs" | "enforcement" | "public-security" | "safety" | "environment" | "arrears" | "fees" | "park-service" | "other";
            keywords?: string | null;
            sourceClause: string;
            sourceDocument: string;
            title: string;
        };
        DraftFix: {
            documentIds?: string[] | null;
            /** Format: uuid */
            issueId: string;
            mechanism: string;
            title: string;
        };
        DuplicateOfDemand: {
            /** Format: int32 */
            daysApart: number;
            /** Format: uuid */
            id: string;
            later: boolean;
            no: string;
            /** Format: uuid */
            otherId: string;
            otherNo: string;
            /** Format: date-time */
            otherRegisteredAt: string;
            otherStatus: string;
            otherTitle: string;
            similarity: string;
            status: string;
        };
        DuplicatesResponse: {
            items: components["schemas"]["DuplicateOfDemand"][];
        };
        EventFact: {
            label: components["schemas"]["BilingualLabel"];
            name: string;
            options?: components["schemas"]["FieldOption"][];
            personal?: boolean;
            type: string;
            value: (string | number | boolean | unknown[] | Record<string, never>) | null;
        };
        FieldDifferenceResponse: {
            after: {
                [key: string]: unknown;
            } | null;
            before: {
                [key: string]: unknown;
            } | null;
            label: components["schemas"]["LabelResponse"];
            name: string;
            stretches: components["schemas"]["StretchResponse"][] | null;
            type: string;
        };
        FollowUpItem: {
            answer: string | null;
            /** Format: date */
            calledBackOn: string | null;
            caseNo: string;
            caseOutcome: string;
            caseSystem: string;
            /** Format: uuid */
            demandId: string;
            demandNo: string;
            demandStatus: string;
            finding: string | null;
            /** Format: int32 */
            hallUnitId: number;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            leadUnitId: number | null;
            no: string;
            outcome: string | null;
            /** Format: date-time */
            registeredAt: string;
            reply: string | null;
            /** Format: int32 */
            reworkCount: number;
            status: string;
            title: string;
            unreachable: boolean;
        };
        FollowUpsResponse: {
            items: components["schemas"]["FollowUpItem"][];
            more: boolean;
        };
        FrameCellResponse: {
            cell: string;
            drawn: string[];
            ids: string[];
            /** Format: int32 */
            no: number;
            /** Format: int32 */
            targetId: number;
        };
        HallCounter: {
            counterType: string;
            hours: string | null;
            /** Format: uuid */
            id: string;
            no: string;
            /** Format: date */
            openedOn: string | null;
            position: string | null;
            status: string;
            /** Format: date */
            statusOn: string;
        };
        HallCounters: {
            counters: components["schemas"]["HallCounter"][];
            covered: boolean;
            /** Format: int32 */
            hallUnitId: number;
        };
        ImportAccepted: {
            operation: string;
        };
        ImportForm: {
            /**
             * @default false
             * @enum {string}
             */
            dryRun: "true" | "false";
            /** Format: binary */
            file: string;
        };
        InterestLineResponse: {
            amount: string;
            base: string;
            /** Format: int32 */
            days: number;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
        };
        InterestPayment: {
            amount: string;
            /** Format: date */
            cancelledOn: string | null;
            documentIds: string[];
            /** Format: uuid */
            id: string;
            interest: string;
            note: string | null;
            /** Format: date */
            paidOn: string;
        };
        InterestResponse: {
            basis: components["schemas"]["Sentence"] | null;
            because: components["schemas"]["Sentence"][];
            dailyRate: string | null;
            disputed: string;
            /** Format: date */
            dueOn: string | null;
            /** @enum {string} */
            law: "order-802" | "order-728" | "contract";
            lines: components["schemas"]["InterestLineResponse"][];
            lpr: components["schemas"]["LprUsed"] | null;
            /** Format: date */
            on: string;
            /** Format: int32 */
            overdueDays: number;
            paidInterest: string;
            payments: components["schemas"]["InterestPayment"][];
            principal: string;
            /** @enum {string} */
            rateBy: "agreed" | "lpr" | "statutory" | "none";
            /** @enum {string} */
            startedBy: "delivered" | "accepted" | "acceptance-due" | "settled";
            /** Format: date */
            startsOn: string;
            /** @enum {string} */
            termBy: "agreed" | "capped" | "statutory" | "agreed-day" | "none";
            /** Format: int32 */
            termDays: number | null;
            total: string;
            unpaid: string;
            yearlyPercent: string | null;
        };
        IssueDemand: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            leadUnitId: number | null;
            no: string;
            /** Format: date */
            registeredOn: string;
            status: string;
            title: string;
        };
        IssueDemandsResponse: {
            items: components["schemas"]["IssueDemand"][];
            /** Format: int32 */
            more: number;
        };
        IssuedLinkResponse: {
            /** Format: int32 */
            cellNo: number;
            link: string;
        };
        IssuedLinksResponse: {
            /** Format: uuid */
            id: string;
            links: components["schemas"]["IssuedLinkResponse"][];
            status: string;
            /** Format: int32 */
            version: number;
        };
        LabelResponse: {
            en: string;
            zh: string;
        };
        LedgerGroup: {
            amount: string;
            /** @enum {string} */
            debtorKind: "public-body" | "large-enterprise" | "other";
            disputed: string;
            grade: ("major" | "larger" | "ordinary") | null;
            interest: string;
            /** Format: int32 */
            latePlans: number;
            /** Format: int32 */
            open: number;
            /** Format: int32 */
            overdue: number;
            paid: string;
            /** Format: int32 */
            rows: number;
            unpaid: string;
        };
        LedgerResponse: {
            groups: components["schemas"]["LedgerGroup"][];
            /** Format: date */
            on: string;
            rows: components["schemas"]["LedgerRow"][];
            total: components["schemas"]["LedgerSums"];
        };
        LedgerRow: {
            /** Format: uuid */
            id: string;
            interest: string;
            /** Format: int32 */
            overdueDays: number;
            unpaid: string;
        };
        LedgerSums: {
            amount: string;
            disputed: string;
            interest: string;
            /** Format: int32 */
            latePlans: number;
            /** Format: int32 */
            open: number;
            /** Format: int32 */
            overdue: number;
            paid: string;
            /** Format: int32 */
            rows: number;
            unpaid: string;
        };
        LoopDemand: {
            answer: string | null;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            leadUnitId: number | null;
            no: string;
            /** Format: int32 */
            reworkCount: number;
            status: string;
            title: string;
            unreachable: boolean;
        };
        LoopStepResponse: {
            /** Format: date-time */
            at: string | null;
            /** @enum {string} */
            step: "accepted" | "dispatched" | "handled" | "rated" | "followedUp" | "struckOff";
            /** Format: int32 */
            unitId: number | null;
        };
        LprListResponse: {
            items: components["schemas"]["LprResponse"][];
        };
        LprResponse: {
            /** Format: date-time */
            decidedAt: string | null;
            decidedByName: string | null;
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            mayApprove: boolean;
            /** Format: date-time */
            proposedAt: string | null;
            proposedByName: string | null;
            rate: string;
            source: string;
            /** @enum {string} */
            state: "PROPOSED" | "APPROVED" | "REPLACED" | "WITHDRAWN";
        };
        LprUsed: {
            /** Format: date */
            from: string;
            rate: string;
        };
        MarkByCodes: {
            basis?: string | null;
            /** @enum {string} */
            category: "chain" | "above-scale" | "headquarters" | "specialised" | "foreign" | "project" | "other";
            codes: string;
            /** Format: int32 */
            unitId?: number | null;
        };
        MarkEnterprise: {
            basis?: string | null;
            /** @enum {string} */
            category: "chain" | "above-scale" | "headquarters" | "specialised" | "foreign" | "project" | "other";
            /** Format: uuid */
            enterpriseId: string;
            /** Format: int32 */
            unitId?: number | null;
        };
        MarkedCode: {
            name: string | null;
            no: string | null;
            /** @enum {string} */
            outcome: "marked" | "already" | "unknown" | "invalid";
            uscc: string;
        };
        MarkedCodesResponse: {
            items: components["schemas"]["MarkedCode"][];
        };
        NamedEnterprise: {
            name: string;
            uscc: string | null;
        };
        NamedRecord: {
            no: string;
            title: string;
            titleEn: string | null;
        };
        Names: {
            enterprises: {
                [key: string]: components["schemas"]["NamedEnterprise"];
            };
            people: {
                [key: string]: string;
            };
            records: {
                [key: string]: components["schemas"]["NamedRecord"];
            };
        };
        Nominate: {
            merits: string;
            /** @enum {string} */
            nominee: "unit" | "person";
            personName?: string | null;
            title: string;
            /** Format: int32 */
            unitId: number;
            /** Format: int32 */
            year: number;
        };
        OpenCaller: {
            /** @enum {string} */
            field: "name" | "phone";
            purpose: string;
        };
        OpenedPartValue: {
            value: string;
        };
        OpenedValue: {
            value: string;
        };
        PlanVisit: {
            /** Format: int32 */
            fieldUnitId: number;
            matter: string;
            /** Format: date */
            plannedOn: string;
            /** Format: int32 */
            targetUnitId: number;
            title: string;
        };
        PolicyChangedResponse: {
            articleIds: string[];
            /** Format: int32 */
            marked: number;
        };
        ProposeForRecord: {
            /** Format: uuid */
            assigneeId?: string | null;
            /** Format: int32 */
            assigneeUnitId: number;
            /** Format: uuid */
            targetId: string;
        };
        ProposeLpr: {
            /** Format: date */
            from: string;
            rate: string;
            source: string;
        };
        RadarEvidenceResponse: {
            /** Format: int32 */
            hidden: number;
            items: components["schemas"]["RadarTraceResponse"][];
        };
        RadarTraceResponse: {
            /** Format: uuid */
            demandId: string;
            /** Format: date-time */
            effectiveAt: string;
            /** Format: uuid */
            eventId: string;
            no: string;
            /** Format: date-time */
            recordedAt: string;
            status: string;
            title: string;
            /** Format: int32 */
            unitId: number | null;
            verb: string;
        };
        RecordClock: {
            basis: string | null;
            /** Format: int32 */
            calendarVersion: number;
            clock: string;
            days: components["schemas"]["ClockDay"][];
            /** Format: date-time */
            dueAt: string;
            /** Format: date */
            dueOn: string;
            label?: components["schemas"]["BilingualLabel"];
            lamp: ("green" | "yellow" | "red" | "paused" | "done" | "late") | null;
            lateBy: components["schemas"]["ClockDelay"] | null;
            limit: components["schemas"]["ClockLimit"] | null;
            pauses: components["schemas"]["ClockPause"][];
            provisional: boolean;
            /** Format: int32 */
            run: number;
            /** Format: date-time */
            startedAt: string;
            /** Format: date */
            startsOn: string | null;
            /** Format: date-time */
            stoppedAt: string | null;
        };
        RecordClocks: {
            items: components["schemas"]["RecordClock"][];
        };
        RecordEvent: {
            /** Format: uuid */
            actorId: string | null;
            /** @enum {string} */
            actorKind: "staff" | "machine" | "system";
            actorName: string | null;
            backdated: boolean;
            /** Format: date-time */
            effectiveAt: string;
            facts: components["schemas"]["EventFact"][];
            from: string | null;
            hash: string;
            /** Format: uuid */
            id: string;
            label: components["schemas"]["BilingualLabel"];
            /** Format: uuid */
            onBehalfOf: string | null;
            onBehalfOfName: string | null;
            payload: string;
            reason: string | null;
            /** Format: date-time */
            recordedAt: string;
            /** Format: int32 */
            seq: number;
            to: string;
            /** Format: int32 */
            unitId: number | null;
            verb: string;
        };
        RecordGroup: {
            /** Format: int32 */
            count: number;
            value: (string | number | boolean) | null;
        };
        RecordGroups: {
            by: string;
            items: components["schemas"]["RecordGroup"][];
            more: boolean;
        };
        RecordHistory: {
            items: components["schemas"]["RecordEvent"][];
            refs: components["schemas"]["Names"];
        };
        RegisterArrears: {
            /** Format: date */
            acceptanceDueOn?: string | null;
            /** Format: date */
            acceptedOn?: string | null;
            /** Format: date */
            agreedDueOn?: string | null;
            agreedRate?: string | null;
            /** Format: int32 */
            agreedTermDays?: number | null;
            amount: string;
            /** Format: date */
            contractOn: string;
            creditorName?: string | null;
            /** @enum {string} */
            debtorKind: "public-body" | "large-enterprise" | "other";
            debtorName: string;
            /** Format: int32 */
            debtorUnitId?: number | null;
            debtorUscc?: string | null;
            /** Format: date */
            deliveredOn: string;
            disputedAmount?: string | null;
            /** Format: uuid */
            enterpriseId?: string | null;
            externalId?: string | null;
            externalSystem?: string | null;
            /** Format: int32 */
            leadUnitId?: number | null;
            matter?: string | null;
            reason?: string | null;
            /** Format: date-time */
            registeredAt?: string | null;
            /** Format: date */
            settledOn?: string | null;
            smallCreditor?: boolean | null;
        };
        RegisterClue: {
            /** Format: int32 */
            accusedUnitId: number;
            clue: string;
            complainantName?: string | null;
            complainantPhone?: string | null;
            /** @enum {string} */
            harm: "passing-the-buck" | "extortion" | "arbitrary-charges" | "broken-promise" | "interference";
            /** @enum {string} */
            source: "survey" | "visit" | "report" | "demand" | "inspection";
            title: string;
        };
        RegisterCounter: {
            /** @enum {string} */
            counterType: "demands" | "stuck-cases";
            /** Format: int32 */
            hallUnitId: number;
            position?: string | null;
        };
        RegisterDemand: {
            anonymous?: boolean | null;
            callerName?: string | null;
            callerPhone?: string | null;
            /** @enum {string} */
            channel: "12345" | "96611" | "window" | "visit" | "liaison" | "haobang" | "shanqitong" | "supervisor" | "forum" | "grid";
            content: string;
            enterpriseFlag?: boolean | null;
            /** Format: uuid */
            enterpriseId?: string | null;
            externalId?: string | null;
            externalSystem?: string | null;
            place?: string | null;
            reason?: string | null;
            /** Format: date-time */
            registeredAt?: string | null;
            /** Format: date-time */
            sourceDueAt?: string | null;
            title: string;
        };
        RegisterFinding: {
            /** Format: uuid */
            campaignId: string;
            content: string;
            /** Format: uuid */
            enterpriseId?: string | null;
            /** Format: int32 */
            leadUnitId?: number | null;
            place?: string | null;
            title: string;
        };
        RegisterIssue: {
            category?: ("licensing" | "registration" | "construction" | "land-planning" | "utilities" | "roads-traffic" | "tax" | "policy-subsidy" | "finance" | "labour" | "talent" | "technology" | "trade-customs" | "enforcement" | "public-security" | "safety" | "environment" | "arrears" | "fees" | "park-service" | "other") | null;
            keywords: string;
            title: string;
        };
        RegisterRadarFinding: {
            /** Format: int32 */
            cases: number;
            description: string;
            /** Format: int32 */
            leadUnitId: number;
            /** @enum {string} */
            pattern: "bulk-closing" | "late-pause" | "close-and-reopen" | "default-ratings" | "one-phone" | "back-dated" | "ping-pong";
            /** Format: date */
            periodFrom: string;
            /** Format: date */
            periodUntil: string;
        };
        RegisterStuckCase: {
            callerName?: string | null;
            callerPhone?: string | null;
            caseNo: string;
            /** @enum {string} */
            caseOutcome: "not-accepted" | "refused" | "sent-back" | "overdue" | "passed-on" | "other";
            caseSystem: string;
            /** Format: int32 */
            caseUnitId?: number | null;
            content: string;
            /** Format: uuid */
            enterpriseId?: string | null;
            evidenceIds?: string[] | null;
            title: string;
        };
        RegisterVisit: {
            contactName?: string | null;
            contactPhone?: string | null;
            documentIds?: string[] | null;
            findings: components["schemas"]["VisitFinding"][];
            /** Format: uuid */
            keyEnterpriseId: string;
            summary: string;
            /** Format: date */
            visitedOn: string;
            /** @enum {string} */
            way: "on-site" | "meeting" | "video";
        };
        ReportCut: {
            content: string;
            /** Format: int32 */
            crewUnitId?: number | null;
            /** Format: date-time */
            detectedAt?: string | null;
            /** Format: uuid */
            enterpriseId?: string | null;
            externalId?: string | null;
            externalSystem?: string | null;
            place: string;
            reporterName?: string | null;
            reporterPhone?: string | null;
            /** @enum {string} */
            supply: "water" | "power" | "gas" | "heat" | "network";
            title: string;
        };
        SampledSubjectResponse: {
            address: string | null;
            cell: string;
            /** Format: int32 */
            cellNo: number;
            name: string;
            /** Format: int32 */
            targetId: number;
        };
        Sentence: {
            en: string;
            zh: string;
        };
        SimilarDemand: {
            category: string | null;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            leadUnitId: number | null;
            no: string;
            /** Format: date */
            registeredOn: string;
            /** Format: double */
            score: number;
            status: string;
            title: string;
            words: string[];
        };
        SimilarDemandsResponse: {
            items: components["schemas"]["SimilarDemand"][];
        };
        SourceResponse: {
            /** Format: int32 */
            articles: number;
            sourceDocument: string;
        };
        SourcesResponse: {
            items: components["schemas"]["SourceResponse"][];
        };
        StretchResponse: {
            /** @enum {string} */
            change: "same" | "gone" | "come";
            text: string;
        };
        StuckCaseLoop: {
            demand: components["schemas"]["LoopDemand"];
            steps: components["schemas"]["LoopStepResponse"][];
        };
        StuckCaseOfDemand: {
            caseNo: string;
            caseOutcome: string;
            caseSystem: string;
            /** Format: int32 */
            caseUnitId: number | null;
            evidenceIds: string[];
            finding: string | null;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            leadUnitId: number | null;
            no: string;
            solved: boolean | null;
            status: string;
        };
        StuckCaseOfDemandResponse: {
            item: components["schemas"]["StuckCaseOfDemand"] | null;
        };
        SuggestionResponse: {
            alternatives: components["schemas"]["AlternativeUnit"][];
            because: components["schemas"]["UnitName"][];
            /** Format: double */
            score: number;
            unit: components["schemas"]["UnitName"] | null;
            /** Format: int32 */
            unitId: number | null;
        };
        SurveyAnswerResponse: {
            /** Format: int32 */
            cellNo: number | null;
            comment: string | null;
            concerned: boolean;
            /** Format: uuid */
            id: string;
            invalid: ("not-concerned" | "contradictory" | "duplicate") | null;
            items: number[];
            /** @enum {string} */
            level: "very-satisfied" | "satisfied" | "basically-satisfied" | "dissatisfied" | "very-dissatisfied";
        };
        SurveyAnswersResponse: {
            items: components["schemas"]["SurveyAnswerResponse"][];
        };
        SurveyCellResponse: {
            cell: string;
            /** Format: int32 */
            drawn: number | null;
            /** Format: int32 */
            frameSize: number;
            hidden: boolean | null;
            /** Format: int32 */
            no: number;
            /** Format: int32 */
            satisfied: number | null;
            /** Format: int32 */
            valid: number | null;
            weight: string | null;
        };
        SurveyFormResponse: {
            /** Format: date */
            closesOn: string;
            /** Format: date */
            periodFrom: string;
            /** Format: date */
            periodTo: string;
            questions: components["schemas"]["SurveyQuestionResponse"][];
            target: components["schemas"]["SurveyQuestionResponse"];
            title: string;
        };
        SurveyFrameResponse: {
            cells: components["schemas"]["FrameCellResponse"][];
            hash: string | null;
            /** Format: int32 */
            perCell: number;
            seed: string | null;
        };
        SurveyLink: {
            link: string;
        };
        SurveyQuestionResponse: {
            en: string;
            zh: string;
        };
        SurveyResultsResponse: {
            /** Format: int32 */
            cameIn: number | null;
            targets: components["schemas"]["SurveyTargetResponse"][];
        };
        SurveySampleResponse: {
            items: components["schemas"]["SampledSubjectResponse"][];
        };
        SurveyScoreResponse: {
            hidden: boolean | null;
            high: number | null;
            low: number | null;
            no: string;
            /** Format: date */
            publishedOn: string;
            share: number | null;
            /** Format: int32 */
            targetId: number;
            title: string;
            /** Format: int32 */
            valid: number | null;
        };
        SurveyScoresResponse: {
            items: components["schemas"]["SurveyScoreResponse"][];
        };
        SurveyTargetResponse: {
            cells: components["schemas"]["SurveyCellResponse"][];
            /** Format: int32 */
            drawn: number | null;
            effective: number | null;
            /** Format: int32 */
            frameSize: number;
            hidden: boolean | null;
            high: number | null;
            low: number | null;
            share: number | null;
            /** Format: int32 */
            targetId: number;
            /** Format: int32 */
            valid: number | null;
        };
        SurveyThanksResponse: {
            received: boolean;
        };
        SynonymResponse: {
            createdBy: string;
            /** Format: uuid */
            id: string;
            meaning: string;
            phrase: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validUntil: string | null;
        };
        SynonymsResponse: {
            items: components["schemas"]["SynonymResponse"][];
        };
        TopArticleResponse: {
            /** Format: int32 */
            adopted: number;
            /** Format: int32 */
            asked: number;
            /** Format: uuid */
            itemId: string;
            /** Format: int32 */
            notHelpful: number;
            title: string;
        };
        TrendLineResponse: {
            /** Format: int32 */
            asked: number;
            category: string;
            months: components["schemas"]["TrendMonthResponse"][];
        };
        TrendMonthResponse: {
            /** Format: int32 */
            adopted: number;
            /** Format: int32 */
            asked: number;
            /** Format: date */
            month: string;
            /** Format: int32 */
            transferred: number;
        };
        TrendResponse: {
            articles: components["schemas"]["TopArticleResponse"][];
            categories: components["schemas"]["TrendLineResponse"][];
            months: string[];
        };
        UnitName: {
            en: string;
            zh: string;
        };
        VersionResponse: {
            /** Format: uuid */
            id: string;
            no: string;
            /** Format: date */
            reviewOn: string | null;
            /** Format: date */
            staleSince: string | null;
            status: string;
            title: string;
            /** Format: date */
            validFrom: string | null;
            /** Format: date */
            validUntil: string | null;
            /** Format: int32 */
            versionNo: number;
        };
        VersionsResponse: {
            items: components["schemas"]["VersionResponse"][];
        };
        VisitFinding: {
            category?: ("licensing" | "registration" | "construction" | "land-planning" | "utilities" | "roads-traffic" | "tax" | "policy-subsidy" | "finance" | "labour" | "talent" | "technology" | "trade-customs" | "enforcement" | "public-security" | "safety" | "environment" | "arrears" | "fees" | "park-service" | "other") | null;
            content: string;
            title: string;
        };
        VisitFindingResponse: {
            category: string | null;
            content: string;
            /** Format: uuid */
            demandId: string;
            demandNo: string;
            demandStatus: string | null;
            /** Format: int32 */
            position: number;
            title: string;
        };
        VisitFindingsResponse: {
            items: components["schemas"]["VisitFindingResponse"][];
        };
        Document: {
            /** Format: uuid */
            id: string;
            name: string;
            sha256: string;
            /** Format: int64 */
            size: number;
            type: string;
            /** Format: date-time */
            uploadedAt: string;
            uploaderName: string;
            /** Format: int32 */
            version: number;
        };
        DocumentForm: {
            /** Format: binary */
            file: string;
        };
        DocumentVersions: {
            items: components["schemas"]["Document"][];
        };
        EndDuty: {
            /** Format: date */
            from: string;
            reason: string;
        };
        AddContact: {
            name: string;
            phone?: string;
            role?: string;
        };
        AmendEnterprise: {
            address?: string | null;
            /** Format: double */
            confidence?: number;
            /** Format: date */
            effectiveOn?: string;
            /** Format: date-time */
            fetchedAt?: string;
            industry?: string | null;
            legalPerson?: string | null;
            name?: string;
            placeCode?: string | null;
            /** Format: date */
            registeredOn?: string | null;
            shortName?: string | null;
            size?: ("large" | "medium" | "small" | "micro") | null;
            source?: string;
            /** @enum {string} */
            status?: "active" | "suspended" | "revoked" | "cancelled" | "moved-out";
            /** Format: int32 */
            unitId?: number | null;
            uscc?: string;
            usccOverrideReason?: string;
        };
        CreateEnterprise: {
            address?: string | null;
            /** Format: double */
            confidence?: number;
            /** Format: date */
            effectiveOn?: string;
            /** Format: date-time */
            fetchedAt?: string;
            industry?: string | null;
            legalPerson?: string | null;
            name: string;
            placeCode?: string | null;
            /** Format: date */
            registeredOn?: string | null;
            shortName?: string | null;
            size?: ("large" | "medium" | "small" | "micro") | null;
            source?: string;
            /** @enum {string} */
            status?: "active" | "suspended" | "revoked" | "cancelled" | "moved-out";
            /** Format: int32 */
            unitId?: number | null;
            uscc?: string;
            usccOverrideReason?: string;
        };
        Enterprise: {
            address: string | null;
            contacts: components["schemas"]["EnterpriseContact"][];
            formerNames: string[];
            /** Format: uuid */
            id: string;
            industry: string | null;
            key: boolean;
            keySpells: components["schemas"]["KeySpell"][];
            legalPerson: string | null;
            name: string;
            placeCode: string | null;
            /** Format: date */
            registeredOn: string | null;
            shortName: string | null;
            size: ("large" | "medium" | "small" | "micro") | null;
            sources: components["schemas"]["FieldSource"][];
            /** @enum {string} */
            status: "active" | "suspended" | "revoked" | "cancelled" | "moved-out";
            timeline: components["schemas"]["EnterpriseChange"][];
            /** Format: int32 */
            unitId: number | null;
            uscc: string | null;
            usccOverrideReason: string | null;
            usccWarning: string | null;
            /** Format: int32 */
            version: number;
        };
        EnterpriseChange: {
            by: string;
            /** Format: double */
            confidence: number;
            /** Format: date */
            effectiveOn: string;
            /** Format: date-time */
            fetchedAt: string;
            fields: components["schemas"]["EnterpriseFieldChange"][];
            id: string;
            /** Format: date-time */
            recordedAt: string;
            source: string;
        };
        EnterpriseContact: {
            /** Format: uuid */
            id: string;
            name: string;
            phone: string | null;
            role: string | null;
            /** Format: date */
            validFrom: string;
        };
        EnterpriseFieldChange: {
            after: (string | number) | null;
            before: (string | number) | null;
            field: string;
        };
        EnterprisePage: {
            items: components["schemas"]["EnterpriseShort"][];
            next: string | null;
        };
        EnterpriseRecord: {
            area: string;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: date-time */
            lastEventAt: string;
            /** Format: int32 */
            leadUnitId: number | null;
            no: string;
            open: boolean;
            /** Format: date-time */
            registeredAt: string;
            status: string;
            title: string;
            titleEn: string | null;
            url: string;
        };
        EnterpriseRecordPage: {
            items: components["schemas"]["EnterpriseRecord"][];
            next: string | null;
            refs: {
                [key: string]: unknown;
            };
        };
        EnterpriseShort: {
            /** Format: uuid */
            id: string;
            key: boolean;
            name: string;
            shortName: string | null;
            /** @enum {string} */
            status: "active" | "suspended" | "revoked" | "cancelled" | "moved-out";
            uscc: string | null;
        };
        FieldSource: {
            /** Format: double */
            confidence: number;
            /** Format: date */
            effectiveOn: string;
            /** Format: date-time */
            fetchedAt: string;
            field: string;
            source: string;
        };
        KeySpell: {
            reason: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
        };
        OpenContact: {
            purpose: string;
        };
        OpenedContact: {
            /** Format: uuid */
            id: string;
            name: string;
            phone: string | null;
        };
        UsccCheck: {
            code: string;
            /** @enum {string} */
            reason?: "length" | "excluded-letter" | "character" | "check-character";
            valid: boolean;
            /** @enum {string} */
            warning?: "body-check-digit";
        };
        Job: {
            /** Format: int32 */
            attempts: number;
            /** Format: date-time */
            createdAt: string;
            id: string;
            label: components["schemas"]["Label"] | null;
            lastError: string | null;
            /** Format: int32 */
            maxAttempts: number;
            name: string;
            /** Format: date-time */
            runAt: string;
            /** Format: date-time */
            startedAt: string | null;
            /** @enum {string} */
            state: "waiting" | "scheduled" | "running" | "retrying" | "failed";
        };
        JobDefinition: {
            cron: string | null;
            label: components["schemas"]["Label"];
            lastRun: components["schemas"]["JobRun"] | null;
            name: string;
        };
        JobDefinitions: {
            items: components["schemas"]["JobDefinition"][];
        };
        JobPage: {
            items: components["schemas"]["Job"][];
            next: string | null;
        };
        JobRun: {
            /** Format: int32 */
            attempt: number;
            counts: {
                [key: string]: number;
            };
            /** Format: date-time */
            endedAt: string | null;
            error: string | null;
            id: string;
            jobId: string;
            name: string;
            /** @enum {string} */
            outcome: "running" | "done" | "failed" | "lost";
            /** Format: date-time */
            startedAt: string;
        };
        JobRunPage: {
            items: components["schemas"]["JobRun"][];
            next: string | null;
        };
        Kind: {
            amend: components["schemas"]["KindField"][];
            area: string;
            clocks: components["schemas"]["KindClock"][];
            columns: string[];
            create: components["schemas"]["KindField"][];
            fields: components["schemas"]["KindField"][];
            filters: components["schemas"]["KindField"][];
            import: boolean;
            kind: string;
            label: components["schemas"]["BilingualLabel"];
            measures: number[];
            parts: components["schemas"]["KindPart"][];
            plural: components["schemas"]["BilingualLabel"];
            prefix: string;
            sorts: string[];
            states: components["schemas"]["KindState"][];
            url: string;
            verbs: components["schemas"]["KindVerb"][];
        };
        KindClock: {
            basis?: string;
            clock: string;
            label: components["schemas"]["BilingualLabel"];
        };
        KindField: {
            help: string;
            label: components["schemas"]["BilingualLabel"];
            /** @enum {string} */
            language?: "zh" | "en";
            masked?: boolean;
            /** Format: int32 */
            maxLength?: number;
            /** Format: int32 */
            min?: number;
            name: string;
            options?: components["schemas"]["FieldOption"][];
            required: boolean;
            type: string;
        };
        KindPart: {
            fields: components["schemas"]["KindField"][];
            label: components["schemas"]["BilingualLabel"];
            name: string;
            opens: boolean;
        };
        KindState: {
            code: string;
            label: components["schemas"]["BilingualLabel"];
            open: boolean;
            /** @enum {string} */
            tone: "default" | "processing" | "success" | "warning" | "error";
        };
        KindVerb: {
            /** Format: int32 */
            backdate: number;
            batch: boolean;
            by: string[];
            danger: boolean;
            from: ("open" | "any") | string[];
            help: string;
            input: components["schemas"]["KindField"][];
            label: components["schemas"]["BilingualLabel"];
            name: string;
            /** @enum {string} */
            reason: "required" | "optional";
            to: "same" | string[];
        };
        Kinds: {
            items: components["schemas"]["Kind"][];
        };
        Measure: {
            action: components["schemas"]["MeasureAction"];
            leadUnits: components["schemas"]["DutyUnit"][];
            measured: boolean;
            metrics: components["schemas"]["MeasureMetric"][];
            /** Format: int32 */
            no: number;
            responsibleUnits: components["schemas"]["DutyUnit"][];
            targets: components["schemas"]["PlanTarget"][];
            text: string;
            title: components["schemas"]["BilingualText"];
        };
        MeasureAction: {
            /** Format: int32 */
            no: number;
            slug: string;
            title: components["schemas"]["BilingualText"];
        };
        MeasureKind: {
            area: string;
            kind: string;
            label: components["schemas"]["BilingualText"];
            url: string;
        };
        MeasureMetric: {
            /** @enum {string} */
            better: "higher" | "lower";
            code: string;
            label: components["schemas"]["BilingualText"];
            limit: components["schemas"]["MetricLimit"] | null;
            unit: string;
        };
        MeasureMetricDefined: {
            /** @enum {string} */
            better: "higher" | "lower";
            code: string;
            definitions: components["schemas"]["MetricDefinition"][];
            kind: string;
            label: components["schemas"]["BilingualText"];
            limit: components["schemas"]["MetricLimit"] | null;
            unit: string;
        };
        MeasurePage: {
            action: components["schemas"]["MeasureAction"];
            /** Format: date */
            asOf: string;
            kinds: components["schemas"]["MeasureKind"][];
            leadUnits: components["schemas"]["DutyUnit"][];
            measured: boolean;
            metrics: components["schemas"]["MeasureMetricDefined"][];
            /** Format: int32 */
            no: number;
            responsibleUnits: components["schemas"]["DutyUnit"][];
            targets: components["schemas"]["PlanTarget"][];
            text: string;
            title: components["schemas"]["BilingualText"];
            /** Format: int32 */
            year: number;
        };
        Measures: {
            /** Format: date */
            asOf: string;
            items: components["schemas"]["Measure"][];
            /** Format: int32 */
            year: number;
        };
        DifferenceCause: {
            /** @enum {string} */
            by: "recording" | "day";
            /** Format: date-time */
            effectiveAt: string | null;
            /** Format: uuid */
            eventId: string;
            label: components["schemas"]["BilingualText"] | null;
            /** Format: date-time */
            recordedAt: string | null;
            verb: string | null;
        };
        FigureDifference: {
            cause: components["schemas"]["DifferenceCause"] | null;
            change: string;
            hidden: boolean;
            no: string | null;
            part: components["schemas"]["MetricPart"];
            /** Format: uuid */
            recordId: string | null;
            title: string | null;
            titleEn: string | null;
            unit: components["schemas"]["BilingualText"];
            /** Format: int32 */
            unitId: number;
            url: string | null;
        };
        FigureDifferencePage: {
            after: components["schemas"]["FigureValue"];
            before: components["schemas"]["FigureValue"];
            /** Format: int32 */
            count: number;
            items: components["schemas"]["FigureDifference"][];
            next: string | null;
        };
        FigureRecord: {
            category: string | null;
            hidden: boolean;
            no: string | null;
            /** Format: date */
            on: string;
            part: components["schemas"]["MetricPart"] | null;
            quantity: string;
            reason: string | null;
            reasonLabel: components["schemas"]["BilingualText"] | null;
            /** Format: uuid */
            recordId: string | null;
            status: string | null;
            title: string | null;
            titleEn: string | null;
            unit: components["schemas"]["BilingualText"];
            /** Format: int32 */
            unitId: number;
            url: string | null;
        };
        FigureRecordPage: {
            items: components["schemas"]["FigureRecord"][];
            next: string | null;
            sum: string;
        };
        FigureRow: {
            denominator: string | null;
            /** Format: int32 */
            excluded: number;
            key: string;
            label: components["schemas"]["BilingualText"];
            numerator: string;
            /** Format: double */
            value: number | null;
        };
        FigureValue: {
            denominator: string | null;
            /** Format: int32 */
            excluded: number;
            numerator: string;
            /** Format: double */
            value: number | null;
        };
        MetricAnswer: {
            /** Format: date */
            asOf: string;
            /** @enum {string} */
            better: "higher" | "lower";
            code: string;
            definition: components["schemas"]["MetricDefinition"];
            denominator: string | null;
            /** Format: int32 */
            excluded: number;
            /** Format: double */
            forecast: number | null;
            /** Format: date */
            from: string;
            label: components["schemas"]["BilingualText"];
            /** @enum {string} */
            lamp: "green" | "yellow" | "red" | "none";
            limit: components["schemas"]["MetricLimit"] | null;
            /** Format: int32 */
            measure: number;
            numerator: string;
            parts: components["schemas"]["MetricPart"][];
            provisional: boolean;
            recordedAsOf: string | null;
            rows: components["schemas"]["FigureRow"][];
            running: boolean;
            /** @enum {string} */
            span: "flow" | "stock";
            target: components["schemas"]["MetricTarget"] | null;
            /** Format: date */
            to: string;
            trend: (number | null)[];
            unit: string;
            /** Format: double */
            value: number | null;
        };
        MetricPart: {
            label: components["schemas"]["BilingualText"];
            part: string;
        };
        MarkNotices: {
            ids?: string[];
            /** Format: date-time */
            upTo?: string;
        };
        Notice: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            id: string;
            inNameOf: string | null;
            /** Format: date-time */
            readAt: string | null;
            record: components["schemas"]["NoticeRecord"];
            /** @enum {string} */
            what: "assigned" | "returned" | "asked" | "answered" | "supervised" | "dueSoon" | "overdue";
        };
        NoticePage: {
            items: components["schemas"]["Notice"][];
            next: string | null;
        };
        NoticeRecord: {
            area: string;
            /** Format: uuid */
            id: string;
            kind: string;
            no: string;
            status: string;
            title: string;
            titleEn: string | null;
            url: string;
        };
        UnreadNotices: {
            capped: boolean;
            /** Format: int32 */
            value: number;
        };
        Operation: {
            about: components["schemas"]["OperationAbout"] | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: int32 */
            done: number;
            /** Format: int32 */
            errorCount: number;
            errors: components["schemas"]["OperationError"][];
            /** Format: date-time */
            finishedAt: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            label: components["schemas"]["Label"];
            owner: string | null;
            problem: components["schemas"]["OperationProblem"] | null;
            result: {
                [key: string]: unknown;
            } | null;
            resumable: boolean;
            /** @enum {string} */
            status: "running" | "done" | "failed" | "undone";
            /** Format: int32 */
            total: number | null;
            undoable: boolean;
            undoing: boolean;
        };
        OperationAbout: {
            dryRun: boolean;
            filename: string;
            kind: string;
        };
        OperationError: {
            code: string;
            column: string | null;
            detail: string;
            /** Format: int32 */
            line: number | null;
        };
        OperationPage: {
            items: components["schemas"]["Operation"][];
            next: string | null;
        };
        OperationProblem: {
            code: string;
            detail: string;
            title: string;
        };
        AmendPerson: {
            name?: string;
            nameEn?: string | null;
            staffNo?: string | null;
            /** Format: date */
            validTo?: string | null;
        };
        AppointPerson: {
            /** Format: date */
            from: string;
            /** @default true */
            main: boolean;
            /** Format: int32 */
            postId: number;
        };
        CreateGroup: {
            code: string;
            en: string;
            /** Format: date */
            from: string;
            unitIds: number[];
            zh: string;
        };
        CreatePerson: {
            /** Format: date */
            from: string;
            name: string;
            nameEn?: string;
            staffNo?: string;
        };
        CreatePost: {
            en: string;
            /** Format: date */
            from: string;
            /** @default false */
            head: boolean;
            /** Format: int32 */
            unitId: number;
            zh: string;
        };
        CreateStandIn: {
            /** Format: uuid */
            deputyId: string;
            /** Format: date */
            from: string;
            /** Format: uuid */
            personId: string;
            reason: string;
            /** Format: date */
            until: string;
        };
        CreateUnit: {
            code: string;
            en: string;
            /** Format: date */
            from: string;
            /** @enum {string} */
            kind: "new-area" | "department" | "office" | "centre" | "hall" | "new-town" | "park-office" | "park" | "street" | "enterprise-body" | "incubator" | "task-force" | "third-party";
            /** Format: int32 */
            parentId: number;
            /**
             * Format: int32
             * @default 1000
             */
            position: number;
            shortZh: string;
            zh: string;
        };
        EndDay: {
            /** Format: date */
            on: string;
        };
        EndUnit: {
            /** Format: date */
            on: string;
            reason: string;
            successorIds: number[];
        };
        ExcludeUnit: {
            /** Format: date */
            on: string;
            /** Format: int32 */
            unitId: number;
        };
        HeldPost: {
            en: string;
            head: boolean;
            main: boolean;
            /** Format: int32 */
            postId: number;
            unit: components["schemas"]["UnitLabel"];
            /** Format: int32 */
            unitId: number;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
            zh: string;
        };
        IncludeUnit: {
            /** Format: date */
            from: string;
            /** Format: int32 */
            unitId: number;
        };
        MoveUnit: {
            /** Format: date */
            from: string;
            /** Format: int32 */
            parentId: number;
        };
        Post: {
            en: string;
            head: boolean;
            /** Format: int32 */
            id: number;
            unit: components["schemas"]["UnitLabel"];
            /** Format: int32 */
            unitId: number;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
            /** Format: int32 */
            version: number;
            zh: string;
        };
        PostPage: {
            items: components["schemas"]["Post"][];
            next: string | null;
        };
        RelievePerson: {
            /** Format: date */
            on: string;
            /** Format: int32 */
            postId: number;
        };
        RenameUnit: {
            en: string;
            /** Format: date */
            from: string;
            shortZh: string;
            zh: string;
        };
        StaffMember: {
            actsFor: components["schemas"]["StandInShort"][];
            deputy: components["schemas"]["StandInShort"] | null;
            /** Format: uuid */
            id: string;
            name: string;
            nameEn: string | null;
            posts: components["schemas"]["HeldPost"][];
            staffNo: string | null;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
            /** Format: int32 */
            version: number;
        };
        StaffPage: {
            items: components["schemas"]["StaffMember"][];
            next: string | null;
        };
        StandIn: {
            /** Format: uuid */
            deputyId: string;
            deputyName: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            personName: string;
            reason: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
            /** Format: date-time */
            withdrawnAt: string | null;
        };
        StandInPage: {
            items: components["schemas"]["StandIn"][];
            next: string | null;
        };
        StandInShort: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            personId: string;
            /** Format: date */
            validTo: string | null;
        };
        Unit: {
            code: string;
            /** Format: int32 */
            id: number;
            /** @enum {string} */
            kind: "new-area" | "department" | "office" | "centre" | "hall" | "new-town" | "park-office" | "park" | "street" | "enterprise-body" | "incubator" | "task-force" | "third-party";
            name: components["schemas"]["UnitLabel"];
            /** Format: int32 */
            parentId: number | null;
            /** Format: int32 */
            position: number;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
            /** Format: int32 */
            version: number;
        };
        UnitAccount: {
            /** Format: uuid */
            accountId: string;
            deputy: components["schemas"]["UnitAccountDeputy"] | null;
            name: string;
            /** Format: uuid */
            personId: string | null;
            post: components["schemas"]["UnitAccountPost"] | null;
            roles: ("clerk" | "dispatcher" | "handler" | "unitHead" | "supervisor" | "planOffice" | "leader" | "auditor" | "systemAdmin" | "securityAdmin" | "thirdParty")[];
        };
        UnitAccountDeputy: {
            name: string;
            /** Format: uuid */
            personId: string;
            /** Format: date */
            validTo: string | null;
        };
        UnitAccountPost: {
            en: string;
            zh: string;
        };
        UnitAccounts: {
            items: components["schemas"]["UnitAccount"][];
        };
        UnitGroup: {
            code: string;
            /** Format: int32 */
            id: number;
            name?: {
                en: string;
                zh: string;
            };
            unitIds: number[];
        };
        UnitGroups: {
            items: components["schemas"]["UnitGroup"][];
        };
        UnitNameSpell: {
            en: string;
            shortZh: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
            zh: string;
        };
        UnitParentSpell: {
            /** Format: int32 */
            parentId: number;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
        };
        UnitTree: {
            items: components["schemas"]["UnitTreeNode"][];
        };
        UnitTreeNode: {
            children: components["schemas"]["UnitTreeNode"][];
            /** Format: int32 */
            id: number;
            /** @enum {string} */
            kind: "new-area" | "department" | "office" | "centre" | "hall" | "new-town" | "park-office" | "park" | "street" | "enterprise-body" | "incubator" | "task-force" | "third-party";
            name: components["schemas"]["UnitLabel"];
        };
        UnitWithHistory: {
            code: string;
            /** Format: int32 */
            id: number;
            /** @enum {string} */
            kind: "new-area" | "department" | "office" | "centre" | "hall" | "new-town" | "park-office" | "park" | "street" | "enterprise-body" | "incubator" | "task-force" | "third-party";
            name: components["schemas"]["UnitLabel"];
            names: components["schemas"]["UnitNameSpell"][];
            /** Format: int32 */
            parentId: number | null;
            parents: components["schemas"]["UnitParentSpell"][];
            /** Format: int32 */
            position: number;
            successorIds: number[];
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
            /** Format: int32 */
            version: number;
        };
        Units: {
            items: components["schemas"]["Unit"][];
        };
        WorkingHours: {
            /** Format: int32 */
            calendarVersion: number;
            spans: components["schemas"]["WorkingSpan"][];
            /** Format: int32 */
            unitId: number;
        };
        WorkingSpan: {
            closes: string;
            opens: string;
        };
        AddDuty: {
            /** Format: date */
            from: string;
            group?: string;
            reason: string;
            /** @enum {string} */
            role: "lead" | "responsible";
            /** Format: int32 */
            unitId?: number;
        };
        ConfirmTargets: {
            reason?: string;
        };
        PlanYear: {
            /** Format: int32 */
            confirmedTargets: number;
            /** Format: date */
            issuedOn: string;
            issuer: string;
            /** Format: int32 */
            measures: number;
            /** Format: int32 */
            proposedTargets: number;
            /** Format: int32 */
            rolledFrom: number | null;
            title: components["schemas"]["BilingualText"];
            /** Format: int32 */
            year: number;
        };
        PlanYears: {
            items: components["schemas"]["PlanYear"][];
        };
        Role: {
            apartFrom: string[];
            label: {
                [key: string]: string;
            };
            needsUnit: boolean;
            permissions: string[];
            /** @enum {string} */
            role: "clerk" | "dispatcher" | "handler" | "unitHead" | "supervisor" | "planOffice" | "leader" | "auditor" | "systemAdmin" | "securityAdmin" | "thirdParty";
            /** @enum {string} */
            sees: "own" | "subtree" | "all" | "handed" | "none";
        };
        RoleList: {
            items: components["schemas"]["Role"][];
            next: string | null;
            scopes: string[];
        };
        AccessToken: {
            access_token: string;
            /** Format: int32 */
            expires_in: number;
            scope: string;
            /** @enum {string} */
            token_type: "Bearer";
        };
        ApproveVersion: {
            hash: string;
        };
        DraftVersion: {
            note?: string;
            rows: components["schemas"]["RuleRow"][];
            /** Format: date */
            validFrom: string;
        };
        RuleCondition: {
            from?: string | number;
            input: string;
            not?: boolean;
            /** @enum {string} */
            op: "equals" | "in" | "containsAny" | "range";
            to?: string | number;
            value?: string | number | boolean;
            values?: (string | number)[];
            words?: string[];
        };
        RuleInput: {
            label: components["schemas"]["RuleLabel"];
            name: string;
            options?: components["schemas"]["RuleOutcome"][];
            /** @enum {string} */
            type: "text" | "code" | "integer" | "decimal" | "date" | "boolean" | "words";
        };
        RuleLabel: {
            en: string;
            zh: string;
        };
        RuleNearMiss: {
            failed: components["schemas"]["RuleCondition"];
            outcome: string;
            row: string;
        };
        RuleOutcome: {
            code: string;
            label: components["schemas"]["RuleLabel"];
        };
        RuleReceipt: {
            /** Format: date-time */
            decidedAt: string;
            facts: {
                [key: string]: unknown;
            };
            hash: string;
            /** Format: uuid */
            id: string;
            misses: components["schemas"]["RuleNearMiss"][];
            /** Format: date */
            on: string;
            outcome: string;
            row: string;
            /** Format: uuid */
            subject: string | null;
            table: string;
            /** Format: int32 */
            version: number;
            versionHash: string;
        };
        RuleRerun: {
            outcome: string;
            receiptIntact: boolean;
            row: string;
            same: boolean;
            versionIntact: boolean;
        };
        RuleRow: {
            basis?: string;
            id: string;
            outcome: string;
            reason: components["schemas"]["RuleLabel"];
            when: components["schemas"]["RuleCondition"][];
        };
        RuleTable: {
            code: string;
            current: components["schemas"]["RuleVersion"] | null;
            inputs: components["schemas"]["RuleInput"][];
            label: components["schemas"]["RuleLabel"];
            outcomes: components["schemas"]["RuleOutcome"][];
            versions: components["schemas"]["RuleVersion"][];
        };
        RuleTables: {
            items: components["schemas"]["RuleTable"][];
        };
        RuleTrial: {
            basis?: string;
            misses: components["schemas"]["RuleNearMiss"][];
            outcome: string;
            reason: components["schemas"]["RuleLabel"];
            row: string;
            /** Format: int32 */
            version: number;
        };
        RuleVersion: {
            approvable: boolean;
            /** Format: date-time */
            decidedAt: string | null;
            decidedByName: string | null;
            /** Format: date-time */
            draftedAt: string;
            draftedByName: string;
            hash: string;
            note: string | null;
            rows: components["schemas"]["RuleRow"][];
            /** @enum {string} */
            state: "DRAFT" | "APPROVED" | "WITHDRAWN";
            table: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validUntil: string | null;
            /** Format: int32 */
            version: number;
        };
        TryTable: {
            facts: {
                [key: string]: unknown;
            };
            /** Format: date */
            on: string;
        };
        MetricFigure: {
            /** @enum {string} */
            better: "higher" | "lower";
            code: string;
            denominator: string | null;
            /** Format: int32 */
            excluded: number;
            /** Format: double */
            forecast: number | null;
            label: components["schemas"]["BilingualText"];
            /** @enum {string} */
            lamp: "green" | "yellow" | "red" | "none";
            limit: components["schemas"]["MetricLimit"] | null;
            numerator: string;
            provisional: boolean;
            target: components["schemas"]["MetricTarget"] | null;
            trend: (number | null)[];
            unit: string;
            /** Format: double */
            value: number | null;
        };
        Scoreboard: {
            actions: components["schemas"]["ScoreboardAction"][];
            /** Format: date */
            asOf: string;
            recordedAsOf: string | null;
            running: boolean;
            /** Format: int32 */
            year: number;
        };
        ScoreboardAction: {
            measures: components["schemas"]["ScoreboardMeasure"][];
            /** Format: int32 */
            no: number;
            slug: string;
            title: components["schemas"]["BilingualText"];
        };
        ScoreboardMeasure: {
            leadUnits: components["schemas"]["DutyUnit"][];
            measured: boolean;
            metrics: components["schemas"]["MetricFigure"][];
            /** Format: int32 */
            no: number;
            targets: components["schemas"]["PlanTarget"][];
            title: components["schemas"]["BilingualText"];
        };
        SearchAnswer: {
            items: components["schemas"]["SearchItem"][];
        };
        SearchItem: {
            area?: string;
            id: string;
            kind?: string;
            no?: string;
            subtitle: string;
            title: string;
            /** @enum {string} */
            type: "record" | "enterprise" | "measure" | "unit";
            url: string | null;
        };
        ChangePasswordRequest: {
            /** Format: password */
            current: string;
            /** Format: password */
            next: string;
        };
        ConfirmOtpRequest: {
            otp: string;
        };
        KeepPreferenceRequest: {
            value: {
                [key: string]: unknown;
            };
        };
        OtpSetUp: {
            secret: string;
            /** Format: uri */
            uri: string;
        };
        Preference: {
            /** Format: date-time */
            changedAt: string;
            key: string;
            value: {
                [key: string]: unknown;
            };
            /** Format: int32 */
            version: number;
        };
        PreferenceList: {
            items: components["schemas"]["Preference"][];
        };
        RemoveOtpRequest: {
            /** Format: password */
            password: string;
        };
        Session: {
            account: components["schemas"]["SessionAccount"];
            csrfToken: string;
            demo: boolean;
            deputy: components["schemas"]["SessionDeputy"] | null;
            mustChangePassword: boolean;
            otp: boolean;
            permissions: string[];
            roles: components["schemas"]["SessionRole"][];
            standsInFor: components["schemas"]["StoodInFor"][];
            /** Format: date */
            today: string;
        };
        SessionAccount: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            person?: string;
            username: string;
        };
        SessionDeputy: {
            name: string;
            /** Format: uuid */
            personId: string;
            /** Format: date */
            validTo: string | null;
        };
        SessionRole: {
            /** Format: uuid */
            onBehalfOf: string | null;
            role: string;
            unit: components["schemas"]["UnitLabel"] | null;
            /** Format: int32 */
            unitId: number | null;
        };
        SignInLabel: {
            en: string;
            zh: string;
        };
        SignInRequest: {
            otp?: string;
            /** Format: password */
            password: string;
            username: string;
        };
        SignInWays: {
            oidc: components["schemas"]["SignInLabel"] | null;
        };
        StoodInFor: {
            /** Format: uuid */
            accountId: string;
            name: string;
            /** Format: uuid */
            personId: string;
            /** Format: date */
            validTo: string | null;
        };
        OpenSession: {
            /** Format: uuid */
            accountId: string;
            /** Format: date-time */
            createdAt: string;
            current: boolean;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            ip: string;
            /** Format: date-time */
            lastSeenAt: string;
            name: string;
            userAgent: string;
            username: string;
            /** @enum {string} */
            way: "password" | "oidc";
        };
        OpenSessionPage: {
            items: components["schemas"]["OpenSession"][];
            next: string | null;
        };
        ConfirmTarget: {
            reason?: string;
            value?: string;
        };
        DatedTarget: {
            /** Format: int32 */
            id: number;
            /** Format: int32 */
            measure: number;
            metric: string | null;
            /** @enum {string} */
            op: ">=" | "<=" | "=" | ">" | "<";
            /** @enum {string} */
            source: "plan" | "wording" | "proposed";
            /** @enum {string} */
            status: "confirmed" | "proposed";
            unit: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validUntil: string | null;
            value: string;
            what: components["schemas"]["BilingualText"];
            /** Format: int32 */
            year: number;
        };
        ReplaceTarget: {
            /** Format: date */
            from: string;
            reason: string;
            value: string;
        };
        AmendUserRequest: {
            name?: string;
            /** Format: uuid */
            personId?: string | null;
        };
        CreateUserRequest: {
            name: string;
            /** Format: uuid */
            personId?: string;
            username: string;
        };
        GrantRoleRequest: {
            reason?: string;
            /** @enum {string} */
            role: "clerk" | "dispatcher" | "handler" | "unitHead" | "supervisor" | "planOffice" | "leader" | "auditor" | "systemAdmin" | "securityAdmin" | "thirdParty";
            /** Format: date */
            sinceOn?: string;
            /** Format: int32 */
            unitId?: number;
            /** Format: date */
            untilOn?: string;
        };
        LinkSubjectRequest: {
            reason?: string;
            subject: string;
        };
        LinkedSubject: {
            current: boolean;
            /** Format: uuid */
            id: string;
            issuer: string;
            /** Format: date-time */
            linkedAt: string;
            /** Format: uuid */
            linkedBy: string;
            subject: string;
        };
        LinkedSubjectList: {
            items: components["schemas"]["LinkedSubject"][];
            next: string | null;
        };
        ResetUserRequest: {
            /** @default false */
            otp: boolean;
            reason?: string;
        };
        RoleGrant: {
            /** Format: date-time */
            grantedAt: string;
            /** Format: uuid */
            grantedBy: string | null;
            /** Format: uuid */
            id: string;
            inForce: boolean;
            /** Format: uuid */
            revokedBy: string | null;
            /** @enum {string} */
            role: "clerk" | "dispatcher" | "handler" | "unitHead" | "supervisor" | "planOffice" | "leader" | "auditor" | "systemAdmin" | "securityAdmin" | "thirdParty";
            /** Format: date */
            sinceOn: string;
            /** Format: int32 */
            unitId: number | null;
            /** Format: date */
            untilOn: string | null;
        };
        RoleGrantList: {
            items: components["schemas"]["RoleGrant"][];
            next: string | null;
        };
        User: {
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastSeenAt: string | null;
            /** Format: date-time */
            lockedUntil: string | null;
            mustChangePassword: boolean;
            name: string;
            otp: boolean;
            /** Format: uuid */
            personId: string | null;
            roles: components["schemas"]["RoleGrant"][];
            /** @enum {string} */
            state: "ACTIVE" | "DISABLED";
            username: string;
            /** Format: int32 */
            version: number;
        };
        UserPage: {
            items: components["schemas"]["User"][];
            next: string | null;
        };
        UserWithPassword: {
            oneTimePassword: string | null;
            user: components["schemas"]["User"];
        };
        CopiedItem: {
            record: components["schemas"]["PastWorkRecord"];
            /** Format: date-time */
            registeredAt: string;
        };
        CopiedPage: {
            items: components["schemas"]["CopiedItem"][];
            next: string | null;
            refs: {
                [key: string]: unknown;
            };
        };
        DoneItem: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            eventId: string;
            record: components["schemas"]["PastWorkRecord"];
            verb: string;
        };
        DonePage: {
            items: components["schemas"]["DoneItem"][];
            next: string | null;
            refs: {
                [key: string]: unknown;
            };
        };
        PastWorkRecord: {
            area: string;
            /** Format: uuid */
            id: string;
            kind: string;
            /** Format: int32 */
            leadUnitId: number | null;
            no: string;
            status: string;
            title: string;
            titleEn: string | null;
            url: string;
        };
        Worklist: {
            counts: components["schemas"]["WorklistCounts"];
            items: components["schemas"]["WorklistItem"][];
            next: string | null;
            refs: {
                [key: string]: unknown;
            };
        };
        WorklistCounts: {
            /** Format: int32 */
            green: number;
            /** Format: int32 */
            red: number;
            /** Format: int32 */
            yellow: number;
        };
        WorklistItem: {
            area: string;
            awaits: string;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            handlerId: string | null;
            /** Format: uuid */
            id: string;
            kind: string;
            lamp: string | null;
            /** Format: int32 */
            leadUnitId: number | null;
            no: string;
            provisional: boolean;
            status: string;
            title: string;
            titleEn: string | null;
            url: string;
        };
    };
    responses: never;
    parameters: {
        AsOf: string;
        Awaits: string;
        Category: string;
        Code: string;
        Cursor: string;
        DueFrom: string;
        DueTo: string;
        Enterprise: string;
        ExternalId: string;
        Format: "csv" | "xlsx";
        Handler: string;
        Id: string;
        IdempotencyKey: string;
        IfMatch: string;
        IfNoneMatch: string;
        Lamp: string;
        LeadUnit: string;
        Limit: number;
        No: string;
        On: string;
        Open: string;
        Parent: string;
        Q: string;
        RecordedAsOf: string;
        RegisteredFrom: string;
        RegisteredTo: string;
        RegisteredUnit: string;
        Sort: string;
        Total: string;
        UsccOrId: string;
        Year: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    auditActions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditActionList"];
                };
            };
        };
    };
    auditEvents: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                actor?: string;
                subjectType?: string;
                subjectId?: string;
                from?: string;
                to?: string;
                action?: string;
                unit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
        };
    };
    auditReadings: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                actor?: string;
                subjectType?: string;
                subjectId?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalReadingPage"];
                };
            };
        };
    };
    auditSignIns: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                account?: string;
                outcome?: "signed-in" | "signed-out" | "name-unknown" | "password-wrong" | "password-over" | "otp-required" | "otp-wrong" | "disabled" | "locked" | "ended" | "identity-unknown" | "provider-refused" | "token-issued" | "client-unknown" | "secret-wrong" | "scope-refused";
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInLogPage"];
                };
            };
        };
    };
    calendarCatchUpPreview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatchUpBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewResponse"];
                };
            };
        };
    };
    calendarChangeApply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                previewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyBody"];
            };
        };
        responses: {
            202: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppliedResponse"];
                };
            };
        };
    };
    calendarChangeOutcome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                previewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcomesResponse"];
                };
            };
        };
    };
    calendarDays: {
        parameters: {
            query: {
                unit?: number;
                to: string;
                from: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDays"];
                };
            };
        };
    };
    calendarDeadline: {
        parameters: {
            query: {
                unit?: number;
                pause?: string[];
                roll?: "none" | "next";
                days?: number;
                months?: number;
                basis?: "working" | "clock";
                hours?: number;
                workdays?: number;
                from: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deadline"];
                };
            };
        };
    };
    calendarHoursPreview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkingHoursBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewResponse"];
                };
            };
        };
    };
    calendarLocalDayPreview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocalDayBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewResponse"];
                };
            };
        };
    };
    calendarNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayNotices"];
                };
            };
        };
    };
    calendarNoticePreview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewResponse"];
                };
            };
        };
    };
    clientsList: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                state?: "ACTIVE" | "DISABLED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MachineClientPage"];
                };
            };
        };
    };
    clientsCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateClientRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MachineClient"];
                };
            };
        };
    };
    clientsGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MachineClient"];
                };
            };
        };
    };
    clientsAmend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendClientRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MachineClient"];
                };
            };
        };
    };
    clientsDisable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MachineClient"];
                };
            };
        };
    };
    clientsEnable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MachineClient"];
                };
            };
        };
    };
    clientsRotate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientSecret"];
                };
            };
        };
    };
    clientsScopesSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetScopesRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MachineClient"];
                };
            };
        };
    };
    clientsSecretEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                keyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MachineClient"];
                };
            };
        };
    };
    complaintsArrearsList: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                grade?: string;
                planDueOn?: string;
                struckOffOn?: string;
                debtorKind?: string;
                debtorUnitId?: string;
                law?: string;
                payDueOn?: string;
                sort?: components["parameters"]["Sort"];
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsArrearsPage"];
                };
            };
        };
    };
    complaintsArrearsRegister: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterArrears"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsArrears"];
                };
            };
        };
    };
    complaintsArrearsLedger: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerResponse"];
                };
            };
        };
    };
    complaintsArrearsExport: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                grade?: string;
                planDueOn?: string;
                struckOffOn?: string;
                debtorKind?: string;
                debtorUnitId?: string;
                law?: string;
                payDueOn?: string;
                sort?: components["parameters"]["Sort"];
                columns?: string;
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    complaintsArrearsGroups: {
        parameters: {
            query: {
                by: "status" | "leadUnit" | "registeredUnit" | "handler" | "enterprise" | "registeredMonth" | "dueMonth" | "grade" | "planDueOn" | "struckOffOn" | "debtorKind" | "debtorUnitId" | "law" | "payDueOn";
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                grade?: string;
                planDueOn?: string;
                struckOffOn?: string;
                debtorKind?: string;
                debtorUnitId?: string;
                law?: string;
                payDueOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordGroups"];
                };
            };
        };
    };
    complaintsArrearsImport: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportForm"];
            };
        };
        responses: {
            202: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAccepted"];
                };
            };
        };
    };
    complaintsArrearsImportTemplate: {
        parameters: {
            query?: {
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    complaintsArrearsGet: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsArrears"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsArrearsCancelPayment: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsArrearsCancelPayment"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsArrears"];
                };
            };
        };
    };
    complaintsArrearsClaimDone: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsArrearsClaimDone"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsArrears"];
                };
            };
        };
    };
    complaintsArrearsClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordClocks"];
                };
            };
        };
    };
    complaintsArrearsCorrect: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsArrearsCorrect"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsArrears"];
                };
            };
        };
    };
    complaintsArrearsDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsArrearsExtend: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsArrearsExtend"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsArrears"];
                };
            };
        };
    };
    complaintsArrearsGrade: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsArrearsGrade"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsArrears"];
                };
            };
        };
    };
    complaintsArrearsHandOver: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsArrearsHandOver"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsArrears"];
                };
            };
        };
    };
    complaintsArrearsHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
        };
    };
    complaintsArrearsInterest: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterestResponse"];
                };
            };
        };
    };
    complaintsArrearsPay: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsArrearsPay"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsArrears"];
                };
            };
        };
    };
    complaintsArrearsReplan: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsArrearsReplan"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsArrears"];
                };
            };
        };
    };
    complaintsArrearsReport: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsArrearsReport"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsArrears"];
                };
            };
        };
    };
    complaintsArrearsReturn: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsArrearsReturn"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsArrears"];
                };
            };
        };
    };
    complaintsArrearsSettleDispute: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsArrearsSettleDispute"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsArrears"];
                };
            };
        };
    };
    complaintsArrearsStartResolving: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsArrearsStartResolving"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsArrears"];
                };
            };
        };
    };
    complaintsArrearsStrikeOff: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsArrearsStrikeOff"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsArrears"];
                };
            };
        };
    };
    complaintsArrearsVerify: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsArrearsVerify"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsArrears"];
                };
            };
        };
    };
    complaintsArrearsVoid: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsArrearsVoid"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsArrears"];
                };
            };
        };
    };
    complaintsArticleSources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourcesResponse"];
                };
            };
        };
    };
    complaintsArticleList: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                itemId?: string;
                validFrom?: string;
                reviewOn?: string;
                staleSince?: string;
                category?: components["parameters"]["Category"];
                sourceDocument?: string;
                sort?: components["parameters"]["Sort"];
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsArticlePage"];
                };
            };
        };
    };
    complaintsArticleRegister: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftArticle"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsArticle"];
                };
            };
        };
    };
    complaintsArticleBatch: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsArticleBatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResponse"];
                };
            };
        };
    };
    complaintsArticleExport: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                itemId?: string;
                validFrom?: string;
                reviewOn?: string;
                staleSince?: string;
                category?: components["parameters"]["Category"];
                sourceDocument?: string;
                sort?: components["parameters"]["Sort"];
                columns?: string;
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    complaintsArticleGroups: {
        parameters: {
            query: {
                by: "status" | "leadUnit" | "registeredUnit" | "handler" | "enterprise" | "registeredMonth" | "dueMonth" | "validFrom" | "reviewOn" | "staleSince" | "category";
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                itemId?: string;
                validFrom?: string;
                reviewOn?: string;
                staleSince?: string;
                category?: components["parameters"]["Category"];
                sourceDocument?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordGroups"];
                };
            };
        };
    };
    complaintsArticleImport: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportForm"];
            };
        };
        responses: {
            202: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAccepted"];
                };
            };
        };
    };
    complaintsArticleImportTemplate: {
        parameters: {
            query?: {
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    complaintsArticleGet: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsArticle"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsArticleClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordClocks"];
                };
            };
        };
    };
    complaintsArticleDifference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifferenceResponse"];
                };
            };
        };
    };
    complaintsArticleDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsArticleDraftNext: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsArticleDraftNext"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsArticle"];
                };
            };
        };
    };
    complaintsArticleHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
        };
    };
    complaintsArticleMarkStale: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsArticleMarkStale"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsArticle"];
                };
            };
        };
    };
    complaintsArticlePublish: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsArticlePublish"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsArticle"];
                };
            };
        };
    };
    complaintsArticleRepeal: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsArticleRepeal"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsArticle"];
                };
            };
        };
    };
    complaintsArticleReview: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsArticleReview"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsArticle"];
                };
            };
        };
    };
    complaintsArticleRevise: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsArticleRevise"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsArticle"];
                };
            };
        };
    };
    complaintsArticleSendBack: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsArticleSendBack"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsArticle"];
                };
            };
        };
    };
    complaintsArticleSubmit: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsArticleSubmit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsArticle"];
                };
            };
        };
    };
    complaintsArticleVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionsResponse"];
                };
            };
        };
    };
    complaintsArticleVoid: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsArticleVoid"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsArticle"];
                };
            };
        };
    };
    complaintsAwardList: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                nominee?: string;
                unitId?: string;
                year?: string;
                sort?: components["parameters"]["Sort"];
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsAwardPage"];
                };
            };
        };
    };
    complaintsAwardRegister: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Nominate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsAward"];
                };
            };
        };
    };
    complaintsAwardExport: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                nominee?: string;
                unitId?: string;
                year?: string;
                sort?: components["parameters"]["Sort"];
                columns?: string;
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    complaintsAwardGroups: {
        parameters: {
            query: {
                by: "status" | "leadUnit" | "registeredUnit" | "handler" | "enterprise" | "registeredMonth" | "dueMonth" | "nominee" | "unitId";
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                nominee?: string;
                unitId?: string;
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordGroups"];
                };
            };
        };
    };
    complaintsAwardImport: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportForm"];
            };
        };
        responses: {
            202: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAccepted"];
                };
            };
        };
    };
    complaintsAwardImportTemplate: {
        parameters: {
            query?: {
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    complaintsAwardGet: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsAward"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsAwardAward: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsAwardAward"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsAward"];
                };
            };
        };
    };
    complaintsAwardClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordClocks"];
                };
            };
        };
    };
    complaintsAwardDecline: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsAwardDecline"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsAward"];
                };
            };
        };
    };
    complaintsAwardDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsAwardHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
        };
    };
    complaintsAwardReview: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsAwardReview"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsAward"];
                };
            };
        };
    };
    complaintsAwardVoid: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsAwardVoid"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsAward"];
                };
            };
        };
    };
    complaintsCampaignFindingList: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                foundOn?: string;
                fixBy?: string;
                fixedOn?: string;
                sort?: components["parameters"]["Sort"];
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsCampaignFindingPage"];
                };
            };
        };
    };
    complaintsCampaignFindingRegister: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterFinding"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsCampaignFinding"];
                };
            };
        };
    };
    complaintsCampaignFindingExport: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                foundOn?: string;
                fixBy?: string;
                fixedOn?: string;
                sort?: components["parameters"]["Sort"];
                columns?: string;
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    complaintsCampaignFindingGroups: {
        parameters: {
            query: {
                by: "status" | "leadUnit" | "registeredUnit" | "handler" | "enterprise" | "registeredMonth" | "dueMonth" | "foundOn" | "fixBy" | "fixedOn";
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                foundOn?: string;
                fixBy?: string;
                fixedOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordGroups"];
                };
            };
        };
    };
    complaintsCampaignFindingGet: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsCampaignFinding"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsCampaignFindingClaim: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsCampaignFindingClaim"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsCampaignFinding"];
                };
            };
        };
    };
    complaintsCampaignFindingClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordClocks"];
                };
            };
        };
    };
    complaintsCampaignFindingDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsCampaignFindingExplain: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsCampaignFindingExplain"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsCampaignFinding"];
                };
            };
        };
    };
    complaintsCampaignFindingHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
        };
    };
    complaintsCampaignFindingPlan: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsCampaignFindingPlan"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsCampaignFinding"];
                };
            };
        };
    };
    complaintsCampaignFindingReturn: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsCampaignFindingReturn"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsCampaignFinding"];
                };
            };
        };
    };
    complaintsCampaignFindingVerify: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsCampaignFindingVerify"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsCampaignFinding"];
                };
            };
        };
    };
    complaintsCampaignFindingVoid: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsCampaignFindingVoid"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsCampaignFinding"];
                };
            };
        };
    };
    complaintsCampaignList: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                topic?: string;
                finishBy?: string;
                acceptedOn?: string;
                sort?: components["parameters"]["Sort"];
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsCampaignPage"];
                };
            };
        };
    };
    complaintsCampaignRegister: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeployCampaign"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsCampaign"];
                };
            };
        };
    };
    complaintsCampaignExport: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                topic?: string;
                finishBy?: string;
                acceptedOn?: string;
                sort?: components["parameters"]["Sort"];
                columns?: string;
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    complaintsCampaignGroups: {
        parameters: {
            query: {
                by: "status" | "leadUnit" | "registeredUnit" | "handler" | "enterprise" | "registeredMonth" | "dueMonth" | "topic" | "finishBy" | "acceptedOn";
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                topic?: string;
                finishBy?: string;
                acceptedOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordGroups"];
                };
            };
        };
    };
    complaintsCampaignImport: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportForm"];
            };
        };
        responses: {
            202: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAccepted"];
                };
            };
        };
    };
    complaintsCampaignImportTemplate: {
        parameters: {
            query?: {
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    complaintsCampaignGet: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsCampaign"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsCampaignAccept: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsCampaignAccept"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsCampaign"];
                };
            };
        };
    };
    complaintsCampaignClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordClocks"];
                };
            };
        };
    };
    complaintsCampaignDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsCampaignHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
        };
    };
    complaintsCampaignInvestigate: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsCampaignInvestigate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsCampaign"];
                };
            };
        };
    };
    complaintsCampaignRectify: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsCampaignRectify"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsCampaign"];
                };
            };
        };
    };
    complaintsCampaignVoid: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsCampaignVoid"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsCampaign"];
                };
            };
        };
    };
    complaintsCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoriesResponse"];
                };
            };
        };
    };
    complaintsCommonIssueList: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                category?: string;
                firstOn?: string;
                lastOn?: string;
                sort?: components["parameters"]["Sort"];
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsCommonIssuePage"];
                };
            };
        };
    };
    complaintsCommonIssueRegister: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterIssue"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsCommonIssue"];
                };
            };
        };
    };
    complaintsCommonIssueExport: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                category?: string;
                firstOn?: string;
                lastOn?: string;
                sort?: components["parameters"]["Sort"];
                columns?: string;
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    complaintsCommonIssueGroups: {
        parameters: {
            query: {
                by: "status" | "leadUnit" | "registeredUnit" | "handler" | "enterprise" | "registeredMonth" | "dueMonth" | "category" | "firstOn" | "lastOn";
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                category?: string;
                firstOn?: string;
                lastOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordGroups"];
                };
            };
        };
    };
    complaintsCommonIssueImport: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportForm"];
            };
        };
        responses: {
            202: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAccepted"];
                };
            };
        };
    };
    complaintsCommonIssueImportTemplate: {
        parameters: {
            query?: {
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    complaintsCommonIssueGet: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsCommonIssue"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsCommonIssueClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordClocks"];
                };
            };
        };
    };
    complaintsCommonIssueDemands: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueDemandsResponse"];
                };
            };
        };
    };
    complaintsCommonIssueDismiss: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsCommonIssueDismiss"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsCommonIssue"];
                };
            };
        };
    };
    complaintsCommonIssueDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsCommonIssueHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
        };
    };
    complaintsCommonIssueOwn: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsCommonIssueOwn"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsCommonIssue"];
                };
            };
        };
    };
    complaintsCommonIssueVoid: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsCommonIssueVoid"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsCommonIssue"];
                };
            };
        };
    };
    complaintsCounterMap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CounterMapResponse"];
                };
            };
        };
    };
    complaintsCounterList: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                hallUnitId?: string;
                counterType?: string;
                sort?: components["parameters"]["Sort"];
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsCounterPage"];
                };
            };
        };
    };
    complaintsCounterRegister: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterCounter"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsCounter"];
                };
            };
        };
    };
    complaintsCounterExport: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                hallUnitId?: string;
                counterType?: string;
                sort?: components["parameters"]["Sort"];
                columns?: string;
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    complaintsCounterGroups: {
        parameters: {
            query: {
                by: "status" | "leadUnit" | "registeredUnit" | "handler" | "enterprise" | "registeredMonth" | "dueMonth" | "hallUnitId" | "counterType";
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                hallUnitId?: string;
                counterType?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordGroups"];
                };
            };
        };
    };
    complaintsCounterGet: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsCounter"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsCounterAmend: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendCounter"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsCounter"];
                };
            };
        };
    };
    complaintsCounterChangeHours: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsCounterChangeHours"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsCounter"];
                };
            };
        };
    };
    complaintsCounterClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordClocks"];
                };
            };
        };
    };
    complaintsCounterClose: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsCounterClose"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsCounter"];
                };
            };
        };
    };
    complaintsCounterDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsCounterHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
        };
    };
    complaintsCounterOpen: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsCounterOpen"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsCounter"];
                };
            };
        };
    };
    complaintsCounterResume: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsCounterResume"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsCounter"];
                };
            };
        };
    };
    complaintsCounterSuspend: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsCounterSuspend"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsCounter"];
                };
            };
        };
    };
    complaintsCounterVoid: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsCounterVoid"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsCounter"];
                };
            };
        };
    };
    complaintsDemandList: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                channel?: string;
                enterpriseFlag?: string;
                demandKind?: string;
                category?: components["parameters"]["Category"];
                complexity?: string;
                closedOn?: string;
                answer?: string;
                supervised?: string;
                sort?: components["parameters"]["Sort"];
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemandPage"];
                };
            };
        };
    };
    complaintsDemandRegister: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterDemand"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDemandBatch: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDemandBatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResponse"];
                };
            };
        };
    };
    complaintsDemandExport: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                channel?: string;
                enterpriseFlag?: string;
                demandKind?: string;
                category?: components["parameters"]["Category"];
                complexity?: string;
                closedOn?: string;
                answer?: string;
                supervised?: string;
                sort?: components["parameters"]["Sort"];
                columns?: string;
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    complaintsDemandGroups: {
        parameters: {
            query: {
                by: "status" | "leadUnit" | "registeredUnit" | "handler" | "enterprise" | "registeredMonth" | "dueMonth" | "channel" | "enterpriseFlag" | "demandKind" | "category" | "complexity" | "closedOn" | "answer" | "supervised";
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                channel?: string;
                enterpriseFlag?: string;
                demandKind?: string;
                category?: components["parameters"]["Category"];
                complexity?: string;
                closedOn?: string;
                answer?: string;
                supervised?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordGroups"];
                };
            };
        };
    };
    complaintsDemandImport: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportForm"];
            };
        };
        responses: {
            202: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAccepted"];
                };
            };
        };
    };
    complaintsDemandImportTemplate: {
        parameters: {
            query?: {
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    complaintsDemandGet: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsDemandAmend: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendDemand"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDemandAddUnit: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDemandAddUnit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDemandAnswerAtOnce: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDemandAnswerAtOnce"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDemandAskExtension: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDemandAskExtension"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDemandAskPause: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDemandAskPause"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDemandAskReturn: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDemandAskReturn"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDemandAssign: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDemandAssign"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDemandCallBack: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDemandCallBack"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDemandCallers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallersResponse"];
                };
            };
        };
    };
    complaintsDemandCallerOpen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                callerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenCaller"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedValue"];
                };
            };
        };
    };
    complaintsDemandClassify: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDemandClassify"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDemandClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordClocks"];
                };
            };
        };
    };
    complaintsDemandComment: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDemandComment"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDemandDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsDemandDuplicates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicatesResponse"];
                };
            };
        };
    };
    complaintsDemandEndPause: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDemandEndPause"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDemandExtend: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDemandExtend"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDemandFollowUp: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDemandFollowUp"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDemandHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
        };
    };
    complaintsDemandInstruct: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDemandInstruct"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDemandMerge: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDemandMerge"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDemandPause: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDemandPause"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDemandPend: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDemandPend"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDemandReassign: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDemandReassign"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDemandReclassify: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDemandReclassify"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDemandRefuseExtension: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDemandRefuseExtension"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDemandRemind: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDemandRemind"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDemandReport: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDemandReport"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDemandResolve: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDemandResolve"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDemandResume: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDemandResume"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDemandReturn: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDemandReturn"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDemandSetHandler: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDemandSetHandler"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDemandSign: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDemandSign"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDemandSimilar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarDemandsResponse"];
                };
            };
        };
    };
    complaintsDemandStart: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDemandStart"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDemandStrikeOff: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDemandStrikeOff"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDemandStuckCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StuckCaseOfDemandResponse"];
                };
            };
        };
    };
    complaintsDemandSuggestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionResponse"];
                };
            };
        };
    };
    complaintsDemandSupervise: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDemandSupervise"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDemandTryCallBack: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDemandTryCallBack"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDemandUnmerge: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDemandUnmerge"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDemandVoid: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDemandVoid"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDemandWithdraw: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDemandWithdraw"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDemand"];
                };
            };
        };
    };
    complaintsDuplicateProposalList: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                demandId?: string;
                otherId?: string;
                sort?: components["parameters"]["Sort"];
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDuplicateProposalPage"];
                };
            };
        };
    };
    complaintsDuplicateProposalExport: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                demandId?: string;
                otherId?: string;
                sort?: components["parameters"]["Sort"];
                columns?: string;
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    complaintsDuplicateProposalGroups: {
        parameters: {
            query: {
                by: "status" | "leadUnit" | "registeredUnit" | "handler" | "enterprise" | "registeredMonth" | "dueMonth";
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                demandId?: string;
                otherId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordGroups"];
                };
            };
        };
    };
    complaintsDuplicateProposalGet: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDuplicateProposal"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsDuplicateProposalAccept: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDuplicateProposalAccept"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDuplicateProposal"];
                };
            };
        };
    };
    complaintsDuplicateProposalClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordClocks"];
                };
            };
        };
    };
    complaintsDuplicateProposalDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsDuplicateProposalHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
        };
    };
    complaintsDuplicateProposalRefuse: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDuplicateProposalRefuse"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDuplicateProposal"];
                };
            };
        };
    };
    complaintsDuplicateProposalVoid: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsDuplicateProposalVoid"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsDuplicateProposal"];
                };
            };
        };
    };
    complaintsFirmVisitList: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                keyEnterpriseId?: string;
                month?: string;
                visitedOn?: string;
                sort?: components["parameters"]["Sort"];
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsFirmVisitPage"];
                };
            };
        };
    };
    complaintsFirmVisitRegister: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterVisit"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsFirmVisit"];
                };
            };
        };
    };
    complaintsFirmVisitExport: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                keyEnterpriseId?: string;
                month?: string;
                visitedOn?: string;
                sort?: components["parameters"]["Sort"];
                columns?: string;
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    complaintsFirmVisitGroups: {
        parameters: {
            query: {
                by: "status" | "leadUnit" | "registeredUnit" | "handler" | "enterprise" | "registeredMonth" | "dueMonth" | "month" | "visitedOn";
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                keyEnterpriseId?: string;
                month?: string;
                visitedOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordGroups"];
                };
            };
        };
    };
    complaintsFirmVisitGet: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsFirmVisit"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsFirmVisitClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordClocks"];
                };
            };
        };
    };
    complaintsFirmVisitDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsFirmVisitFindings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitFindingsResponse"];
                };
            };
        };
    };
    complaintsFirmVisitHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
        };
    };
    complaintsFirmVisitVisit: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsFirmVisitVisit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsFirmVisit"];
                };
            };
        };
    };
    complaintsFirmVisitVoid: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsFirmVisitVoid"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsFirmVisit"];
                };
            };
        };
    };
    complaintsFollowUps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpsResponse"];
                };
            };
        };
    };
    complaintsHarmCaseList: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                source?: string;
                harm?: string;
                accusedUnitId?: string;
                closedOn?: string;
                sort?: components["parameters"]["Sort"];
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsHarmCasePage"];
                };
            };
        };
    };
    complaintsHarmCaseRegister: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterClue"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsHarmCase"];
                };
            };
        };
    };
    complaintsHarmCaseExport: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                source?: string;
                harm?: string;
                accusedUnitId?: string;
                closedOn?: string;
                sort?: components["parameters"]["Sort"];
                columns?: string;
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    complaintsHarmCaseGroups: {
        parameters: {
            query: {
                by: "status" | "leadUnit" | "registeredUnit" | "handler" | "enterprise" | "registeredMonth" | "dueMonth" | "source" | "harm" | "accusedUnitId" | "closedOn";
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                source?: string;
                harm?: string;
                accusedUnitId?: string;
                closedOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordGroups"];
                };
            };
        };
    };
    complaintsHarmCaseImport: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportForm"];
            };
        };
        responses: {
            202: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAccepted"];
                };
            };
        };
    };
    complaintsHarmCaseImportTemplate: {
        parameters: {
            query?: {
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    complaintsHarmCaseGet: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsHarmCase"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsHarmCaseClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordClocks"];
                };
            };
        };
    };
    complaintsHarmCaseComplainants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsHarmCaseComplainantsRows"];
                };
            };
        };
    };
    complaintsHarmCaseComplainantsOpen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                rowId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsHarmCaseComplainantsOpen"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedPartValue"];
                };
            };
        };
    };
    complaintsHarmCaseDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsHarmCaseFind: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsHarmCaseFind"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsHarmCase"];
                };
            };
        };
    };
    complaintsHarmCaseHandle: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsHarmCaseHandle"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsHarmCase"];
                };
            };
        };
    };
    complaintsHarmCaseHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
        };
    };
    complaintsHarmCaseNotify: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsHarmCaseNotify"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsHarmCase"];
                };
            };
        };
    };
    complaintsHarmCaseVerify: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsHarmCaseVerify"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsHarmCase"];
                };
            };
        };
    };
    complaintsHarmCaseVoid: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsHarmCaseVoid"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsHarmCase"];
                };
            };
        };
    };
    complaintsKeyEnterpriseList: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                category?: string;
                sinceOn?: string;
                sort?: components["parameters"]["Sort"];
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsKeyEnterprisePage"];
                };
            };
        };
    };
    complaintsKeyEnterpriseRegister: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkEnterprise"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsKeyEnterprise"];
                };
            };
        };
    };
    complaintsKeyEnterpriseMarkByCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkByCodes"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkedCodesResponse"];
                };
            };
        };
    };
    complaintsKeyEnterpriseExport: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                category?: string;
                sinceOn?: string;
                sort?: components["parameters"]["Sort"];
                columns?: string;
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    complaintsKeyEnterpriseGroups: {
        parameters: {
            query: {
                by: "status" | "leadUnit" | "registeredUnit" | "handler" | "enterprise" | "registeredMonth" | "dueMonth" | "category" | "sinceOn";
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                category?: string;
                sinceOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordGroups"];
                };
            };
        };
    };
    complaintsKeyEnterpriseGet: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsKeyEnterprise"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsKeyEnterpriseAmend: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendKeyEnterprise"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsKeyEnterprise"];
                };
            };
        };
    };
    complaintsKeyEnterpriseClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordClocks"];
                };
            };
        };
    };
    complaintsKeyEnterpriseDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsKeyEnterpriseHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
        };
    };
    complaintsKeyEnterpriseUnmark: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsKeyEnterpriseUnmark"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsKeyEnterprise"];
                };
            };
        };
    };
    complaintsKeyEnterpriseVoid: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsKeyEnterpriseVoid"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsKeyEnterprise"];
                };
            };
        };
    };
    complaintsLiaisonList: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                targetId?: string;
                targetUnitId?: string;
                targetEnterpriseId?: string;
                assigneeId?: string;
                assigneeUnitId?: string;
                sinceOn?: string;
                sort?: components["parameters"]["Sort"];
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsLiaisonPage"];
                };
            };
        };
    };
    complaintsLiaisonRegister: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeForRecord"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsLiaison"];
                };
            };
        };
    };
    complaintsLiaisonExport: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                targetId?: string;
                targetUnitId?: string;
                targetEnterpriseId?: string;
                assigneeId?: string;
                assigneeUnitId?: string;
                sinceOn?: string;
                sort?: components["parameters"]["Sort"];
                columns?: string;
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    complaintsLiaisonGroups: {
        parameters: {
            query: {
                by: "status" | "leadUnit" | "registeredUnit" | "handler" | "enterprise" | "registeredMonth" | "dueMonth" | "targetUnitId" | "assigneeUnitId" | "sinceOn";
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                targetId?: string;
                targetUnitId?: string;
                targetEnterpriseId?: string;
                assigneeId?: string;
                assigneeUnitId?: string;
                sinceOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordGroups"];
                };
            };
        };
    };
    complaintsLiaisonGet: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsLiaison"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsLiaisonAccept: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsLiaisonAccept"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsLiaison"];
                };
            };
        };
    };
    complaintsLiaisonClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordClocks"];
                };
            };
        };
    };
    complaintsLiaisonDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsLiaisonEnd: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsLiaisonEnd"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsLiaison"];
                };
            };
        };
    };
    complaintsLiaisonHandOver: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsLiaisonHandOver"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsLiaison"];
                };
            };
        };
    };
    complaintsLiaisonHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
        };
    };
    complaintsLiaisonVoid: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsLiaisonVoid"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsLiaison"];
                };
            };
        };
    };
    complaintsLongTermFixList: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                issueId?: string;
                effectFrom?: string;
                sort?: components["parameters"]["Sort"];
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsLongTermFixPage"];
                };
            };
        };
    };
    complaintsLongTermFixRegister: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftFix"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsLongTermFix"];
                };
            };
        };
    };
    complaintsLongTermFixExport: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                issueId?: string;
                effectFrom?: string;
                sort?: components["parameters"]["Sort"];
                columns?: string;
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    complaintsLongTermFixGroups: {
        parameters: {
            query: {
                by: "status" | "leadUnit" | "registeredUnit" | "handler" | "enterprise" | "registeredMonth" | "dueMonth" | "effectFrom";
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                issueId?: string;
                effectFrom?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordGroups"];
                };
            };
        };
    };
    complaintsLongTermFixImport: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportForm"];
            };
        };
        responses: {
            202: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAccepted"];
                };
            };
        };
    };
    complaintsLongTermFixImportTemplate: {
        parameters: {
            query?: {
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    complaintsLongTermFixGet: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsLongTermFix"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsLongTermFixAbandon: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsLongTermFixAbandon"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsLongTermFix"];
                };
            };
        };
    };
    complaintsLongTermFixClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordClocks"];
                };
            };
        };
    };
    complaintsLongTermFixClose: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsLongTermFixClose"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsLongTermFix"];
                };
            };
        };
    };
    complaintsLongTermFixDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsLongTermFixEnforce: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsLongTermFixEnforce"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsLongTermFix"];
                };
            };
        };
    };
    complaintsLongTermFixHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
        };
    };
    complaintsLongTermFixRevise: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsLongTermFixRevise"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsLongTermFix"];
                };
            };
        };
    };
    complaintsLongTermFixVoid: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsLongTermFixVoid"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsLongTermFix"];
                };
            };
        };
    };
    complaintsLprList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LprListResponse"];
                };
            };
        };
    };
    complaintsLprPropose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeLpr"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LprResponse"];
                };
            };
        };
    };
    complaintsLprApprove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LprResponse"];
                };
            };
        };
    };
    complaintsLprWithdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LprResponse"];
                };
            };
        };
    };
    complaintsMysteryVisitList: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                targetUnitId?: string;
                plannedOn?: string;
                visitedOn?: string;
                sort?: components["parameters"]["Sort"];
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsMysteryVisitPage"];
                };
            };
        };
    };
    complaintsMysteryVisitRegister: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanVisit"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsMysteryVisit"];
                };
            };
        };
    };
    complaintsMysteryVisitExport: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                targetUnitId?: string;
                plannedOn?: string;
                visitedOn?: string;
                sort?: components["parameters"]["Sort"];
                columns?: string;
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    complaintsMysteryVisitGroups: {
        parameters: {
            query: {
                by: "status" | "leadUnit" | "registeredUnit" | "handler" | "enterprise" | "registeredMonth" | "dueMonth" | "targetUnitId" | "plannedOn" | "visitedOn";
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                targetUnitId?: string;
                plannedOn?: string;
                visitedOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordGroups"];
                };
            };
        };
    };
    complaintsMysteryVisitImport: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportForm"];
            };
        };
        responses: {
            202: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAccepted"];
                };
            };
        };
    };
    complaintsMysteryVisitImportTemplate: {
        parameters: {
            query?: {
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    complaintsMysteryVisitGet: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsMysteryVisit"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsMysteryVisitClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordClocks"];
                };
            };
        };
    };
    complaintsMysteryVisitDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsMysteryVisitHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
        };
    };
    complaintsMysteryVisitPublish: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsMysteryVisitPublish"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsMysteryVisit"];
                };
            };
        };
    };
    complaintsMysteryVisitReview: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsMysteryVisitReview"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsMysteryVisit"];
                };
            };
        };
    };
    complaintsMysteryVisitSendBack: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsMysteryVisitSendBack"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsMysteryVisit"];
                };
            };
        };
    };
    complaintsMysteryVisitVisit: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsMysteryVisitVisit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsMysteryVisit"];
                };
            };
        };
    };
    complaintsMysteryVisitVoid: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsMysteryVisitVoid"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsMysteryVisit"];
                };
            };
        };
    };
    complaintsPolicyChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePolicy"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyChangedResponse"];
                };
            };
        };
    };
    complaintsQuestionSessionList: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                channel?: string;
                topItemId?: string;
                category?: string;
                helpful?: string;
                demandId?: string;
                askedOn?: string;
                sort?: components["parameters"]["Sort"];
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsQuestionSessionPage"];
                };
            };
        };
    };
    complaintsQuestionSessionRegister: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskQuestion"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsQuestionSession"];
                };
            };
        };
    };
    complaintsQuestionSessionExport: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                channel?: string;
                topItemId?: string;
                category?: string;
                helpful?: string;
                demandId?: string;
                askedOn?: string;
                sort?: components["parameters"]["Sort"];
                columns?: string;
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    complaintsQuestionSessionGroups: {
        parameters: {
            query: {
                by: "status" | "leadUnit" | "registeredUnit" | "handler" | "enterprise" | "registeredMonth" | "dueMonth" | "channel" | "category" | "helpful" | "askedOn";
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                channel?: string;
                topItemId?: string;
                category?: string;
                helpful?: string;
                demandId?: string;
                askedOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordGroups"];
                };
            };
        };
    };
    complaintsQuestionSessionGet: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsQuestionSession"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsQuestionSessionAdopt: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsQuestionSessionAdopt"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsQuestionSession"];
                };
            };
        };
    };
    complaintsQuestionSessionCitations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitationsResponse"];
                };
            };
        };
    };
    complaintsQuestionSessionClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordClocks"];
                };
            };
        };
    };
    complaintsQuestionSessionDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsQuestionSessionHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
        };
    };
    complaintsQuestionSessionRate: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsQuestionSessionRate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsQuestionSession"];
                };
            };
        };
    };
    complaintsQuestionSessionTransfer: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsQuestionSessionTransfer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsQuestionSession"];
                };
            };
        };
    };
    complaintsQuestionSessionVoid: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsQuestionSessionVoid"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsQuestionSession"];
                };
            };
        };
    };
    complaintsQuestionTrends: {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrendResponse"];
                };
            };
        };
    };
    complaintsRadarFindingList: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                pattern?: string;
                periodFrom?: string;
                otherUnitId?: string;
                sort?: components["parameters"]["Sort"];
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsRadarFindingPage"];
                };
            };
        };
    };
    complaintsRadarFindingRegister: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterRadarFinding"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsRadarFinding"];
                };
            };
        };
    };
    complaintsRadarFindingExport: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                pattern?: string;
                periodFrom?: string;
                otherUnitId?: string;
                sort?: components["parameters"]["Sort"];
                columns?: string;
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    complaintsRadarFindingGroups: {
        parameters: {
            query: {
                by: "status" | "leadUnit" | "registeredUnit" | "handler" | "enterprise" | "registeredMonth" | "dueMonth" | "pattern" | "periodFrom" | "otherUnitId";
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                pattern?: string;
                periodFrom?: string;
                otherUnitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordGroups"];
                };
            };
        };
    };
    complaintsRadarFindingImport: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportForm"];
            };
        };
        responses: {
            202: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAccepted"];
                };
            };
        };
    };
    complaintsRadarFindingImportTemplate: {
        parameters: {
            query?: {
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    complaintsRadarFindingGet: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsRadarFinding"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsRadarFindingAccept: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsRadarFindingAccept"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsRadarFinding"];
                };
            };
        };
    };
    complaintsRadarFindingClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordClocks"];
                };
            };
        };
    };
    complaintsRadarFindingClose: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsRadarFindingClose"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsRadarFinding"];
                };
            };
        };
    };
    complaintsRadarFindingContest: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsRadarFindingContest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsRadarFinding"];
                };
            };
        };
    };
    complaintsRadarFindingDismiss: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsRadarFindingDismiss"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsRadarFinding"];
                };
            };
        };
    };
    complaintsRadarFindingDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsRadarFindingEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RadarEvidenceResponse"];
                };
            };
        };
    };
    complaintsRadarFindingHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
        };
    };
    complaintsRadarFindingRectify: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsRadarFindingRectify"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsRadarFinding"];
                };
            };
        };
    };
    complaintsRadarFindingSendBack: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsRadarFindingSendBack"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsRadarFinding"];
                };
            };
        };
    };
    complaintsRadarFindingUphold: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsRadarFindingUphold"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsRadarFinding"];
                };
            };
        };
    };
    complaintsRadarFindingVoid: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsRadarFindingVoid"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsRadarFinding"];
                };
            };
        };
    };
    complaintsStuckCaseList: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                caseOutcome?: string;
                followedUpOn?: string;
                turned?: string;
                sort?: components["parameters"]["Sort"];
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsStuckCasePage"];
                };
            };
        };
    };
    complaintsStuckCaseRegister: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterStuckCase"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsStuckCase"];
                };
            };
        };
    };
    complaintsStuckCaseExport: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                caseOutcome?: string;
                followedUpOn?: string;
                turned?: string;
                sort?: components["parameters"]["Sort"];
                columns?: string;
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    complaintsStuckCaseGroups: {
        parameters: {
            query: {
                by: "status" | "leadUnit" | "registeredUnit" | "handler" | "enterprise" | "registeredMonth" | "dueMonth" | "caseOutcome" | "followedUpOn" | "turned";
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                caseOutcome?: string;
                followedUpOn?: string;
                turned?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordGroups"];
                };
            };
        };
    };
    complaintsStuckCaseGet: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsStuckCase"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsStuckCaseClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordClocks"];
                };
            };
        };
    };
    complaintsStuckCaseDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsStuckCaseFollowUp: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsStuckCaseFollowUp"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsStuckCase"];
                };
            };
        };
    };
    complaintsStuckCaseHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
        };
    };
    complaintsStuckCaseInform: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsStuckCaseInform"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsStuckCase"];
                };
            };
        };
    };
    complaintsStuckCaseLoop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StuckCaseLoop"];
                };
            };
        };
    };
    complaintsStuckCaseStrikeOff: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsStuckCaseStrikeOff"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsStuckCase"];
                };
            };
        };
    };
    complaintsStuckCaseVoid: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsStuckCaseVoid"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsStuckCase"];
                };
            };
        };
    };
    complaintsStuckCaseWithdraw: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsStuckCaseWithdraw"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsStuckCase"];
                };
            };
        };
    };
    complaintsSupplyCutList: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                supply?: string;
                cause?: string;
                explanation?: string;
                sort?: components["parameters"]["Sort"];
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsSupplyCutPage"];
                };
            };
        };
    };
    complaintsSupplyCutRegister: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportCut"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsSupplyCut"];
                };
            };
        };
    };
    complaintsSupplyCutExport: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                supply?: string;
                cause?: string;
                explanation?: string;
                sort?: components["parameters"]["Sort"];
                columns?: string;
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    complaintsSupplyCutGroups: {
        parameters: {
            query: {
                by: "status" | "leadUnit" | "registeredUnit" | "handler" | "enterprise" | "registeredMonth" | "dueMonth" | "supply" | "cause" | "explanation";
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                supply?: string;
                cause?: string;
                explanation?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordGroups"];
                };
            };
        };
    };
    complaintsSupplyCutImport: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportForm"];
            };
        };
        responses: {
            202: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAccepted"];
                };
            };
        };
    };
    complaintsSupplyCutImportTemplate: {
        parameters: {
            query?: {
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    complaintsSupplyCutGet: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsSupplyCut"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsSupplyCutArrive: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsSupplyCutArrive"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsSupplyCut"];
                };
            };
        };
    };
    complaintsSupplyCutCallBack: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsSupplyCutCallBack"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsSupplyCut"];
                };
            };
        };
    };
    complaintsSupplyCutClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordClocks"];
                };
            };
        };
    };
    complaintsSupplyCutDispatch: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsSupplyCutDispatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsSupplyCut"];
                };
            };
        };
    };
    complaintsSupplyCutDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsSupplyCutExplain: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsSupplyCutExplain"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsSupplyCut"];
                };
            };
        };
    };
    complaintsSupplyCutFindCause: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsSupplyCutFindCause"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsSupplyCut"];
                };
            };
        };
    };
    complaintsSupplyCutHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
        };
    };
    complaintsSupplyCutRefer: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsSupplyCutRefer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsSupplyCut"];
                };
            };
        };
    };
    complaintsSupplyCutReporters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsSupplyCutReportersRows"];
                };
            };
        };
    };
    complaintsSupplyCutReportersOpen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                rowId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsSupplyCutReportersOpen"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedPartValue"];
                };
            };
        };
    };
    complaintsSupplyCutRestore: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsSupplyCutRestore"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsSupplyCut"];
                };
            };
        };
    };
    complaintsSupplyCutVoid: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsSupplyCutVoid"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsSupplyCut"];
                };
            };
        };
    };
    complaintsSurveyForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyLink"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyFormResponse"];
                };
            };
        };
    };
    complaintsSurveyAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsSurveyAnswer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyThanksResponse"];
                };
            };
        };
    };
    complaintsSurveyScores: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyScoresResponse"];
                };
            };
        };
    };
    complaintsSurveyList: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                closesOn?: string;
                fieldUnitId?: string;
                publishedOn?: string;
                sort?: components["parameters"]["Sort"];
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsSurveyPage"];
                };
            };
        };
    };
    complaintsSurveyRegister: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DesignSurvey"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsSurvey"];
                };
            };
        };
    };
    complaintsSurveyExport: {
        parameters: {
            query?: {
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                closesOn?: string;
                fieldUnitId?: string;
                publishedOn?: string;
                sort?: components["parameters"]["Sort"];
                columns?: string;
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    complaintsSurveyGroups: {
        parameters: {
            query: {
                by: "status" | "leadUnit" | "registeredUnit" | "handler" | "enterprise" | "registeredMonth" | "dueMonth" | "closesOn" | "fieldUnitId" | "publishedOn";
                q?: components["parameters"]["Q"];
                status?: string;
                open?: components["parameters"]["Open"];
                lamp?: components["parameters"]["Lamp"];
                awaits?: components["parameters"]["Awaits"];
                leadUnit?: components["parameters"]["LeadUnit"];
                registeredUnit?: components["parameters"]["RegisteredUnit"];
                handler?: components["parameters"]["Handler"];
                enterprise?: components["parameters"]["Enterprise"];
                parent?: components["parameters"]["Parent"];
                externalId?: components["parameters"]["ExternalId"];
                no?: components["parameters"]["No"];
                registeredFrom?: components["parameters"]["RegisteredFrom"];
                registeredTo?: components["parameters"]["RegisteredTo"];
                dueFrom?: components["parameters"]["DueFrom"];
                dueTo?: components["parameters"]["DueTo"];
                closesOn?: string;
                fieldUnitId?: string;
                publishedOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordGroups"];
                };
            };
        };
    };
    complaintsSurveyImport: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportForm"];
            };
        };
        responses: {
            202: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAccepted"];
                };
            };
        };
    };
    complaintsSurveyImportTemplate: {
        parameters: {
            query?: {
                format?: components["parameters"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    complaintsSurveyGet: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsSurvey"];
                };
            };
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsSurveyAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyAnswersResponse"];
                };
            };
        };
    };
    complaintsSurveyClean: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsSurveyClean"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsSurvey"];
                };
            };
        };
    };
    complaintsSurveyClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordClocks"];
                };
            };
        };
    };
    complaintsSurveyClose: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsSurveyClose"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsSurvey"];
                };
            };
        };
    };
    complaintsSurveyDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    complaintsSurveyDraw: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsSurveyDraw"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsSurvey"];
                };
            };
        };
    };
    complaintsSurveyFrame: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyFrameResponse"];
                };
            };
        };
    };
    complaintsSurveyFreeze: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsSurveyFreeze"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsSurvey"];
                };
            };
        };
    };
    complaintsSurveyHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistory"];
                };
            };
        };
    };
    complaintsSurveyInvite: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsSurveyInvite"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedLinksResponse"];
                };
            };
        };
    };
    complaintsSurveyPublish: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsSurveyPublish"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsSurvey"];
                };
            };
        };
    };
    complaintsSurveyResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyResultsResponse"];
                };
            };
        };
    };
    complaintsSurveySample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveySampleResponse"];
                };
            };
        };
    };
    complaintsSurveyVoid: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsSurveyVoid"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsSurvey"];
                };
            };
        };
    };
    complaintsSurveyWeigh: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintsSurveyWeigh"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintsSurvey"];
                };
            };
        };
    };
    complaintsSynonyms: {
        parameters: {
            query?: {
                on?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SynonymsResponse"];
                };
            };
        };
    };
    complaintsSynonymAdd: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddSynonym"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SynonymResponse"];
                };
            };
        };
    };
    complaintsSynonymEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SynonymResponse"];
                };
            };
        };
    };
    documentUpload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["DocumentForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
        };
    };
    document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
        };
    };
    documentDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    documentContent: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    documentVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentVersions"];
                };
            };
        };
    };
    documentAddVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["DocumentForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
        };
    };
    planDutyEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndDuty"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatedDuties"];
                };
            };
        };
    };
    enterprises: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                status?: "active" | "suspended" | "revoked" | "cancelled" | "moved-out";
                key?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterprisePage"];
                };
            };
        };
    };
    enterpriseCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEnterprise"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enterprise"];
                };
            };
        };
    };
    enterprisesValidate: {
        parameters: {
            query: {
                uscc: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsccCheck"];
                };
            };
        };
    };
    enterprise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                usccOrId: components["parameters"]["UsccOrId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enterprise"];
                };
            };
        };
    };
    enterpriseAmend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                usccOrId: components["parameters"]["UsccOrId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendEnterprise"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enterprise"];
                };
            };
        };
    };
    enterpriseContactAdd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                usccOrId: components["parameters"]["UsccOrId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddContact"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseContact"];
                };
            };
        };
    };
    enterpriseContactEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                usccOrId: components["parameters"]["UsccOrId"];
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    enterpriseContactOpen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                usccOrId: components["parameters"]["UsccOrId"];
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenContact"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedContact"];
                };
            };
        };
    };
    enterpriseRecords: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                usccOrId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseRecordPage"];
                };
            };
        };
    };
    jobs: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                name?: string;
                state?: "waiting" | "scheduled" | "running" | "retrying" | "failed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobPage"];
                };
            };
        };
    };
    jobDefinitions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDefinitions"];
                };
            };
        };
    };
    jobRuns: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                name?: string;
                outcome?: "running" | "done" | "failed" | "lost";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobRunPage"];
                };
            };
        };
    };
    jobRetry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
        };
    };
    kindsList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Kinds"];
                };
            };
        };
    };
    measures: {
        parameters: {
            query?: {
                year?: components["parameters"]["Year"];
                asOf?: components["parameters"]["AsOf"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measures"];
                };
            };
        };
    };
    measure: {
        parameters: {
            query?: {
                year?: components["parameters"]["Year"];
                asOf?: components["parameters"]["AsOf"];
            };
            header?: never;
            path: {
                no: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurePage"];
                };
            };
        };
    };
    metric: {
        parameters: {
            query?: {
                year?: components["parameters"]["Year"];
                asOf?: components["parameters"]["AsOf"];
                recordedAsOf?: components["parameters"]["RecordedAsOf"];
                from?: string;
                to?: string;
                unit?: number;
                category?: string;
                by?: "unit" | "month" | "category" | "place";
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetricAnswer"];
                };
            };
        };
    };
    metricDifference: {
        parameters: {
            query?: {
                year?: components["parameters"]["Year"];
                asOf?: components["parameters"]["AsOf"];
                recordedAsOf?: components["parameters"]["RecordedAsOf"];
                from?: string;
                to?: string;
                toAsOf?: string;
                toRecordedAsOf?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureDifferencePage"];
                };
            };
        };
    };
    metricRecords: {
        parameters: {
            query?: {
                year?: components["parameters"]["Year"];
                asOf?: components["parameters"]["AsOf"];
                recordedAsOf?: components["parameters"]["RecordedAsOf"];
                from?: string;
                to?: string;
                unit?: number;
                category?: string;
                part?: "numerator" | "denominator" | "excluded";
                month?: string;
                place?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureRecordPage"];
                };
            };
        };
    };
    metricRecordsCsv: {
        parameters: {
            query?: {
                year?: components["parameters"]["Year"];
                asOf?: components["parameters"]["AsOf"];
                recordedAsOf?: components["parameters"]["RecordedAsOf"];
                from?: string;
                to?: string;
                unit?: number;
                category?: string;
                part?: "numerator" | "denominator" | "excluded";
                month?: string;
                place?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    notices: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePage"];
                };
            };
        };
    };
    noticesRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkNotices"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadNotices"];
                };
            };
        };
    };
    noticesUnread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadNotices"];
                };
            };
        };
    };
    operations: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                kind?: string;
                status?: "running" | "done" | "failed" | "undone";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationPage"];
                };
            };
        };
    };
    operation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
        };
    };
    operationErrors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    operationResume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
        };
    };
    operationUndo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
        };
    };
    organisationGroups: {
        parameters: {
            query?: {
                on?: components["parameters"]["On"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitGroups"];
                };
            };
        };
    };
    organisationGroupCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateGroup"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitGroup"];
                };
            };
        };
    };
    organisationGroupExclude: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExcludeUnit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitGroup"];
                };
            };
        };
    };
    organisationGroupInclude: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncludeUnit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitGroup"];
                };
            };
        };
    };
    organisationPeople: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                on?: components["parameters"]["On"];
                unit?: number;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffPage"];
                };
            };
        };
    };
    organisationPersonCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePerson"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
        };
    };
    organisationPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
        };
    };
    organisationPersonAmend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendPerson"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
        };
    };
    organisationPersonAppoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointPerson"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
        };
    };
    organisationPersonRelieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelievePerson"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
        };
    };
    organisationPosts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                on?: components["parameters"]["On"];
                unit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostPage"];
                };
            };
        };
    };
    organisationPostCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePost"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"];
                };
            };
        };
    };
    organisationPostEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndDay"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"];
                };
            };
        };
    };
    organisationStandIns: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                on?: components["parameters"]["On"];
                person?: string;
                ahead?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandInPage"];
                };
            };
        };
    };
    organisationStandInCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateStandIn"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandIn"];
                };
            };
        };
    };
    organisationStandInEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndDay"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandIn"];
                };
            };
        };
    };
    organisationTree: {
        parameters: {
            query?: {
                on?: components["parameters"]["On"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitTree"];
                };
            };
        };
    };
    organisationUnits: {
        parameters: {
            query?: {
                on?: components["parameters"]["On"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Units"];
                };
            };
        };
    };
    organisationUnitCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUnit"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitWithHistory"];
                };
            };
        };
    };
    organisationUnit: {
        parameters: {
            query?: {
                on?: components["parameters"]["On"];
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitWithHistory"];
                };
            };
        };
    };
    organisationUnitAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitAccounts"];
                };
            };
        };
    };
    organisationUnitEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndUnit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitWithHistory"];
                };
            };
        };
    };
    organisationUnitHours: {
        parameters: {
            query?: {
                on?: components["parameters"]["On"];
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingHours"];
                };
            };
        };
    };
    organisationUnitMove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveUnit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitWithHistory"];
                };
            };
        };
    };
    organisationUnitRename: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameUnit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitWithHistory"];
                };
            };
        };
    };
    planYears: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanYears"];
                };
            };
        };
    };
    planYearConfirmTargets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmTargets"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanYear"];
                };
            };
        };
    };
    planDuties: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
                no: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatedDuties"];
                };
            };
        };
    };
    planDutyAdd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
                no: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddDuty"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatedDuty"];
                };
            };
        };
    };
    planYearRollOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanYear"];
                };
            };
        };
    };
    rolesList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleList"];
                };
            };
        };
    };
    tokenIssue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    client_id?: string;
                    client_secret?: string;
                    /** @enum {string} */
                    grant_type: "client_credentials";
                    scope?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
        };
    };
    ruleReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleReceipt"];
                };
            };
        };
    };
    ruleRerun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleRerun"];
                };
            };
        };
    };
    ruleTables: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleTables"];
                };
            };
        };
    };
    ruleTable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleTable"];
                };
            };
        };
    };
    ruleTry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryTable"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleTrial"];
                };
            };
        };
    };
    ruleDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: components["parameters"]["Code"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftVersion"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleVersion"];
                };
            };
        };
    };
    ruleVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: components["parameters"]["Code"];
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleVersion"];
                };
            };
        };
    };
    ruleApprove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: components["parameters"]["Code"];
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveVersion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleVersion"];
                };
            };
        };
    };
    ruleWithdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: components["parameters"]["Code"];
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleVersion"];
                };
            };
        };
    };
    scoreboard: {
        parameters: {
            query?: {
                year?: components["parameters"]["Year"];
                asOf?: components["parameters"]["AsOf"];
                recordedAsOf?: components["parameters"]["RecordedAsOf"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scoreboard"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                };
            };
        };
    };
    sessionGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
        };
    };
    sessionOpen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
        };
    };
    sessionEnd: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sessionOidcStart: {
        parameters: {
            query?: {
                returnTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sessionOidcCallback: {
        parameters: {
            query?: {
                code?: string;
                state?: string;
                iss?: string;
                error?: string;
                error_description?: string;
                error_uri?: string;
                session_state?: string;
                scope?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sessionOtpSetUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OtpSetUp"];
                };
            };
        };
    };
    sessionOtpRemove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveOtpRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sessionOtpConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmOtpRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sessionPasswordChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sessionPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferenceList"];
                };
            };
        };
    };
    sessionPreferenceKeep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepPreferenceRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preference"];
                };
            };
        };
    };
    sessionPreferenceForget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sessionWays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInWays"];
                };
            };
        };
    };
    sessionsList: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                all?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenSessionPage"];
                };
            };
        };
    };
    sessionsEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    targetConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmTarget"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatedTarget"];
                };
            };
        };
    };
    targetReplace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceTarget"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatedTarget"];
                };
            };
        };
    };
    usersList: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                q?: string;
                state?: "ACTIVE" | "DISABLED";
                role?: "clerk" | "dispatcher" | "handler" | "unitHead" | "supervisor" | "planOffice" | "leader" | "auditor" | "systemAdmin" | "securityAdmin" | "thirdParty";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
        };
    };
    usersCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserWithPassword"];
                };
            };
        };
    };
    usersGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
        };
    };
    usersAmend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendUserRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
        };
    };
    usersDisable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
        };
    };
    usersEnable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
        };
    };
    usersReset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetUserRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserWithPassword"];
                };
            };
        };
    };
    usersRolesList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleGrantList"];
                };
            };
        };
    };
    usersRolesGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRoleRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleGrant"];
                };
            };
        };
    };
    usersRolesRevoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                grantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    usersSubjectsList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkedSubjectList"];
                };
            };
        };
    };
    usersSubjectsLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkSubjectRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkedSubject"];
                };
            };
        };
    };
    usersSubjectsUnlink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                subjectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    usersUnlock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
        };
    };
    worklist: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                scope?: "mine" | "unit" | "dispatch" | "supervise";
                lamp?: "red" | "yellow" | "green";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Worklist"];
                };
            };
        };
    };
    worklistCopied: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CopiedPage"];
                };
            };
        };
    };
    worklistDone: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DonePage"];
                };
            };
        };
    };
}
