import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsISO8601, IsNumber, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { PageQuery } from '@haobang/audit';
import { dayField, idField, IsDay, IsText, nextField, openDayField, textField, uuidField, versionField } from '@haobang/organisation';
import { SIZES, STATUSES, type EnterpriseSize, type EnterpriseStatus } from './import-enterprises.js';

const MOST = 2_147_483_647;
const uscc = (description: string) => textField(description, 18, '91619999D0000001X3');
const nullable = <T extends object>(field: T) => ({ ...field, nullable: true }) as const;
const instant = (description: string) => ({ description, type: 'string', format: 'date-time', maxLength: 40, example: '2024-05-09T01:00:00.000Z' }) as const;
const confidence = { description: 'How sure the source is, 0 to 1.', type: 'number', format: 'double', minimum: 0, maximum: 1, example: 1 } as const;
const status = { description: 'State of the registration.', enum: STATUSES, example: 'active' };
const size = { description: 'Size by the national standard of 2011.', enum: SIZES, example: 'small' };

const FIELDS = {
  name: textField('The registered name.', 200, '西咸新区长安云科技有限公司'),
  shortName: textField('How it is called for short.', 60, '长安云'),
  industry: textField('Code of GB/T 4754-2017: the section, and two to four digits.', 5, 'I6510'),
  address: textField('The registered address.', 300, '沣西新城康定路18号'),
  placeCode: textField('Code of the place by GB/T 2260, or the area\'s own for new towns and streets.', 12, '610116'),
};

export class ValidateUsccQuery {
  @ApiProperty(textField('The code to check.', 100, '9144030071526726XG'))
  @IsString() @MaxLength(100) uscc: string;
}

@ApiSchema({ name: 'UsccCheck' })
export class UsccCheckResponse {
  @ApiProperty({ description: 'Whether the code is right by GB 32100-2015.', example: true })
  valid: boolean;
  @ApiProperty(textField('The code in capitals.', 100, '9144030071526726XG'))
  code: string;
  @ApiPropertyOptional({ description: 'Why it is wrong.', enum: ['length', 'excluded-letter', 'character', 'check-character'], example: 'check-character' })
  reason?: string;
  @ApiPropertyOptional({ description: 'What is odd about a right code.', enum: ['body-check-digit'], example: 'body-check-digit' })
  warning?: string;
}

export class EnterpriseParam {
  @ApiProperty(textField('The unified social credit code, or the id.', 36, '91619999D0000001X3'))
  @Matches(/^([0-9A-Za-z]{18}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/) usccOrId: string;
}

export class ContactParam extends EnterpriseParam {
  @ApiProperty(uuidField('Id of the contact.'))
  @IsUUID() contactId: string;
}

export class EnterpriseListQuery extends PageQuery {
  @ApiPropertyOptional(textField('Part of a name, of its pinyin or initials, or of the code.', 100, '长安云'))
  @IsOptional() @IsString() @MaxLength(100) q?: string;
  @ApiPropertyOptional(status)
  @IsOptional() @IsIn(STATUSES) status?: EnterpriseStatus;
  @ApiPropertyOptional({ description: 'Only key enterprises, or only others.', type: Boolean })
  @IsOptional() @Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : (value as unknown))) @IsBoolean() key?: boolean;
}

@ApiSchema({ name: 'EnterpriseShort' })
export class EnterpriseShortResponse {
  @ApiProperty(uuidField('Never changes.'))
  id: string;
  @ApiProperty(FIELDS.name)
  name: string;
  @ApiProperty(nullable(uscc('The unified social credit code; null where there is none or it is not known.')))
  uscc: string | null;
  @ApiProperty(nullable(FIELDS.shortName))
  shortName: string | null;
  @ApiProperty(status)
  status: string;
  @ApiProperty({ description: 'Whether it is a key enterprise today.', example: false })
  key: boolean;
}

@ApiSchema({ name: 'EnterprisePage' })
export class EnterprisePageResponse {
  @ApiProperty({ description: 'Enterprises by pinyin.', type: [EnterpriseShortResponse], maxItems: 100 })
  items: EnterpriseShortResponse[];
  @ApiProperty(nextField)
  next: string | null;
}

