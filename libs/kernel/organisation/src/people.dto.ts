import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Max, Min, ValidateIf } from 'class-validator';
import { PageQuery } from '@haobang/audit';
import { dayField, idField, next, openDayField, textField, uuidField, versionField } from './api-fields.js';
import { IsDay, IsText } from './field-rules.js';
import { UnitLabelResponse } from './units.dto.js';

const MOST = 2_147_483_647;
const chinese = (what: string) => textField(`${what} in Chinese.`, 60, '窗口负责人');
const english = (what: string) => textField(`${what} in English.`, 120, 'Head of counter');

export class PersonParam {
  @ApiProperty(uuidField('Id of the person.'))
  @IsUUID() id: string;
}

export class StandInParam {
  @ApiProperty(uuidField('Id of the spell.'))
  @IsUUID() id: string;
}

export class PostParam {
  @ApiProperty(idField('Id of the post.'))
  @Type(() => Number) @IsInt() @Min(1) @Max(MOST) id: number;
}

class InUnit extends PageQuery {
  @ApiPropertyOptional(dayField('The day asked for; today where none is given.'))
  @IsOptional() @IsDay() on?: string;
  @ApiPropertyOptional(idField('Only this unit.'))
  @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(MOST) unit?: number;
}

export class PeopleQuery extends InUnit {
  @ApiPropertyOptional(textField('Part of a name, the start of its pinyin or of its initials, or a staff number.', 60, 'zhangw'))
  @IsOptional() @IsText(60) q?: string;
}

export class PostsQuery extends InUnit {}

export class StandInsQuery extends PageQuery {
  @ApiPropertyOptional(dayField('The day asked for; today where none is given.'))
  @IsOptional() @IsDay() on?: string;
  @ApiPropertyOptional(uuidField('Only spells in which this person is away or stands in.'))
  @IsOptional() @IsUUID() person?: string;
  @ApiPropertyOptional({ description: '`true` for the spells to come as well, and not only those that hold on that day.', enum: ['true', 'false'] })
  @IsOptional() @IsIn(['true', 'false']) ahead?: 'true' | 'false';
}

@ApiSchema({ name: 'HeldPost' })
export class HeldPostResponse {
  @ApiProperty(idField('Id of the post.'))
  postId: number;
  @ApiProperty(idField('Its unit.'))
  unitId: number;
  @ApiProperty({ description: 'Name of the unit on that day.', type: UnitLabelResponse })
  unit: UnitLabelResponse;
  @ApiProperty(chinese('The post'))
  zh: string;
  @ApiProperty(english('The post'))
  en: string;
  @ApiProperty({ description: 'Whether the post heads the unit.', example: false })
  head: boolean;
  @ApiProperty({ description: 'Whether it is the main one of the person.', example: true })
  main: boolean;
  @ApiProperty(dayField('The first day in the post.'))
  validFrom: string;
  @ApiProperty(openDayField('The first day no more in the post.'))
  validTo: string | null;
}

@ApiSchema({ name: 'StandInShort' })
export class StandInShortResponse {
  @ApiProperty(uuidField('Id of the spell.'))
  id: string;
  @ApiProperty(uuidField('The other person.'))
  personId: string;
  @ApiProperty(textField('Name of the other person.', 60, '张伟'))
  name: string;
  @ApiProperty(openDayField('The first day on which it is over.'))
  validTo: string | null;
}

@ApiSchema({ name: 'StaffMember' })
export class PersonResponse {
  @ApiProperty(uuidField('Never changes.'))
  id: string;
  @ApiProperty({ ...textField('Number within the service.', 40, 'XX-0042'), nullable: true })
  staffNo: string | null;
  @ApiProperty(textField('The name.', 60, '张伟'))
  name: string;
  @ApiProperty({ ...textField('The name in Latin letters.', 120, 'Zhang Wei'), nullable: true })
  nameEn: string | null;
  @ApiProperty(dayField('The first day in service.'))
  validFrom: string;
  @ApiProperty(openDayField('The first day no more in service.'))
  validTo: string | null;
  @ApiProperty(versionField)
  version: number;
  @ApiProperty({ description: 'Posts held on that day, the main one first.', type: [HeldPostResponse], maxItems: 100 })
  posts: HeldPostResponse[];
  @ApiProperty({ description: 'Who acts for this person on that day.', type: StandInShortResponse, nullable: true })
  deputy: StandInShortResponse | null;
  @ApiProperty({ description: 'For whom this person acts on that day.', type: [StandInShortResponse], maxItems: 100 })
  actsFor: StandInShortResponse[];
}

@ApiSchema({ name: 'StaffPage' })
export class PeopleResponse {
  @ApiProperty({ description: 'People by pinyin.', type: [PersonResponse], maxItems: 100 })
  items: PersonResponse[];
  @ApiProperty(next)
  next: string | null;
}

