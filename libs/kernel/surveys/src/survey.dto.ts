import type { Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { INVALID, LEVELS, type Invalid, type Level } from './cleaning.rules.js';

const text = (maxLength: number) => ({ type: String, maxLength }) as const;
const day = { type: String, format: 'date', maxLength: 10 } as const;
const id = { type: String, format: 'uuid', maxLength: 36 } as const;
const count = { type: 'integer', format: 'int32', minimum: 0, maximum: 2_147_483_647 } as const;
const share = { type: 'number', minimum: 0, maximum: 1, nullable: true } as const;
/** Questions that a form may ask beside the whole. */
const MOST_QUESTIONS = 20;
const hash = { type: String, maxLength: 64, nullable: true } as const;

export class FrameCellResponse {
  @ApiProperty({ ...count, description: 'Number of the cell.' }) no: number;
  @ApiProperty({ ...count, description: 'What is judged.' }) targetId: number;
  @ApiProperty({ ...text(60), description: 'The part of its frame that is drawn and weighed by itself; several with + between them where one of them had fewer than five.' }) cell: string;
  @ApiProperty({ type: 'array', items: { type: 'string', format: 'uuid', maxLength: 36 }, maxItems: 1_000_000, description: 'Ids made for this survey, in ascending order; they name nobody.' }) ids: readonly string[];
  @ApiProperty({ type: 'array', items: { type: 'string', format: 'uuid', maxLength: 36 }, maxItems: 1_000_000, description: 'Those drawn.' }) drawn: string[];
}

export class SurveyFrameResponse {
  @ApiProperty({ ...hash, description: 'SHA-256 of the frozen frame, as it was published.' }) hash: string | null;
  @ApiProperty({ type: String, maxLength: 100, nullable: true, description: 'The seed of the draw.' }) seed: string | null;
  @ApiProperty({ ...count, description: 'How many of each cell are drawn.' }) perCell: number;
  @ApiProperty({ type: [FrameCellResponse], maxItems: 65_535, description: 'The frame, cell by cell.' }) cells: FrameCellResponse[];
}

export class SurveyCellResponse {
  @ApiProperty({ ...count, description: 'Number of the cell.' }) no: number;
  @ApiProperty({ ...text(60), description: 'The part of the target\'s frame.' }) cell: string;
  @ApiProperty({ ...count, description: 'Subjects in it.' }) frameSize: number;
  @ApiProperty({ ...count, nullable: true, description: 'Drawn.' }) drawn: number | null;
  @ApiProperty({ type: String, maxLength: 20, nullable: true, description: 'What an answer counts: frame size over drawn, six digits.' }) weight: string | null;
  @ApiProperty({ type: Boolean, nullable: true, description: 'Whether its numbers are hidden; none before publication.' }) hidden: boolean | null;
  @ApiProperty({ ...count, nullable: true, description: 'Valid answers.' }) valid: number | null;
  @ApiProperty({ ...count, nullable: true, description: 'Satisfied ones.' }) satisfied: number | null;
}

export class SurveyTargetResponse {
  @ApiProperty({ ...count, description: 'What is judged.' }) targetId: number;
  @ApiProperty({ ...count, description: 'Subjects that it served, each once.' }) frameSize: number;
  @ApiProperty({ ...count, nullable: true, description: 'Drawn.' }) drawn: number | null;
  @ApiProperty({ type: Boolean, nullable: true, description: 'Whether its score is hidden; none before publication.' }) hidden: boolean | null;
  @ApiProperty({ ...count, nullable: true, description: 'Valid answers.' }) valid: number | null;
  @ApiProperty({ ...share, description: 'Weighted share of satisfied answers.' }) share: number | null;
  @ApiProperty({ ...share, description: 'Lower end of the 95 % interval (Wilson).' }) low: number | null;
  @ApiProperty({ ...share, description: 'Its upper end.' }) high: number | null;
  @ApiProperty({ type: 'number', minimum: 0, nullable: true, description: 'Effective number of answers, (Σw)²/Σw².' }) effective: number | null;
  @ApiProperty({ type: [SurveyCellResponse], maxItems: 100, description: 'Its cells.' }) cells: SurveyCellResponse[];
}

export class SurveyResultsResponse {
  @ApiProperty({ ...count, nullable: true, description: 'Answers so far, while it runs.' }) cameIn: number | null;
  @ApiProperty({ type: [SurveyTargetResponse], maxItems: 1_000, description: 'What is judged, the best first.' }) targets: SurveyTargetResponse[];
}

export class SampledSubjectResponse {
  @ApiProperty({ ...count, description: 'Cell, as links name it.' }) cellNo: number;
  @ApiProperty({ ...count, description: 'What is to be judged.' }) targetId: number;
  @ApiProperty({ ...text(60), description: 'The part of its frame.' }) cell: string;
  @ApiProperty({ ...text(200), description: 'Name of the subject.' }) name: string;
  @ApiProperty({ ...text(300), nullable: true, description: 'Address.' }) address: string | null;
}

export class SurveySampleResponse {
  @ApiProperty({ type: [SampledSubjectResponse], maxItems: 65_535, description: 'Subjects drawn, by cell.' }) items: SampledSubjectResponse[];
}

export class SurveyAnswerResponse {
  @ApiProperty({ ...id, description: 'Random.' }) id: string;
  @ApiProperty({ ...count, nullable: true, description: 'Cell; none where fewer than five of it answered, or where the others would tell it.' }) cellNo: number | null;
  @ApiProperty({ description: 'Level.', enum: LEVELS, type: String }) level: string;
  @ApiProperty({ type: 'array', items: { type: 'integer', format: 'int32', minimum: 0, maximum: 5 }, maxItems: MOST_QUESTIONS, description: 'By question: 1 (best) to 5, 0 where none was given.' }) items: readonly number[];
  @ApiProperty({ ...text(1_000), nullable: true, description: 'In the respondent\'s words.' }) comment: string | null;
  @ApiProperty({ description: 'Had to do with what is judged.' }) concerned: boolean;
  @ApiProperty({ type: String, enum: INVALID, nullable: true, description: 'Why it is left out.' }) invalid: Invalid | null;
}

export class SurveyAnswersResponse {
  @ApiProperty({ type: [SurveyAnswerResponse], maxItems: 65_535, description: 'All answers, in an order that says nothing.' }) items: SurveyAnswerResponse[];
}

export class SurveyScoreResponse {
  @ApiProperty({ ...text(40), description: 'Number of the survey.' }) no: string;
  @ApiProperty({ ...text(400), description: 'Its title.' }) title: string;
  @ApiProperty({ ...day, description: 'Published on.' }) publishedOn: string;
  @ApiProperty({ ...count, description: 'What is judged.' }) targetId: number;
  @ApiProperty({ type: Boolean, nullable: true, description: 'Too few answers to show a score.' }) hidden: boolean;
  @ApiProperty({ ...count, nullable: true, description: 'Valid answers.' }) valid: number | null;
  @ApiProperty({ ...share, description: 'Weighted share of satisfied answers.' }) share: number | null;
  @ApiProperty({ ...share, description: 'Lower end of the 95 % interval.' }) low: number | null;
  @ApiProperty({ ...share, description: 'Its upper end.' }) high: number | null;
}

export class SurveyScoresResponse {
  @ApiProperty({ type: [SurveyScoreResponse], maxItems: 500, description: 'Newest first.' }) items: SurveyScoreResponse[];
}

export class SurveyLink {
  @ApiProperty({ ...text(200), description: 'What stands behind # in the address that was handed out.', example: 'not-a-link-that-anybody-was-given' })
  @IsString()
  @MaxLength(200)
  link: string;
}

export interface SurveyAnswer {
  link: string;
  level: Level;
  items: number[];
  comment?: string | null;
  concerned: boolean;
}

/** The answer to a form of so many questions. */
export function answerOf(name: string, questions: number): Type<SurveyAnswer> {
  class Answer extends SurveyLink implements SurveyAnswer {
    @ApiProperty({ description: 'All in all.', enum: LEVELS, type: String, example: 'satisfied' })
    @IsIn(LEVELS)
    level: Level;
    @ApiProperty({ type: 'array', items: { type: 'integer', format: 'int32', minimum: 0, maximum: 5 }, minItems: questions, maxItems: questions, description: 'By question: 1 (best) to 5, 0 for none.', example: Array.from({ length: questions }, () => 2) })
    @IsArray()
    @ArrayMinSize(questions)
    @ArrayMaxSize(questions)
    @IsInt({ each: true })
    @Min(0, { each: true })
    @Max(5, { each: true })
    items: number[];
    @ApiProperty({ ...text(1_000), required: false, nullable: true, description: 'In own words; leave out who you are.' })
    @IsOptional()
    @IsString()
    @MaxLength(1_000)
    @Matches(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]*$/u)
    comment?: string | null;
    @ApiProperty({ description: 'Whether whoever answers had to do with what is judged in the period.', example: true })
    @IsBoolean()
    concerned: boolean;
  }
  Object.defineProperty(Answer, 'name', { value: name });
  return Answer;
}