@ApiSchema({ name: 'FieldSource' })
export class FieldSourceResponse {
  @ApiProperty(textField('The field.', 40, 'address'))
  field: string;
  @ApiProperty(textField('Who says so.', 100, '市场监管登记库'))
  source: string;
  @ApiProperty(instant('When it was fetched.'))
  fetchedAt: string;
  @ApiProperty(confidence)
  confidence: number;
  @ApiProperty(dayField('The day from which the value holds.'))
  effectiveOn: string;
}

@ApiSchema({ name: 'EnterpriseFieldChange' })
export class FieldChangeResponse {
  @ApiProperty(textField('The field.', 40, 'address'))
  field: string;
  @ApiProperty({ description: 'The value until then.', oneOf: [{ type: 'string', maxLength: 300 }, { type: 'integer', format: 'int32', minimum: 0, maximum: MOST }], nullable: true, example: null })
  before: string | number | null;
  @ApiProperty({ description: 'The value from then on.', oneOf: [{ type: 'string', maxLength: 300 }, { type: 'integer', format: 'int32', minimum: 0, maximum: MOST }], nullable: true, example: '沣西新城康定路18号' })
  after: string | number | null;
}

@ApiSchema({ name: 'EnterpriseChange' })
export class EnterpriseChangeResponse {
  @ApiProperty(textField('Number of the change.', 20, '42'))
  id: string;
  @ApiProperty(dayField('The day from which the values hold.'))
  effectiveOn: string;
  @ApiProperty(textField('Who says so.', 100, '市场监管登记库'))
  source: string;
  @ApiProperty(instant('When it was fetched.'))
  fetchedAt: string;
  @ApiProperty(confidence)
  confidence: number;
  @ApiProperty(instant('When it was recorded here.'))
  recordedAt: string;
  @ApiProperty(textField('Who recorded it.', 100, '王芳'))
  by: string;
  @ApiProperty({ description: 'The fields that changed.', type: [FieldChangeResponse], maxItems: 20 })
  fields: FieldChangeResponse[];
}

@ApiSchema({ name: 'KeySpell' })
export class KeySpellResponse {
  @ApiProperty(textField('Why it is a key enterprise.', 500, '重点产业链链主企业'))
  reason: string;
  @ApiProperty(dayField('The first day.'))
  validFrom: string;
  @ApiProperty(openDayField('The first day no more.'))
  validTo: string | null;
}

@ApiSchema({ name: 'EnterpriseContact' })
export class ContactResponse {
  @ApiProperty(uuidField('Id of the contact.'))
  id: string;
  @ApiProperty(nullable(textField('What the contact does there.', 60, '办公室主任')))
  role: string | null;
  @ApiProperty(textField('The name, masked.', 60, '张*'))
  name: string;
  @ApiProperty(nullable(textField('The phone number, masked.', 30, '138****1234')))
  phone: string | null;
  @ApiProperty(dayField('The first day.'))
  validFrom: string;
}

@ApiSchema({ name: 'Enterprise' })
export class EnterpriseResponse extends EnterpriseShortResponse {
  @ApiProperty(nullable(textField('Why a code that fails its check was taken.', 500, '登记机关历史赋码')))
  usccOverrideReason: string | null;
  @ApiProperty(nullable(textField('What is odd about the code.', 40, 'body-check-digit')))
  usccWarning: string | null;
  @ApiProperty({ description: 'Names that it bore and bears no more, the latest first.', type: 'array', maxItems: 100, items: { type: 'string', maxLength: 200 }, example: [] })
  formerNames: string[];
  @ApiProperty(nullable(FIELDS.industry))
  industry: string | null;
  @ApiProperty(nullable(size))
  size: string | null;
  @ApiProperty(nullable(FIELDS.address))
  address: string | null;
  @ApiProperty(nullable(FIELDS.placeCode))
  placeCode: string | null;
  @ApiProperty(openDayField('The day of its registration.'))
  registeredOn: string | null;
  @ApiProperty(nullable(idField('The unit on whose ground it is, e.g. a new town.')))
  unitId: number | null;
  @ApiProperty(nullable(textField('The legal representative, masked.', 60, '张*')))
  legalPerson: string | null;
  @ApiProperty(versionField)
  version: number;
  @ApiProperty({ description: 'When it was a key enterprise, the latest first.', type: [KeySpellResponse], maxItems: 100 })
  keySpells: KeySpellResponse[];
  @ApiProperty({ description: 'Contacts of today, masked.', type: [ContactResponse], maxItems: 100 })
  contacts: ContactResponse[];
  @ApiProperty({ description: 'Where each value of today comes from.', type: [FieldSourceResponse], maxItems: 20 })
  sources: FieldSourceResponse[];
  @ApiProperty({ description: 'Changes over time, the latest first.', type: [EnterpriseChangeResponse], maxItems: 10000 })
  timeline: EnterpriseChangeResponse[];
}