@ApiSchema({ name: 'Post' })
export class PostResponse {
  @ApiProperty(idField('Never changes.'))
  id: number;
  @ApiProperty(idField('Its unit.'))
  unitId: number;
  @ApiProperty({ description: 'Name of the unit on that day.', type: UnitLabelResponse })
  unit: UnitLabelResponse;
  @ApiProperty(chinese('The post'))
  zh: string;
  @ApiProperty(english('The post'))
  en: string;
  @ApiProperty({ description: 'Whether the post heads the unit.', example: false })
  head: boolean;
  @ApiProperty(dayField('Its first day.'))
  validFrom: string;
  @ApiProperty(openDayField('The first day on which it is no more.'))
  validTo: string | null;
  @ApiProperty(versionField)
  version: number;
}

@ApiSchema({ name: 'PostPage' })
export class PostsResponse {
  @ApiProperty({ description: 'Posts by unit.', type: [PostResponse], maxItems: 100 })
  items: PostResponse[];
  @ApiProperty(next)
  next: string | null;
}

@ApiSchema({ name: 'StandIn' })
export class StandInResponse {
  @ApiProperty(uuidField('Never changes.'))
  id: string;
  @ApiProperty(uuidField('Who is away.'))
  personId: string;
  @ApiProperty(textField('Name of who is away.', 60, '张伟'))
  personName: string;
  @ApiProperty(uuidField('Who acts.'))
  deputyId: string;
  @ApiProperty(textField('Name of who acts.', 60, '李娜'))
  deputyName: string;
  @ApiProperty(textField('Why.', 500, '外出学习'))
  reason: string;
  @ApiProperty(dayField('The first day.'))
  validFrom: string;
  @ApiProperty(openDayField('The first day on which it is over.'))
  validTo: string | null;
  @ApiProperty({ description: 'When it was taken back as a whole; null where it was not.', type: String, format: 'date-time', maxLength: 40, nullable: true })
  withdrawnAt: string | null;
}

@ApiSchema({ name: 'StandInPage' })
export class StandInsResponse {
  @ApiProperty({ description: 'Spells that hold on that day, the latest first.', type: [StandInResponse], maxItems: 100 })
  items: StandInResponse[];
  @ApiProperty(next)
  next: string | null;
}

export class CreatePerson {
  @ApiPropertyOptional(textField('Number within the service.', 40, 'XX-0042'))
  @IsOptional() @IsText(40) staffNo?: string;
  @ApiProperty(textField('The name.', 60, '张伟'))
  @IsText(60) name: string;
  @ApiPropertyOptional(textField('The name in Latin letters.', 120, 'Zhang Wei'))
  @IsOptional() @IsText(120) nameEn?: string;
  @ApiProperty(dayField('The first day in service.'))
  @IsDay() from: string;
}

/** What is absent stays; null empties. */
export class AmendPerson {
  @ApiPropertyOptional({ ...textField('Number within the service.', 40, 'XX-0042'), nullable: true })
  @IsOptional() @IsText(40) staffNo?: string | null;
  @ApiPropertyOptional(textField('The name.', 60, '张伟'))
  @ValidateIf((body: AmendPerson) => body.name !== undefined) @IsText(60) name?: string;
  @ApiPropertyOptional({ ...textField('The name in Latin letters.', 120, 'Zhang Wei'), nullable: true })
  @IsOptional() @IsText(120) nameEn?: string | null;
  @ApiPropertyOptional(openDayField('The first day no more in service; ends the appointments too.'))
  @IsOptional() @IsDay() validTo?: string | null;
}

export class AppointPerson {
  @ApiProperty(idField('The post.'))
  @IsInt() @Min(1) @Max(MOST) postId: number;
  @ApiProperty(dayField('The first day in the post.'))
  @IsDay() from: string;
  @ApiPropertyOptional({ description: 'Whether it becomes the main post; the one before stays held as a further one.', default: true })
  @IsOptional() @IsBoolean() main?: boolean;
}

export class RelievePerson {
  @ApiProperty(idField('The post.'))
  @IsInt() @Min(1) @Max(MOST) postId: number;
  @ApiProperty(dayField('The first day no more in the post.'))
  @IsDay() on: string;
}

export class CreatePost {
  @ApiProperty(idField('Its unit.'))
  @IsInt() @Min(1) @Max(MOST) unitId: number;
  @ApiProperty(chinese('The post'))
  @IsText(60) zh: string;
  @ApiProperty(english('The post'))
  @IsText(120) en: string;
  @ApiPropertyOptional({ description: 'Whether the post heads the unit.', default: false })
  @IsOptional() @IsBoolean() head?: boolean;
  @ApiProperty(dayField('Its first day.'))
  @IsDay() from: string;
}

export class EndDay {
  @ApiProperty(dayField('The first day on which it is over.'))
  @IsDay() on: string;
}

export class CreateStandIn {
  @ApiProperty(uuidField('Who is away.'))
  @IsUUID() personId: string;
  @ApiProperty(uuidField('Who acts.'))
  @IsUUID() deputyId: string;
  @ApiProperty(textField('Why.', 500, '外出学习'))
  @IsText(500) reason: string;
  @ApiProperty(dayField('The first day.'))
  @IsDay() from: string;
  @ApiProperty(dayField('The first day on which it is over: the rights end by themselves. At most 366 days after the first.'))
  @IsDay() until: string;
}
