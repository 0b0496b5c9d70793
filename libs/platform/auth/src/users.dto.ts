import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { PageQuery } from '@haobang/audit';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { ROLE_NAMES, type Role } from './roles.js';

const INSTANT = { format: 'date-time', maxLength: 40 };
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export class UserQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Part of the username or name.', maxLength: 64 })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  q?: string;

  @ApiPropertyOptional({ description: 'State of the account.', enum: ['ACTIVE', 'DISABLED'] })
  @IsOptional()
  @IsIn(['ACTIVE', 'DISABLED'])
  state?: 'ACTIVE' | 'DISABLED';

  @ApiPropertyOptional({ description: 'A role held today.', enum: ROLE_NAMES })
  @IsOptional()
  @IsIn(ROLE_NAMES)
  role?: Role;
}

export class UserParam {
  @ApiProperty({ description: 'Id of the account.', format: 'uuid', maxLength: 36 })
  @IsUUID()
  id: string;
}

export class GrantParam extends UserParam {
  @ApiProperty({ description: 'Id of the grant.', format: 'uuid', maxLength: 36 })
  @IsUUID()
  grantId: string;
}

export class CreateUserRequest {
  @ApiProperty({ description: 'Name to sign in with: small letters, digits, dot, line, underscore.', minLength: 2, maxLength: 64, pattern: '^[a-z0-9][a-z0-9._-]{1,63}$' })
  @Matches(/^[a-z0-9][a-z0-9._-]{1,63}$/, { message: 'username has 2 to 64 small letters, digits, dots, lines or underscores' })
  username: string;

  @ApiProperty({ description: 'Name of the person.', minLength: 1, maxLength: 100 })
  @IsString()
  @Length(1, 100)
  name: string;

