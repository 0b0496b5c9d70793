import { ApiExtraModels, ApiProperty, ApiPropertyOptional, ApiSchema, getSchemaPath } from '@nestjs/swagger';

const id = { type: String, format: 'uuid', maxLength: 36 } as const;
const instant = { type: String, format: 'date-time', maxLength: 40 } as const;
const day = { type: String, format: 'date', maxLength: 10 } as const;
const count = { type: 'integer', format: 'int32', minimum: 0, maximum: 2_147_483_647 } as const;
const code = { type: String, maxLength: 100 } as const;

@ApiSchema({ name: 'BilingualLabel' })
export class LabelResponse {
  @ApiProperty({ description: 'In Chinese.', maxLength: 400, example: '签收' }) zh: string;
  @ApiProperty({ description: 'In English.', maxLength: 400, example: 'Sign' }) en: string;
}

@ApiSchema({ name: 'NamedEnterprise' })
export class NamedEnterpriseResponse {
  @ApiProperty({ description: 'Its name.', maxLength: 400 }) name: string;
  @ApiProperty({ type: String, nullable: true, maxLength: 18, description: 'Unified social credit code.' }) uscc: string | null;
}

@ApiSchema({ name: 'NamedRecord' })
export class NamedRecordResponse {
  @ApiProperty({ description: 'Its number.', maxLength: 40 }) no: string;
  @ApiProperty({ description: 'Its title.', maxLength: 400 }) title: string;
  @ApiProperty({ type: String, nullable: true, maxLength: 400, description: 'The same in English where the title was made by rule.' }) titleEn: string | null;
}

/** Names for the ids in an answer, so that no client asks for each. */
@ApiSchema({ name: 'Names' })
@ApiExtraModels(NamedEnterpriseResponse, NamedRecordResponse)
export class RefsResponse {
  @ApiProperty({ description: 'Account id to name.', type: 'object', additionalProperties: { type: 'string', maxLength: 200 } }) people: Record<string, string>;
  @ApiProperty({ description: 'Enterprise id to name and code.', type: 'object', additionalProperties: { $ref: getSchemaPath(NamedEnterpriseResponse) } }) enterprises: Record<string, NamedEnterpriseResponse>;
  @ApiProperty({ description: 'Record id to number and title.', type: 'object', additionalProperties: { $ref: getSchemaPath(NamedRecordResponse) } }) records: Record<string, NamedRecordResponse>;
}

@ApiSchema({ name: 'FieldOption' })
export class OptionResponse {
  @ApiProperty({ ...code, description: 'The code that is stored.' }) code: string;
  @ApiProperty({ type: LabelResponse, description: 'What people read.' }) label: LabelResponse;
}

@ApiSchema({ name: 'EventFact' })
export class EventFactResponse {
  @ApiProperty({ ...code, description: 'Name of the field.' }) name: string;
  @ApiProperty({ type: LabelResponse, description: 'Its label.' }) label: LabelResponse;
  @ApiProperty({ ...code, description: 'Type of the field.' }) type: string;
  @ApiProperty({ description: 'Its value; null for a personal one, of which only is said that it was given.', nullable: true, oneOf: [{ type: 'string', maxLength: 10_000 }, { type: 'number', format: 'double' }, { type: 'boolean' }, { type: 'array', maxItems: 1_000, items: {} }, { type: 'object' }] } as never) value: unknown;
  @ApiPropertyOptional({ description: 'The value is personal and stays hidden.' }) personal?: boolean;
  @ApiPropertyOptional({ description: 'The label of a code.', type: [OptionResponse], maxItems: 100 }) options?: OptionResponse[];
}

/** One verb done. The hash is taken over the event and the hash before it. */
@ApiSchema({ name: 'RecordEvent' })
export class EventResponse {
  @ApiProperty({ ...id, description: 'Identity of the event.' }) id: string;
  @ApiProperty({ ...count, description: 'Place in the record\'s history, from 1.' }) seq: number;
  @ApiProperty({ ...code, description: 'The verb, `register` and `amend` among them.', example: 'sign' }) verb: string;
  @ApiProperty({ type: LabelResponse, description: 'Its label.' }) label: LabelResponse;
  @ApiProperty({ type: String, maxLength: 60, nullable: true, description: 'State before; null for the registration.' }) from: string | null;
  @ApiProperty({ maxLength: 60, description: 'State after.' }) to: string;
  @ApiProperty({ ...id, nullable: true, description: 'Account or client; null for the system.' }) actorId: string | null;
  @ApiProperty({ type: String, enum: ['staff', 'machine', 'system'], description: 'What kind of actor.' }) actorKind: string;
  @ApiProperty({ type: String, maxLength: 200, nullable: true, description: 'Name of the actor.' }) actorName: string | null;
  @ApiProperty({ ...id, nullable: true, description: 'Account of whoever was away and for whom it was done, by a role that was lent; null where it was done in the own name.' }) onBehalfOf: string | null;
  @ApiProperty({ type: String, maxLength: 200, nullable: true, description: 'Their name.' }) onBehalfOfName: string | null;
  @ApiProperty({ ...count, nullable: true, description: 'The unit in whose name it was done.' }) unitId: number | null;
  @ApiProperty({ type: String, maxLength: 2_000, nullable: true, description: 'Why, where it was said.' }) reason: string | null;
  @ApiProperty({ ...instant, description: 'When it happened.' }) effectiveAt: Date;
  @ApiProperty({ ...instant, description: 'When the system learnt of it.' }) recordedAt: Date;
  @ApiProperty({ description: 'Dated back by a working day or more.' }) backdated: boolean;
  @ApiProperty({ description: 'Fields that it gave or changed.', type: [EventFactResponse], maxItems: 200 }) facts: EventFactResponse[];
  @ApiProperty({ description: 'Everything that it said and changed, as canonical JSON (RFC 8785); the hash is over these very characters.', maxLength: 100_000 }) payload: string;
  @ApiProperty({ description: 'SHA-256 in hex, chained per record.', maxLength: 64 }) hash: string;
}

