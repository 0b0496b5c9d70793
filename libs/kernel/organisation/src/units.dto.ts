import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { dayField, idField, idsField, openDayField, textField, versionField } from './api-fields.js';
import { IsDay, IsText } from './field-rules.js';
import { UNIT_KINDS, type UnitKind } from './new-area.units.js';

const MOST = 2_147_483_647;
const ID = (): PropertyDecorator => (target, key) => {
  for (const rule of [IsInt(), Min(1), Max(MOST)]) rule(target, key);
};

export class OnDay {
  @ApiPropertyOptional(dayField('The day asked for; today where none is given.'))
  @IsOptional() @IsDay() on?: string;
}

export class UnitParam {
  @ApiProperty(idField('Id of the unit.'))
  @Type(() => Number) @ID() id: number;
}

export class GroupParam {
  @ApiProperty(textField('Code of the group.', 50, 'new-towns'))
  @Matches(/^[a-z0-9][a-z0-9-]{0,49}$/) code: string;
}

@ApiSchema({ name: 'UnitLabel' })
export class UnitLabelResponse {
  @ApiProperty(textField('The name in Chinese.', 100, '沣东新城'))
  zh: string;
  @ApiProperty(textField('The name in English.', 200, 'Fengdong New Town'))
  en: string;
  @ApiProperty(textField('The short name in Chinese.', 40, '沣东'))
  shortZh: string;
}

@ApiSchema({ name: 'Unit' })
export class UnitResponse {
  @ApiProperty(idField('Never changes.'))
  id: number;
  @ApiProperty(textField('Never changes; made of letters.', 50, 'fengdong'))
  code: string;
  @ApiProperty({ description: 'What kind of body it is.', enum: UNIT_KINDS, example: 'new-town' })
  kind: UnitKind;
  @ApiProperty({ description: 'Its name on the day asked for.', type: UnitLabelResponse })
  name: UnitLabelResponse;
  @ApiProperty({ ...idField('The unit above it on that day.'), nullable: true })
  parentId: number | null;
  @ApiProperty({ description: 'Its place among others in lists.', type: 'integer', format: 'int32', minimum: 0, maximum: MOST, example: 10 })
  position: number;
  @ApiProperty(versionField)
  version: number;
  @ApiProperty(dayField('Its first day.'))
  validFrom: string;
  @ApiProperty(openDayField('The first day on which it is no more.'))
  validTo: string | null;
}

@ApiSchema({ name: 'Units' })
export class UnitsResponse {
  @ApiProperty({ description: 'Every unit that lives on that day, in the order of lists.', type: [UnitResponse], maxItems: 10000 })
  items: UnitResponse[];
}

@ApiSchema({ name: 'UnitNameSpell' })
export class UnitNameSpellResponse extends UnitLabelResponse {
  @ApiProperty(dayField('The first day of this name.'))
  validFrom: string;
  @ApiProperty(openDayField('The first day on which it is called so no more.'))
  validTo: string | null;
}

@ApiSchema({ name: 'UnitParentSpell' })
export class UnitParentSpellResponse {
  @ApiProperty(idField('The unit above.'))
  parentId: number;
  @ApiProperty(dayField('The first day below it.'))
  validFrom: string;
  @ApiProperty(openDayField('The first day on which it is below it no more.'))
  validTo: string | null;
}

@ApiSchema({ name: 'UnitWithHistory' })
export class UnitWithHistoryResponse extends UnitResponse {
  @ApiProperty({ description: 'Its names, the oldest first.', type: [UnitNameSpellResponse], maxItems: 1000 })
  names: UnitNameSpellResponse[];
  @ApiProperty({ description: 'The units above it, the oldest first.', type: [UnitParentSpellResponse], maxItems: 1000 })
  parents: UnitParentSpellResponse[];
  @ApiProperty(idsField('Units that took over its work when it ended.', 100))
  successorIds: number[];
}

@ApiSchema({ name: 'UnitTreeNode' })
export class UnitTreeNodeResponse {
  @ApiProperty(idField('Id of the unit.'))
  id: number;
  @ApiProperty({ description: 'Its name on the day asked for.', type: UnitLabelResponse })
  name: UnitLabelResponse;
  @ApiProperty({ description: 'What kind of body it is.', enum: UNIT_KINDS, example: 'new-town' })
  kind: UnitKind;
  @ApiProperty({ description: 'The units below it.', type: () => [UnitTreeNodeResponse], maxItems: 10000 })
  children: UnitTreeNodeResponse[];
}

