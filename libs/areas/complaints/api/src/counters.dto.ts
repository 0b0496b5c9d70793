import { ApiProperty } from '@nestjs/swagger';
import { LOOP_STEPS, type LoopStep } from './stuck-case.rules.js';

const text = (maxLength: number) => ({ type: String, maxLength }) as const;
const id = { type: String, format: 'uuid', maxLength: 36 } as const;
const day = { type: String, format: 'date', maxLength: 10 } as const;
const instant = { type: String, format: 'date-time', maxLength: 40 } as const;
const unit = { type: 'integer', format: 'int32', minimum: 1, maximum: 2_147_483_647 } as const;

export class HallCounter {
  @ApiProperty({ ...id, description: 'Id of the counter.' }) id: string;
  @ApiProperty({ ...text(40), description: 'Its number.' }) no: string;
  @ApiProperty({ ...text(20), description: 'PLANNED, OPEN or SUSPENDED.' }) status: string;
  @ApiProperty({ ...text(30), description: 'For demands of enterprises, or for what could not get done.' }) counterType: string;
  @ApiProperty({ ...text(100), nullable: true, description: 'Where visitors find it.' }) position: string | null;
  @ApiProperty({ ...text(60), nullable: true, description: 'When it is open on working days.' }) hours: string | null;
  @ApiProperty({ ...day, nullable: true, description: 'The first day on which it was open.' }) openedOn: string | null;
  @ApiProperty({ ...day, description: 'The day on which its present state began.' }) statusOn: string;
}
export class HallCounters {
  @ApiProperty({ ...unit, description: 'The hall.' }) hallUnitId: number;
  @ApiProperty({ description: 'Whether both counters are open.' }) covered: boolean;
  @ApiProperty({ type: [HallCounter], maxItems: 2, description: 'Its counters, at most one of each type.' }) counters: HallCounter[];
}
export class CounterMapResponse {
  @ApiProperty({ type: [HallCounters], maxItems: 1_000, description: 'Every hall that lives today.' }) items: HallCounters[];
}

export class LoopDemand {
  @ApiProperty({ ...id, description: 'The demand that handles it: its own, or the one that was merged into.' }) id: string;
  @ApiProperty({ ...text(40), description: 'Its number.' }) no: string;
  @ApiProperty({ ...text(400), description: 'Its title.' }) title: string;
  @ApiProperty({ ...text(20), description: 'Its state.' }) status: string;
  @ApiProperty({ ...unit, nullable: true, description: 'The unit that leads it.' }) leadUnitId: number | null;
  @ApiProperty({ ...text(30), nullable: true, description: 'The last answer to a callback.' }) answer: string | null;
  @ApiProperty({ description: 'Nobody could be met.' }) unreachable: boolean;
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 2, description: 'How often it was reworked.' }) reworkCount: number;
}
export class LoopStepResponse {
  @ApiProperty({ type: String, enum: LOOP_STEPS, description: 'The step.' }) step: LoopStep;
  @ApiProperty({ ...instant, nullable: true, description: 'When it was done in this round; null while it is to be done.' }) at: string | null;
  @ApiProperty({ ...unit, nullable: true, description: 'The unit that did it.' }) unitId: number | null;
}
export class StuckCaseLoop {
  @ApiProperty({ type: LoopDemand, description: 'The demand by which it is handled.' }) demand: LoopDemand;
  @ApiProperty({ type: [LoopStepResponse], maxItems: 6, description: 'The steps of the loop in order.' }) steps: LoopStepResponse[];
}

export class StuckCaseOfDemand {
  @ApiProperty({ ...id, description: 'Id of the entry.' }) id: string;
  @ApiProperty({ ...text(40), description: 'Its number.' }) no: string;
  @ApiProperty({ ...text(20), description: 'Its state.' }) status: string;
  @ApiProperty({ ...unit, nullable: true, description: 'The hall that received it first and owns it.' }) leadUnitId: number | null;
  @ApiProperty({ ...text(60), description: 'The system in which the case failed.' }) caseSystem: string;
  @ApiProperty({ ...text(100), description: 'The number of the case there.' }) caseNo: string;
  @ApiProperty({ ...text(30), description: 'How it failed.' }) caseOutcome: string;
  @ApiProperty({ ...unit, nullable: true, description: 'The unit where it failed.' }) caseUnitId: number | null;
  @ApiProperty({ type: [String], maxItems: 100, items: { type: 'string', format: 'uuid', maxLength: 36 }, description: 'Documents that show it.' }) evidenceIds: string[];
  @ApiProperty({ ...text(5_000), nullable: true, description: 'What the last follow-up found.' }) finding: string | null;
  @ApiProperty({ type: Boolean, nullable: true, description: 'Whether it found it solved.' }) solved: boolean | null;
}
export class StuckCaseOfDemandResponse {
  @ApiProperty({ type: StuckCaseOfDemand, nullable: true, description: 'The entry that the demand came with; null where there is none.' }) item: StuckCaseOfDemand | null;
}

export class FollowUpItem {
  @ApiProperty({ ...id, description: 'Id of the entry.' }) id: string;
  @ApiProperty({ ...text(40), description: 'Its number.' }) no: string;
  @ApiProperty({ ...text(400), description: 'Its title.' }) title: string;
  @ApiProperty({ ...text(20), description: 'ACCEPTED, or REWORK after a follow-up that found it unsolved.' }) status: string;
  @ApiProperty({ ...instant, description: 'When it was taken at the counter.' }) registeredAt: Date;
  @ApiProperty({ ...unit, description: 'The hall that owns it.' }) hallUnitId: number;
  @ApiProperty({ ...text(60), description: 'The system in which the case failed.' }) caseSystem: string;
  @ApiProperty({ ...text(100), description: 'The number of the case there.' }) caseNo: string;
  @ApiProperty({ ...text(30), description: 'How it failed.' }) caseOutcome: string;
  @ApiProperty({ ...text(5_000), nullable: true, description: 'What the last follow-up found.' }) finding: string | null;
  @ApiProperty({ ...id, description: 'The demand that handled it.' }) demandId: string;
  @ApiProperty({ ...text(40), description: 'Its number.' }) demandNo: string;
  @ApiProperty({ ...text(20), description: 'CALLED_BACK or STRUCK_OFF.' }) demandStatus: string;
  @ApiProperty({ ...unit, nullable: true, description: 'The unit that handled it.' }) leadUnitId: number | null;
  @ApiProperty({ ...text(30), nullable: true, description: 'Solved, explained or out of scope, as the unit says.' }) outcome: string | null;
  @ApiProperty({ ...text(10_000), nullable: true, description: 'What the visitor was told.' }) reply: string | null;
  @ApiProperty({ ...text(30), nullable: true, description: 'The visitor\'s answer, one of five levels.' }) answer: string | null;
  @ApiProperty({ description: 'Nobody could be met.' }) unreachable: boolean;
  @ApiProperty({ ...day, nullable: true, description: 'When the callback ended.' }) calledBackOn: string | null;
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 2, description: 'How often it was reworked.' }) reworkCount: number;
}
export class FollowUpsResponse {
  @ApiProperty({ type: [FollowUpItem], maxItems: 100, description: 'What waits for a follow-up, the longest waiting first.' }) items: FollowUpItem[];
  @ApiProperty({ description: 'There are more than are shown.' }) more: boolean;
}
