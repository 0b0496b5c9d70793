import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { PageQuery } from '@haobang/audit';
import { IsIn, IsISO8601, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { LOGIN_OUTCOMES, type LoginOutcome } from './login-log.js';

const INSTANT = { format: 'date-time', maxLength: 40 };

export class SignInRequest {
  @ApiProperty({ description: 'Name of the account.', maxLength: 64, example: 'admin' })
  @IsString()
  @Length(1, 64)
  username: string;

  @ApiProperty({ description: 'The password.', maxLength: 128, format: 'password' })
  @IsString()
  @Length(1, 128)
  password: string;

  @ApiPropertyOptional({ description: 'The code of the authenticator app, where the account has one.', minLength: 6, maxLength: 6, pattern: '^[0-9]{6}$' })
  @IsOptional()
  @Matches(/^\d{6}$/, { message: 'otp has 6 digits' })
  otp?: string;
}

export class ChangePasswordRequest {
  @ApiProperty({ description: 'The password so far.', maxLength: 128, format: 'password' })
  @IsString()
  @Length(1, 128)
  current: string;

  @ApiProperty({ description: 'The new one: at least 12 characters, or 10 of three kinds; not the username, not one of the last five.', maxLength: 200, format: 'password' })
  @IsString()
  @Length(1, 200)
  next: string;
}

export class ConfirmOtpRequest {
  @ApiProperty({ description: 'The code that the app shows now.', minLength: 6, maxLength: 6, pattern: '^[0-9]{6}$' })
  @Matches(/^\d{6}$/, { message: 'otp has 6 digits' })
  otp: string;
}

export class RemoveOtpRequest {
  @ApiProperty({ description: 'The password.', maxLength: 128, format: 'password' })
  @IsString()
  @Length(1, 128)
  password: string;
}

@ApiSchema({ name: 'UnitLabel' })
class UnitLabelResponse {
  @ApiProperty({ description: 'In Chinese.', maxLength: 200 })
  zh: string;
  @ApiProperty({ description: 'In English.', maxLength: 200 })
  en: string;
}

@ApiSchema({ name: 'SessionAccount' })
class SessionAccountResponse {
  @ApiProperty({ description: 'Id of the account.', format: 'uuid', maxLength: 36 })
  id: string;
  @ApiProperty({ description: 'Name to sign in with.', maxLength: 64 })
  username: string;
  @ApiProperty({ description: 'Name of the person.', maxLength: 100 })
  name: string;
  @ApiPropertyOptional({ description: 'Id of the person.', format: 'uuid', maxLength: 36 })
  person?: string;
}

@ApiSchema({ name: 'SessionRole' })
class SessionRoleResponse {
  @ApiProperty({ description: 'The role.', maxLength: 30, example: 'handler' })
  role: string;
  @ApiProperty({ description: 'Unit that it is held for; null for roles of the whole area.', type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647, nullable: true })
  unitId: number | null;
  @ApiProperty({ description: 'The unit\'s name.', type: UnitLabelResponse, nullable: true })
  unit: UnitLabelResponse | null;
  @ApiProperty({ description: 'The account that lends it while its holder is away; null for a role of one\'s own.', type: String, format: 'uuid', maxLength: 36, nullable: true })
  onBehalfOf: string | null;
}

@ApiSchema({ name: 'StoodInFor' })
class StoodInForResponse {
  @ApiProperty({ description: 'The account of whoever is away.', format: 'uuid', maxLength: 36 })
  accountId: string;
  @ApiProperty({ description: 'The person who is away.', format: 'uuid', maxLength: 36 })
  personId: string;
  @ApiProperty({ description: 'Name of the account.', maxLength: 100 })
  name: string;
  @ApiProperty({ description: 'The first day on which it is over; null while no end is set.', type: String, format: 'date', maxLength: 10, nullable: true })
  validTo: string | null;
}

@ApiSchema({ name: 'SessionDeputy' })
class DeputyResponse {
  @ApiProperty({ description: 'The person who stands in.', format: 'uuid', maxLength: 36 })
  personId: string;
  @ApiProperty({ description: 'Name of the person.', maxLength: 100 })
  name: string;
  @ApiProperty({ description: 'The first day on which it is over; null while no end is set.', type: String, format: 'date', maxLength: 10, nullable: true })
  validTo: string | null;
}

@ApiSchema({ name: 'Session' })
export class SessionResponse {
  @ApiProperty({ description: 'Who is signed in.', type: SessionAccountResponse })
  account: SessionAccountResponse;
  @ApiProperty({ description: 'The roles held today, those lent by somebody who is away among them.', type: [SessionRoleResponse], maxItems: 1000 })
  roles: SessionRoleResponse[];
  @ApiProperty({ description: 'For whom one stands in today, where that lends a role.', type: [StoodInForResponse], maxItems: 100 })
  standsInFor: StoodInForResponse[];
  @ApiProperty({ description: 'Who stands in for oneself today.', type: DeputyResponse, nullable: true })
  deputy: DeputyResponse | null;
  @ApiProperty({ description: 'What these roles may do.', type: 'array', maxItems: 10_000, items: { type: 'string', maxLength: 100 } })
  permissions: string[];
  @ApiProperty({ description: 'To be sent as X-CSRF-Token on writes.', maxLength: 100 })
  csrfToken: string;
  @ApiProperty({ description: 'Whether only the password may be changed until that is done.' })
  mustChangePassword: boolean;
  @ApiProperty({ description: 'Whether the account asks for a code of an authenticator app.' })
  otp: boolean;
  @ApiProperty({ description: 'Whether the data are made up.' })
  demo: boolean;
  @ApiProperty({ description: 'The business day in Asia/Shanghai.', format: 'date', maxLength: 10 })
  today: string;
}

@ApiSchema({ name: 'OtpSetUp' })
export class OtpSetUpResponse {
  @ApiProperty({ description: 'Secret for the authenticator app, base32; shown once.', maxLength: 64 })
  secret: string;
  @ApiProperty({ description: 'The same as an otpauth address, for a QR code.', format: 'uri', maxLength: 300 })
  uri: string;
}

export class SessionQuery extends PageQuery {
  @ApiPropertyOptional({ description: '`true` for the sessions of everybody; the security administrator\'s and the auditor\'s.', enum: ['true', 'false'] })
  @IsOptional()
  @IsIn(['true', 'false'])
  all?: 'true' | 'false';
}

export class SessionParam {
  @ApiProperty({ description: 'Id of the session.', format: 'uuid', maxLength: 36 })
  @IsUUID()
  id: string;
}

@ApiSchema({ name: 'OpenSession' })
export class OpenSessionResponse {
  @ApiProperty({ description: 'Id of the session.', format: 'uuid', maxLength: 36 })
  id: string;
  @ApiProperty({ description: 'Id of the account.', format: 'uuid', maxLength: 36 })
  accountId: string;
  @ApiProperty({ description: 'Name of the account.', maxLength: 64 })
  username: string;
  @ApiProperty({ description: 'Name of the person.', maxLength: 100 })
  name: string;
  @ApiProperty({ description: 'Signed in at.', ...INSTANT })
  createdAt: string;
  @ApiProperty({ description: 'Last seen at, to within ten seconds.', ...INSTANT })
  lastSeenAt: string;
  @ApiProperty({ description: 'Over at, at the latest.', ...INSTANT })
  expiresAt: string;
  @ApiProperty({ description: 'Address signed in from.', maxLength: 45 })
  ip: string;
  @ApiProperty({ description: 'Browser, as it names itself.', maxLength: 300 })
  userAgent: string;
  @ApiProperty({ description: 'Opened by the password, or by the provider.', enum: ['password', 'oidc'] })
  way: string;
  @ApiProperty({ description: 'Whether it is the one that asks.' })
  current: boolean;
}

@ApiSchema({ name: 'OpenSessionPage' })
export class OpenSessionPage {
  @ApiProperty({ description: 'The newest first.', type: [OpenSessionResponse], maxItems: 100 })
  items: OpenSessionResponse[];
  @ApiProperty({ description: 'Cursor of the next page; null on the last.', type: String, maxLength: 1000, nullable: true })
  next: string | null;
}

export class SignInLogQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Account that tried.', format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsUUID()
  account?: string;

  @ApiPropertyOptional({ description: 'Outcome.', enum: LOGIN_OUTCOMES })
  @IsOptional()
  @IsIn(LOGIN_OUTCOMES)
  outcome?: LoginOutcome;

  @ApiPropertyOptional({ description: 'From this instant on.', ...INSTANT })
  @IsOptional()
  @IsISO8601({ strict: true, strictSeparator: true })
  from?: string;

  @ApiPropertyOptional({ description: 'Before this instant.', ...INSTANT })
  @IsOptional()
  @IsISO8601({ strict: true, strictSeparator: true })
  to?: string;
}