@ApiSchema({ name: 'UnitTree' })
export class UnitTreeResponse {
  @ApiProperty({ description: 'The units without a parent on that day.', type: [UnitTreeNodeResponse], maxItems: 10000 })
  items: UnitTreeNodeResponse[];
}

@ApiSchema({ name: 'UnitGroup' })
export class GroupResponse {
  @ApiProperty(idField('Id of the group.'))
  id: number;
  @ApiProperty(textField('Code of the group.', 50, 'new-towns'))
  code: string;
  @ApiProperty({ description: 'How documents call the group.', type: 'object', properties: { zh: { type: 'string', maxLength: 100 }, en: { type: 'string', maxLength: 200 } }, required: ['zh', 'en'], additionalProperties: false, example: { zh: '各新城', en: 'All new towns' } })
  name: { zh: string; en: string };
  @ApiProperty(idsField('Its members on that day.', 10000))
  unitIds: number[];
}

@ApiSchema({ name: 'UnitGroups' })
export class GroupsResponse {
  @ApiProperty({ description: 'All groups.', type: [GroupResponse], maxItems: 1000 })
  items: GroupResponse[];
}

class UnitName {
  @ApiProperty(textField('The name in Chinese.', 100, '泾河新城'))
  @IsText(100) zh: string;
  @ApiProperty(textField('The name in English.', 200, 'Jinghe New Town'))
  @IsText(200) en: string;
  @ApiProperty(textField('The short name in Chinese.', 40, '泾河'))
  @IsText(40) shortZh: string;
}

export class CreateUnit extends UnitName {
  @ApiProperty(textField('Lower-case letters, digits and hyphens; never changes.', 50, 'jinghe'))
  @Matches(/^[a-z0-9][a-z0-9-]{0,49}$/) code: string;
  @ApiProperty({ description: 'What kind of body it is.', enum: UNIT_KINDS, example: 'new-town' })
  @IsIn(UNIT_KINDS) kind: UnitKind;
  @ApiProperty(idField('The unit above it.'))
  @ID() parentId: number;
  @ApiProperty(dayField('Its first day.'))
  @IsDay() from: string;
  @ApiPropertyOptional({ description: 'Its place among others in lists.', type: 'integer', format: 'int32', minimum: 0, maximum: 1000000, default: 1000 })
  @IsOptional() @IsInt() @Min(0) @Max(1_000_000) position?: number;
}

export class RenameUnit extends UnitName {
  @ApiProperty(dayField('The first day of the new name.'))
  @IsDay() from: string;
}

export class MoveUnit {
  @ApiProperty(idField('The unit above it from then on.'))
  @ID() parentId: number;
  @ApiProperty(dayField('The first day below it.'))
  @IsDay() from: string;
}

export class EndUnit {
  @ApiProperty(dayField('The first day on which the unit is no more.'))
  @IsDay() on: string;
  @ApiProperty(idsField('Units that take over its work; may be empty.', 20))
  @IsArray() @ArrayMaxSize(20) @ArrayUnique() @IsInt({ each: true }) @Min(1, { each: true }) @Max(MOST, { each: true }) successorIds: number[];
  @ApiProperty(textField('Why it ends, e.g. the decision on the reform.', 500, '机构改革'))
  @IsText(500) reason: string;
}

export class CreateGroup {
  @ApiProperty(textField('Lower-case letters, digits and hyphens; never changes.', 50, 'park-offices'))
  @Matches(/^[a-z0-9][a-z0-9-]{0,49}$/) code: string;
  @ApiProperty(textField('What documents call the group, in Chinese.', 100, '各园办'))
  @IsText(100) zh: string;
  @ApiProperty(textField('What documents call the group, in English.', 200, 'All park offices'))
  @IsText(200) en: string;
  @ApiProperty(idsField('Its first members.', 1000))
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(1000) @ArrayUnique() @IsInt({ each: true }) @Min(1, { each: true }) @Max(MOST, { each: true }) unitIds: number[];
  @ApiProperty(dayField('Their first day as members.'))
  @IsDay() from: string;
}

export class IncludeUnit {
  @ApiProperty(idField('The unit that joins.'))
  @ID() unitId: number;
  @ApiProperty(dayField('Its first day as a member.'))
  @IsDay() from: string;
}

export class ExcludeUnit {
  @ApiProperty(idField('The unit that leaves.'))
  @ID() unitId: number;
  @ApiProperty(dayField('The first day on which it is no member.'))
  @IsDay() on: string;
}
