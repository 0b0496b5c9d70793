import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { ReasonRequest, UserParam } from './users.dto.js';

export class OidcStartQuery {
  @ApiPropertyOptional({ description: 'Page of the client to come back to; its first page where left out or elsewhere.', maxLength: 500, example: '/scoreboard' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  returnTo?: string;
}

/** As the provider sends it (RFC 6749, RFC 9207, OpenID Connect Core and Session Management). */
export class OidcCallbackQuery {
  @ApiPropertyOptional({ description: 'Code to be redeemed.', maxLength: 4000 })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  code?: string;

  @ApiPropertyOptional({ description: 'What the start had sent along.', maxLength: 200 })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  state?: string;

  @ApiPropertyOptional({ description: 'Issuer (RFC 9207).', maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  iss?: string;

  @ApiPropertyOptional({ description: 'Why there is no code.', maxLength: 200 })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  error?: string;

  @ApiPropertyOptional({ description: 'The provider\'s words for it; not shown.', maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  error_description?: string;

  @ApiPropertyOptional({ description: 'A page about the error; not shown.', maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  error_uri?: string;

  @ApiPropertyOptional({ description: 'State of the session at the provider; not used.', maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  session_state?: string;

  @ApiPropertyOptional({ description: 'Scopes that were granted; not used.', maxLength: 1000 })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  scope?: string;
}

@ApiSchema({ name: 'SignInLabel' })
class SignInLabelResponse {
  @ApiProperty({ description: 'In Chinese.', maxLength: 100 })
  zh: string;
  @ApiProperty({ description: 'In English.', maxLength: 100 })
  en: string;
}

@ApiSchema({ name: 'SignInWays' })
export class SignInWaysResponse {
  @ApiProperty({ description: 'Name of the provider by which staff may sign in too; null where none is set up.', type: SignInLabelResponse, nullable: true })
  oidc: SignInLabelResponse | null;
}

export class LinkSubjectRequest extends ReasonRequest {
  @ApiProperty({ description: 'Who the person is at the provider: the claim `sub`, as its directory or the log of sign-ins shows it.', minLength: 1, maxLength: 255, example: 'f4a1c2d8-9b7e-4e0a-8a35-0f1d2c3b4a59' })
  @IsString()
  @Length(1, 255)
  subject: string;
}

export class SubjectParam extends UserParam {
  @ApiProperty({ description: 'Id of the link.', format: 'uuid', maxLength: 36 })
  @IsUUID()
  subjectId: string;
}

@ApiSchema({ name: 'LinkedSubject' })
export class LinkedSubjectResponse {
  @ApiProperty({ description: 'Id of the link.', format: 'uuid', maxLength: 36 })
  id: string;
  @ApiProperty({ description: 'The provider.', maxLength: 500 })
  issuer: string;
  @ApiProperty({ description: 'Who the person is there.', maxLength: 255 })
  subject: string;
  @ApiProperty({ description: 'Linked at.', format: 'date-time', maxLength: 40 })
  linkedAt: string;
  @ApiProperty({ description: 'Account that linked it.', format: 'uuid', maxLength: 36 })
  linkedBy: string;
  @ApiProperty({ description: 'Whether it is of the provider that is set up now; others open nothing.' })
  current: boolean;
}

@ApiSchema({ name: 'LinkedSubjectList' })
export class LinkedSubjectList {
  @ApiProperty({ description: 'The newest first.', type: [LinkedSubjectResponse], maxItems: 100 })
  items: LinkedSubjectResponse[];
  @ApiProperty({ description: 'Always null: the list is whole.', type: String, maxLength: 1000, nullable: true })
  next: null;
}