@ApiSchema({ name: 'SignInTry' })
export class SignInTryResponse {
  @ApiProperty({ description: 'Id of the try.', format: 'uuid', maxLength: 36 })
  id: string;
  @ApiProperty({ description: 'When.', ...INSTANT })
  at: string;
  @ApiProperty({ description: 'What became of it.', enum: LOGIN_OUTCOMES })
  outcome: string;
  @ApiProperty({ description: 'Staff or machine.', enum: ['staff', 'machine'] })
  kind: string;
  @ApiProperty({ description: 'How staff tried to sign in; null for ends of sessions and for machines.', type: String, enum: ['password', 'oidc', null], nullable: true })
  way: string | null;
  @ApiProperty({ description: 'Name of the account or client; the first two characters of an unknown one, the subject of an identity that no account is linked to.', maxLength: 100 })
  name: string;
  @ApiProperty({ description: 'Id of the account.', type: String, format: 'uuid', maxLength: 36, nullable: true })
  accountId: string | null;
  @ApiProperty({ description: 'Id of the machine client.', type: String, format: 'uuid', maxLength: 36, nullable: true })
  clientId: string | null;
  @ApiProperty({ description: 'Address that it came from.', maxLength: 45 })
  ip: string;
  @ApiProperty({ description: 'Browser or program, as it names itself.', maxLength: 300 })
  userAgent: string;
  @ApiProperty({ description: 'Trace id of the request.', maxLength: 32 })
  traceId: string;
}

@ApiSchema({ name: 'SignInLogPage' })
export class SignInLogPage {
  @ApiProperty({ description: 'The newest first.', type: [SignInTryResponse], maxItems: 100 })
  items: SignInTryResponse[];
  @ApiProperty({ description: 'Cursor of the next page; null on the last.', type: String, maxLength: 1000, nullable: true })
  next: string | null;
}