export class SurveyQuestionResponse {
  @ApiProperty({ ...text(100), description: 'In Chinese.' }) zh: string;
  @ApiProperty({ ...text(100), description: 'In English.' }) en: string;
}

export class SurveyFormResponse {
  @ApiProperty({ ...text(400), description: 'Title of the survey.' }) title: string;
  @ApiProperty({ type: SurveyQuestionResponse, description: 'What is to be judged.' }) target: SurveyQuestionResponse;
  @ApiProperty({ ...day, description: 'First day asked about.' }) periodFrom: string;
  @ApiProperty({ ...day, description: 'Last day asked about.' }) periodTo: string;
  @ApiProperty({ ...day, description: 'Last day for the answer.' }) closesOn: string;
  @ApiProperty({ type: [SurveyQuestionResponse], maxItems: MOST_QUESTIONS, description: 'Questions, in the order of `items`.' }) questions: SurveyQuestionResponse[];
}

export class SurveyThanksResponse {
  @ApiProperty({ description: 'The answer is in; the link is used up.' }) received: boolean;
}

export class IssuedLinkResponse {
  @ApiProperty({ ...count, description: 'Cell.' }) cellNo: number;
  @ApiProperty({ ...text(100), description: 'What stands behind # in the address.' }) link: string;
}

export class IssuedLinksResponse {
  @ApiProperty({ ...id, description: 'The survey.' }) id: string;
  @ApiProperty({ ...text(40), description: 'State.' }) status: string;
  @ApiProperty({ ...count, description: 'Version; the ETag.' }) version: number;
  @ApiProperty({ type: [IssuedLinkResponse], maxItems: 65_535, description: 'One for each subject drawn; shown this once.' }) links: IssuedLinkResponse[];
}
