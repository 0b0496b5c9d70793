import { Inject, Module } from '@nestjs/common';
import { CatalogueModule, catalogueControllerOf } from '@haobang/catalogue';
import { ClockModule } from '@haobang/clock';
import { assignmentControllerOf, AssignmentsModule } from '@haobang/assignments';
import { demandControllerOf, DemandsModule } from '@haobang/demands';
import type { Kind } from '@haobang/records';
import { Rules } from '@haobang/rules';
import { ArrearsController } from './arrears.controller.js';
import { ArrearsGrading } from './arrears-grading.js';
import { ArrearsInterest } from './arrears-interest.js';
import { ArrearsLedger } from './arrears-ledger.js';
import { Campaigns } from './campaigns.js';
import { surveyControllerOf, SurveysModule } from '@haobang/surveys';
import { CommonIssueFinder } from './common-issue-finder.js';
import { ComplaintInsightsController } from './complaint-insights.controller.js';
import { complaintsTables } from './complaints.kinds.js';
import { CountersController } from './counters.controller.js';
import { Counters } from './counters.js';
import { DemandClassification } from './demand-classification.js';
import { AnswerSynonyms } from './answer-synonyms.js';
import { AnswersController } from './answers.controller.js';
import { ArticleIndex } from './article-index.js';
import { ArticleRetrieval } from './article-retrieval.js';
import { article } from './article.kind.js';
import { Knowledge } from './knowledge.js';
import { QuestionSessions } from './question-sessions.js';
import { DemandSimilar } from './demand-similar.js';
import { demand } from './demand.kind.js';
import { DuplicateProposals } from './duplicate-proposals.js';
import { FirmVisits } from './firm-visits.js';
import { IssueDemands } from './issue-demands.js';
import { KeyEnterprises } from './key-enterprises.js';
import { liaison } from './liaison.kind.js';
import { LongTermFixes } from './long-term-fixes.js';
import { Lpr } from './lpr.js';
import { RadarController } from './radar.controller.js';
import { Radar } from './radar.js';
import { StuckCases } from './stuck-cases.js';
import { OutreachController } from './outreach.controller.js';
import { SupplyCutReferrals } from './supply-cut-referrals.js';
import { TreatmentController } from './treatment.controller.js';
import { survey } from './survey.kind.js';
import { QUESTIONS } from './survey-questions.js';
import { SurveyedUnits } from './surveyed-units.js';
import { UnitLearning } from './unit-learning.js';
import { UnitSuggestion } from './unit-suggestion.js';

/** Action 8: complaints. Kinds and metrics are handed to the kernels by the application; here stand the verbs of its own. */
@Module({
  imports: [
    CatalogueModule, ClockModule, AssignmentsModule, DemandsModule, SurveysModule,
  ],
  controllers: [
    AnswersController, catalogueControllerOf(article as Kind),
    demandControllerOf(demand as Kind, { classifier: DemandClassification }), ComplaintInsightsController,
    CountersController,
    ArrearsController,
    OutreachController, assignmentControllerOf(liaison as Kind),
    TreatmentController,
    surveyControllerOf(survey as Kind, { area: SurveyedUnits, questions: QUESTIONS }),
    RadarController,
  ],
  providers: [
    ArticleIndex, ArticleRetrieval, QuestionSessions, Knowledge, AnswerSynonyms,
    DemandClassification, UnitLearning, UnitSuggestion, DemandSimilar, CommonIssueFinder, IssueDemands, LongTermFixes,
    Counters, StuckCases,
    ArrearsGrading, ArrearsInterest, ArrearsLedger, Lpr,
    KeyEnterprises, FirmVisits, DuplicateProposals,
    Campaigns, SupplyCutReferrals,
    SurveyedUnits,
    Radar,
  ],
})
export class ComplaintsModule {
  constructor(@Inject(Rules) rules: Rules) {
    for (const table of complaintsTables) rules.declare(table);
  }
}
