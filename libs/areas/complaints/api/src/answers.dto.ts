import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { Fact, IsDay } from '@haobang/records';

const text = (maxLength: number) => ({ type: String, maxLength }) as const;
const id = { type: String, format: 'uuid', maxLength: 36 } as const;
const count = { type: 'integer', format: 'int32', minimum: 0, maximum: 2_147_483_647 } as const;
const day = { type: String, format: 'date', maxLength: 10 } as const;

export class CitationResponse {
  @ApiProperty({ ...count, description: '1 for the article that gave the answer.' }) rank: number;
  @ApiProperty({ ...id, description: 'The version that is cited.' }) articleId: string;
  @ApiProperty({ ...text(40), description: 'Its number.' }) no: string;
  @ApiProperty({ ...count, description: 'Its version within the item.' }) versionNo: number;
  @ApiProperty({ ...text(400), description: 'The question that it answers.' }) title: string;
  @ApiProperty({ ...text(4_000), description: 'What it says.' }) answer: string;
  @ApiProperty({ ...text(60), description: 'Its state now: an article may have been replaced since.' }) status: string;
  @ApiProperty({ description: 'In force and in date today; else it is shown, and nobody is answered from it.' }) inDate: boolean;
  @ApiProperty({ ...text(200), description: 'The law or policy that it rests on.' }) sourceDocument: string;
  @ApiProperty({ ...text(100), description: 'Where in it.' }) sourceClause: string;
  @ApiProperty({ ...count, description: 'Share of the question that it speaks of, in thousandths.' }) score: number;
}

export class CitationsResponse {
  @ApiProperty({ type: [CitationResponse], maxItems: 10, description: 'The articles cited, the best first.' })
  items: CitationResponse[];
}

export class ChangePolicy {
  @Fact({ zh: '依据文件', en: 'Source', is: 'The law or policy that has changed, as the articles name it.', required: true, max: 200, example: '工伤保险条例' }) sourceDocument: string;
  @Fact({ zh: '变化情况', en: 'What changed', is: 'What has changed, and since when.', type: 'longText', required: true, max: 2_000, example: '条例修订，自今日起施行' }) reason: string;
}

export class PolicyChangedResponse {
  @ApiProperty({ ...count, description: 'Published articles that cite the source and fall due for review now.' }) marked: number;
  @ApiProperty({ type: 'array', items: { type: 'string', format: 'uuid', maxLength: 36 }, maxItems: 1_000, description: 'Their ids.' }) articleIds: string[];
}

export class SourceResponse {
  @ApiProperty({ ...text(200), description: 'The law or policy.' }) sourceDocument: string;
  @ApiProperty({ ...count, description: 'Published articles that cite it.' }) articles: number;
}
export class SourcesResponse {
  @ApiProperty({ type: [SourceResponse], maxItems: 1_000, description: 'What published articles rest on.' })
  items: SourceResponse[];
}

export class AddSynonym {
  @ApiProperty({ ...text(8), minLength: 2, description: 'What people say.', example: '关张' })
  @IsString() @Length(2, 8) @Matches(/^[\u3400-\u9fffA-Za-z0-9]+$/u, { message: 'Chinese characters, letters and digits only' })
  phrase: string;
  @ApiProperty({ ...text(60), minLength: 1, description: 'The words of the trade that it stands for, separated by blanks.', example: '注销' })
  @IsString() @Length(1, 60) @Matches(/^[\u3400-\u9fffA-Za-z0-9 ]*[\u3400-\u9fffA-Za-z0-9][\u3400-\u9fffA-Za-z0-9 ]*$/u, { message: 'Words separated by blanks' })
  meaning: string;
}

export class SynonymResponse {
  @ApiProperty({ ...id, description: 'Id.' }) id: string;
  @ApiProperty({ ...text(8), description: 'What people say.' }) phrase: string;
  @ApiProperty({ ...text(60), description: 'What it stands for.' }) meaning: string;
  @ApiProperty({ ...day, description: 'The first day on which it is used.' }) validFrom: string;
  @ApiProperty({ ...day, nullable: true, description: 'The first day on which it is no longer used.' }) validUntil: string | null;
  @ApiProperty({ ...text(200), description: 'Who added it.' }) createdBy: string;
}
export class SynonymsResponse {
  @ApiProperty({ type: [SynonymResponse], maxItems: 5_000, description: 'The synonyms, by phrase.' })
  items: SynonymResponse[];
}
export class SynonymsQuery {
  @ApiProperty({ ...day, required: false, description: 'Those in use on this day; all that ever were unless given.' })
  @IsOptional() @IsDay()
  on?: string;
  @ApiProperty({ ...text(20), required: false, description: 'Part of a phrase or meaning.' })
  @IsOptional() @IsString() @MaxLength(20)
  q?: string;
}

export class TrendQuery {
  @ApiProperty({ ...day, required: false, description: 'Months up to the one of this day; today unless given.' })
  @IsOptional() @IsDay()
  asOf?: string;
}
export class TrendMonthResponse {
  @ApiProperty({ type: String, format: 'date', maxLength: 10, description: 'First day of the month.' }) month: string;
  @ApiProperty({ ...count, description: 'Questions.' }) asked: number;
  @ApiProperty({ ...count, description: 'Of them, settled by the answer.' }) adopted: number;
  @ApiProperty({ ...count, description: 'Of them, passed to a person.' }) transferred: number;
}
export class TrendLineResponse {
  @ApiProperty({ ...text(60), description: 'The matter.' }) category: string;
  @ApiProperty({ ...count, description: 'Questions of all months together.' }) asked: number;
  @ApiProperty({ type: [TrendMonthResponse], maxItems: 12, description: 'By month, the oldest first.' }) months: TrendMonthResponse[];
}
export class TopArticleResponse {
  @ApiProperty({ ...id, description: 'The item.' }) itemId: string;
  @ApiProperty({ ...text(400), description: 'The question that it answers, as its newest version has it.' }) title: string;
  @ApiProperty({ ...count, description: 'How often it was cited first.' }) asked: number;
  @ApiProperty({ ...count, description: 'Of them, settled by the answer.' }) adopted: number;
  @ApiProperty({ ...count, description: 'Of them, said to be of no help.' }) notHelpful: number;
}
export class TrendResponse {
  @ApiProperty({ type: 'array', items: { type: 'string', format: 'date', maxLength: 10 }, maxItems: 12, description: 'The months, the oldest first.' }) months: string[];
  @ApiProperty({ type: [TrendLineResponse], maxItems: 100, description: 'Matters by how often they were asked about.' }) categories: TrendLineResponse[];
  @ApiProperty({ type: [TopArticleResponse], maxItems: 20, description: 'The articles that answered most.' }) articles: TopArticleResponse[];
}