  @ApiPropertyOptional({ description: 'Person of the organisation that the account belongs to.', format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsUUID()
  personId?: string;
}

export class AmendUserRequest {
  @ApiPropertyOptional({ description: 'Name of the person.', minLength: 1, maxLength: 100 })
  @ValidateIf((o: AmendUserRequest) => o.name !== undefined)
  @IsString()
  @Length(1, 100)
  name?: string;

  @ApiPropertyOptional({ description: 'Person of the organisation; null for none.', type: String, format: 'uuid', maxLength: 36, nullable: true })
  @IsOptional()
  @IsUUID()
  personId?: string | null;
}

export class ReasonRequest {
  @ApiPropertyOptional({ description: 'Why; stands in the audit.', maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  reason?: string;
}

export class ResetUserRequest extends ReasonRequest {
  @ApiPropertyOptional({ description: 'Also removes the authenticator app, e.g. of a lost phone.', default: false })
  @IsOptional()
  @IsBoolean()
  otp?: boolean;
}

export class GrantRoleRequest extends ReasonRequest {
  @ApiProperty({ description: 'The role.', enum: ROLE_NAMES })
  @IsIn(ROLE_NAMES)
  role: Role;

  @ApiPropertyOptional({ description: 'Unit that it is given for; demanded for clerk, handler and unitHead.', type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(2147483647)
  unitId?: number;

  @ApiPropertyOptional({ description: 'First day, Asia/Shanghai; today where it is left out.', format: 'date', maxLength: 10 })
  @IsOptional()
  @Matches(DAY, { message: 'sinceOn is YYYY-MM-DD' })
  sinceOn?: string;

  @ApiPropertyOptional({ description: 'First day on which it no longer holds; without end where it is left out.', format: 'date', maxLength: 10 })
  @IsOptional()
  @Matches(DAY, { message: 'untilOn is YYYY-MM-DD' })
  untilOn?: string;
}

@ApiSchema({ name: 'RoleGrant' })
export class GrantResponse {
  @ApiProperty({ description: 'Id of the grant.', format: 'uuid', maxLength: 36 })
  id: string;
  @ApiProperty({ description: 'The role.', enum: ROLE_NAMES })
  role: string;
  @ApiProperty({ description: 'Unit that it is given for.', type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647, nullable: true })
  unitId: number | null;
  @ApiProperty({ description: 'First day.', format: 'date', maxLength: 10 })
  sinceOn: string;
  @ApiProperty({ description: 'First day on which it no longer holds.', type: String, format: 'date', maxLength: 10, nullable: true })
  untilOn: string | null;
  @ApiProperty({ description: 'Whether it holds today.' })
  inForce: boolean;
  @ApiProperty({ description: 'Account that gave it; null for the first administrator and the demo.', type: String, format: 'uuid', maxLength: 36, nullable: true })
  grantedBy: string | null;
  @ApiProperty({ description: 'When it was given.', ...INSTANT })
  grantedAt: string;
  @ApiProperty({ description: 'Account that took it back.', type: String, format: 'uuid', maxLength: 36, nullable: true })
  revokedBy: string | null;
}

@ApiSchema({ name: 'RoleGrantList' })
export class GrantList {
  @ApiProperty({ description: 'Every grant of the account, also past ones; the newest first.', type: [GrantResponse], maxItems: 1000 })
  items: GrantResponse[];
  @ApiProperty({ description: 'Always null: the list is whole.', type: String, maxLength: 1000, nullable: true })
  next: null;
}

@ApiSchema({ name: 'User' })
export class UserResponse {
  @ApiProperty({ description: 'Id of the account.', format: 'uuid', maxLength: 36 })
  id: string;
  @ApiProperty({ description: 'Name to sign in with.', maxLength: 64 })
  username: string;
  @ApiProperty({ description: 'Name of the person.', maxLength: 100 })
  name: string;
  @ApiProperty({ description: 'Person of the organisation.', type: String, format: 'uuid', maxLength: 36, nullable: true })
  personId: string | null;
  @ApiProperty({ description: 'State.', enum: ['ACTIVE', 'DISABLED'] })
  state: string;
  @ApiProperty({ description: 'The roles held today.', type: [GrantResponse], maxItems: 1000 })
  roles: GrantResponse[];
  @ApiProperty({ description: 'Whether signing in asks for a code of an authenticator app.' })
  otp: boolean;
  @ApiProperty({ description: 'Whether the password must be changed at the next sign-in.' })
  mustChangePassword: boolean;
  @ApiProperty({ description: 'Locked after too many failures until.', type: String, ...INSTANT, nullable: true })
  lockedUntil: string | null;
  @ApiProperty({ description: 'Last seen at, to within ten seconds.', type: String, ...INSTANT, nullable: true })
  lastSeenAt: string | null;
  @ApiProperty({ description: 'Made at.', ...INSTANT })
  createdAt: string;
  @ApiProperty({ description: 'Version for If-Match.', type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;
}

@ApiSchema({ name: 'UserPage' })
export class UserPage {
  @ApiProperty({ description: 'By username.', type: [UserResponse], maxItems: 100 })
  items: UserResponse[];
  @ApiProperty({ description: 'Cursor of the next page; null on the last.', type: String, maxLength: 1000, nullable: true })
  next: string | null;
}

@ApiSchema({ name: 'UserWithPassword' })
export class UserWithPasswordResponse {
  @ApiProperty({ description: 'The account.', type: UserResponse })
  user: UserResponse;
  @ApiProperty({ description: 'One-time password, good for 72 hours; shown this once. Null where the request was a repetition.', type: String, maxLength: 30, nullable: true })
  oneTimePassword: string | null;
}

@ApiSchema({ name: 'Role' })
class RoleResponse {
  @ApiProperty({ description: 'The role.', enum: ROLE_NAMES })
  role: string;
  @ApiProperty({ description: 'Its name in Chinese and English.', type: 'object', additionalProperties: { type: 'string', maxLength: 100 } })
  label: { zh: string; en: string };
  @ApiProperty({ description: 'Rows that it shows.', enum: ['own', 'subtree', 'all', 'handed', 'none'] })
  sees: string;
  @ApiProperty({ description: 'Whether a grant names a unit.' })
  needsUnit: boolean;
  @ApiProperty({ description: 'Roles that nobody holds beside it.', type: 'array', maxItems: 20, items: { type: 'string', maxLength: 30 } })
  apartFrom: string[];
  @ApiProperty({ description: 'What it may do.', type: 'array', maxItems: 10_000, items: { type: 'string', maxLength: 100 } })
  permissions: string[];
}

@ApiSchema({ name: 'RoleList' })
export class RoleList {
  @ApiProperty({ description: 'Every role of staff.', type: [RoleResponse], maxItems: 100 })
  items: RoleResponse[];
  @ApiProperty({ description: 'What machine clients may be given.', type: 'array', maxItems: 10_000, items: { type: 'string', maxLength: 100 } })
  scopes: string[];
  @ApiProperty({ description: 'Always null: the list is whole.', type: String, maxLength: 1000, nullable: true })
  next: null;
}