/** Where values come from. A hand needs none of it. */
class WithProvenance {
  @ApiPropertyOptional(textField('Who says so; the caller where left out.', 100, '市场监管登记库'))
  @IsOptional() @IsText(100) source?: string;
  @ApiPropertyOptional(instant('When it was fetched; now where left out.'))
  @IsOptional() @IsISO8601({ strict: true, strictSeparator: true }) @MaxLength(40) fetchedAt?: string;
  @ApiPropertyOptional(confidence)
  @IsOptional() @IsNumber({ maxDecimalPlaces: 2 }) @Min(0) @Max(1) confidence?: number;
  @ApiPropertyOptional(dayField('The day from which the values hold; today where left out.'))
  @IsOptional() @IsDay() effectiveOn?: string;
}

/** What is absent stays; null empties. */
class EnterpriseFields extends WithProvenance {
  @ApiPropertyOptional(uscc('The code; given where it was not known.'))
  @ValidateIf((body: EnterpriseFields) => body.uscc !== undefined) @IsString() @MaxLength(40) uscc?: string;
  @ApiPropertyOptional(textField('Why a code that fails its check is taken all the same; official imports only.', 500, '登记机关历史赋码'))
  @IsOptional() @IsText(500) usccOverrideReason?: string;
  @ApiPropertyOptional(nullable(FIELDS.shortName))
  @IsOptional() @IsText(60) shortName?: string | null;
  @ApiPropertyOptional(status)
  @ValidateIf((body: EnterpriseFields) => body.status !== undefined) @IsIn(STATUSES) status?: EnterpriseStatus;
  @ApiPropertyOptional(nullable(FIELDS.industry))
  @IsOptional() @Matches(/^[A-T]([0-9]{2,4})?$/) industry?: string | null;
  @ApiPropertyOptional(nullable(size))
  @IsOptional() @IsIn(SIZES) size?: EnterpriseSize | null;
  @ApiPropertyOptional(nullable(FIELDS.address))
  @IsOptional() @IsText(300) address?: string | null;
  @ApiPropertyOptional(nullable(FIELDS.placeCode))
  @IsOptional() @Matches(/^[0-9A-Z]{6,12}$/) placeCode?: string | null;
  @ApiPropertyOptional(nullable(dayField('The day of its registration.')))
  @IsOptional() @IsISO8601({ strict: true }) @Matches(/^\d{4}-\d{2}-\d{2}$/) registeredOn?: string | null;
  @ApiPropertyOptional(nullable(idField('The unit on whose ground it is.')))
  @IsOptional() @IsInt() @Min(1) @Max(MOST) unitId?: number | null;
  @ApiPropertyOptional(nullable(textField('Name of the legal representative.', 60, '张伟')))
  @IsOptional() @IsText(60) legalPerson?: string | null;
}

export class AmendEnterprise extends EnterpriseFields {
  @ApiPropertyOptional(FIELDS.name)
  @ValidateIf((body: AmendEnterprise) => body.name !== undefined) @IsText(200) name?: string;
}

export class CreateEnterprise extends EnterpriseFields {
  @ApiProperty(FIELDS.name)
  @IsText(200) name: string;
}

export class AddContact {
  @ApiProperty(textField('The name.', 60, '张伟'))
  @IsText(60) name: string;
  @ApiPropertyOptional(textField('The phone number.', 30, '13800001234'))
  @IsOptional() @Matches(/^\+?[0-9][0-9 -]{4,28}$/) phone?: string;
  @ApiPropertyOptional(textField('What the contact does there.', 60, '办公室主任'))
  @IsOptional() @IsText(60) role?: string;
}

export class OpenContact {
  @ApiProperty(textField('What the values are needed for; logged, and seen by the enterprise.', 500, '回访诉求 SQ-2024-000123'))
  @IsText(500) purpose: string;
}

@ApiSchema({ name: 'OpenedContact' })
export class OpenedContactResponse {
  @ApiProperty(uuidField('Id of the contact.'))
  id: string;
  @ApiProperty(textField('The name.', 60, '张伟'))
  name: string;
  @ApiProperty(nullable(textField('The phone number.', 30, '13800001234')))
  phone: string | null;
}