@ApiSchema({ name: 'RecordHistory' })
export class HistoryResponse {
  @ApiProperty({ description: 'The events in order.', type: [EventResponse], maxItems: 10_000 }) items: EventResponse[];
  @ApiProperty({ description: 'Names of those who acted.', type: RefsResponse }) refs: RefsResponse;
}

@ApiSchema({ name: 'ClockLimit' })
export class ClockLimitResponse {
  @ApiProperty({ ...count, description: 'How many; 0 working days is the same working day.' }) count: number;
  @ApiProperty({ type: String, enum: ['workdays', 'hours', 'minutes', 'months', 'days'], description: 'Of what.' }) unit: string;
  @ApiPropertyOptional({ type: String, enum: ['working', 'clock'], description: 'Hours and minutes: of work, or of the clock on the wall.' }) basis?: string;
}

@ApiSchema({ name: 'ClockPause' })
export class ClockPauseResponse {
  @ApiProperty({ ...instant, description: 'Begin.' }) from: Date;
  @ApiProperty({ ...instant, nullable: true, description: 'End; null while it runs.' }) until: Date | null;
  @ApiProperty({ maxLength: 2_000, description: 'Why.' }) reason: string;
  @ApiProperty({ ...id, nullable: true, description: 'Who granted it.' }) byId: string | null;
  @ApiProperty({ maxLength: 200, description: 'Their name.' }) byName: string;
}

@ApiSchema({ name: 'ClockDay' })
export class ClockDayResponse {
  @ApiProperty({ ...day, description: 'The day in Asia/Shanghai.' }) date: string;
  @ApiProperty({ description: 'Whether it counts towards the limit.' }) counted: boolean;
  @ApiProperty({ type: String, description: 'Why it counts or not.', example: 'workday', maxLength: 60 }) reason: string;
  @ApiPropertyOptional({ description: 'The holiday notice that says so.', maxLength: 100 }) notice?: string;
  @ApiPropertyOptional({ description: 'Name of the holiday or of the local day.', type: LabelResponse }) name?: LabelResponse;
  @ApiPropertyOptional({ ...count, description: 'Milliseconds that count, where the limit is in hours.' }) countedMs?: number;
  @ApiProperty({ description: 'The reason in words.', type: LabelResponse }) label: LabelResponse;
}

@ApiSchema({ name: 'ClockDelay' })
export class ClockDelayResponse {
  @ApiProperty({ ...count, description: 'Working days beyond the due day.' }) workdays: number;
  @ApiProperty({ ...count, description: 'Calendar days beyond the due day.' }) days: number;
}

/** One run of a clock with its explanation. */
@ApiSchema({ name: 'RecordClock' })
export class ClockResponse {
  @ApiProperty({ ...code, description: 'Name of the clock.', example: 'citizen' }) clock: string;
  @ApiProperty({ ...count, description: '1, or more after the clock was begun again.' }) run: number;
  @ApiPropertyOptional({ type: LabelResponse, description: 'Its label.' }) label?: LabelResponse;
  @ApiProperty({ type: String, maxLength: 400, nullable: true, description: 'Law or rule behind it.' }) basis: string | null;
  @ApiProperty({ type: ClockLimitResponse, nullable: true, description: 'Its limit; null where another system said when it is due.' }) limit: ClockLimitResponse | null;
  @ApiProperty({ ...instant, description: 'When it was begun.' }) startedAt: Date;
  @ApiProperty({ ...day, nullable: true, description: 'The first day of its explanation.' }) startsOn: string | null;
  @ApiProperty({ ...day, description: 'Due day.' }) dueOn: string;
  @ApiProperty({ ...instant, description: 'Due time.' }) dueAt: Date;
  @ApiProperty({ ...instant, nullable: true, description: 'When it was stopped; null while it runs.' }) stoppedAt: Date | null;
  @ApiProperty({ type: String, enum: ['green', 'yellow', 'red', 'paused', 'done', 'late'], nullable: true, description: 'A running clock is green, yellow or red, one that stands still paused, a stopped one done or late.' }) lamp: string | null;
  @ApiProperty({ type: ClockDelayResponse, nullable: true, description: 'By how much it was late.' }) lateBy: ClockDelayResponse | null;
  @ApiProperty({ description: 'The due day rests on a year without a holiday notice yet.' }) provisional: boolean;
  @ApiProperty({ ...count, description: 'Version of the calendar that it is explained by.' }) calendarVersion: number;
  @ApiProperty({ type: [ClockPauseResponse], maxItems: 1_000, description: 'Its pauses.' }) pauses: ClockPauseResponse[];
  @ApiProperty({ type: [ClockDayResponse], maxItems: 10_000, description: 'Day by day, from the start (not counted) to the due day.' }) days: ClockDayResponse[];
}

@ApiSchema({ name: 'RecordClocks' })
export class ClocksResponse {
  @ApiProperty({ type: [ClockResponse], maxItems: 1_000, description: 'Every clock that ran.' }) items: ClockResponse[];
}
