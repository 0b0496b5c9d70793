import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { PageQuery } from '@haobang/audit';

const INSTANT = { format: 'date-time', maxLength: 40 };

export class ClientQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'State of the client.', enum: ['ACTIVE', 'DISABLED'] })
  @IsOptional()
  @IsIn(['ACTIVE', 'DISABLED'])
  state?: 'ACTIVE' | 'DISABLED';
}

export class ClientParam {
  @ApiProperty({ description: 'Id of the client.', format: 'uuid', maxLength: 36 })
  @IsUUID()
  id: string;
}

export class SecretParam extends ClientParam {
  @ApiProperty({ description: 'Id of the secret.', format: 'uuid', maxLength: 36 })
  @IsUUID()
  keyId: string;
}

export class CreateClientRequest {
  @ApiProperty({ description: 'Name of the other system.', minLength: 1, maxLength: 100, example: '12345 hotline' })
  @IsString()
  @Length(1, 100)
  name: string;

  @ApiProperty({ description: 'Unit that the client acts for; it sees that unit\'s rows.', type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  @IsInt()
  @Min(1)
  @Max(2147483647)
  unitId: number;
}

export class AmendClientRequest {
  @ApiPropertyOptional({ description: 'Name of the other system.', minLength: 1, maxLength: 100 })
  @ValidateIf((o: AmendClientRequest) => o.name !== undefined)
  @IsString()
  @Length(1, 100)
  name?: string;
}

export class SetScopesRequest {
  @ApiProperty({ description: 'The scopes that the client has from now on, the whole list.', type: 'array', maxItems: 500, items: { type: 'string', maxLength: 100 }, example: ['complaints:read', 'complaints:demand.register'] })
  @IsArray()
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  scopes: string[];

  @ApiPropertyOptional({ description: 'Why; stands in the audit.', maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  reason?: string;
}

export class RotateRequest {
  @ApiPropertyOptional({ description: 'For how many hours the secrets so far still work; 0 ends them and their tokens at once.', type: 'integer', format: 'int32', minimum: 0, maximum: 168, default: 24 })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(168)
  overlapHours?: number;

  @ApiPropertyOptional({ description: 'For how many days the new one works.', type: 'integer', format: 'int32', minimum: 1, maximum: 730, default: 365 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(730)
  days?: number;
}

@ApiSchema({ name: 'ClientSecretInfo' })
class SecretInfoResponse {
  @ApiProperty({ description: 'Id of the secret.', format: 'uuid', maxLength: 36 })
  id: string;
  @ApiProperty({ description: 'Issued at.', ...INSTANT })
  createdAt: string;
  @ApiProperty({ description: 'Works until.', ...INSTANT })
  expiresAt: string;
  @ApiProperty({ description: 'Last used for a token at.', type: String, ...INSTANT, nullable: true })
  lastUsedAt: string | null;
}

@ApiSchema({ name: 'MachineClient' })
export class ClientResponse {
  @ApiProperty({ description: 'Id of the client.', format: 'uuid', maxLength: 36 })
  id: string;
  @ApiProperty({ description: 'What it calls itself at the token endpoint (`client_id`).', maxLength: 100 })
  clientId: string;
  @ApiProperty({ description: 'Name of the other system.', maxLength: 100 })
  name: string;
  @ApiProperty({ description: 'Unit that it acts for.', type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  unitId: number;
  @ApiProperty({ description: 'State.', enum: ['ACTIVE', 'DISABLED'] })
  state: string;
  @ApiProperty({ description: 'What it may do.', type: 'array', maxItems: 500, items: { type: 'string', maxLength: 100 } })
  scopes: string[];
  @ApiProperty({ description: 'Secrets that still work.', type: [SecretInfoResponse], maxItems: 100 })
  secrets: SecretInfoResponse[];
  @ApiProperty({ description: 'Last call at, to within ten seconds.', type: String, ...INSTANT, nullable: true })
  lastUsedAt: string | null;
  @ApiProperty({ description: 'Made at.', ...INSTANT })
  createdAt: string;
  @ApiProperty({ description: 'Version for If-Match.', type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;
}

@ApiSchema({ name: 'MachineClientPage' })
export class ClientPage {
  @ApiProperty({ description: 'The newest first.', type: [ClientResponse], maxItems: 100 })
  items: ClientResponse[];
  @ApiProperty({ description: 'Cursor of the next page; null on the last.', type: String, maxLength: 1000, nullable: true })
  next: string | null;
}

@ApiSchema({ name: 'ClientSecret' })
export class ClientSecretResponse {
  @ApiProperty({ description: 'The client.', type: ClientResponse })
  client: ClientResponse;
  @ApiProperty({ description: 'The new secret; shown this once. Null where the request was a repetition.', type: String, maxLength: 100, nullable: true })
  secret: string | null;
}
