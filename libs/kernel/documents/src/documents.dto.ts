import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

export class DocumentParam {
  @ApiProperty({ description: 'Id of the document.', format: 'uuid', maxLength: 36 })
  @IsUUID()
  id: string;
}

export class DocumentVersionQuery {
  @ApiPropertyOptional({ description: 'Which version; the newest unless said.', type: 'integer', format: 'int32', minimum: 1, maximum: 100000 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100_000)
  version?: number;
}

/** What a form for a file has; only for the documents of the API. */
export class DocumentForm {
  @ApiProperty({ description: 'The file; 20 MiB unless the operator allows more.', type: 'string', format: 'binary', maxLength: 20_971_520 })
  file: string;
}

@ApiSchema({ name: 'Document' })
export class DocumentResponse {
  @ApiProperty({ description: 'Id of the document; the same for all its versions.', format: 'uuid', maxLength: 36 })
  id: string;
  @ApiProperty({ description: 'Which version.', type: 'integer', format: 'int32', minimum: 1, maximum: 100000 })
  version: number;
  @ApiProperty({ description: 'Name, without path and invisible characters.', maxLength: 200, example: '营业执照.pdf' })
  name: string;
  @ApiProperty({ description: 'Bytes.', type: 'integer', format: 'int64', minimum: 1, maximum: 10737418240 })
  size: number;
  @ApiProperty({ description: 'Media type, from the content.', maxLength: 100, example: 'application/pdf' })
  type: string;
  @ApiProperty({ description: 'SHA-256 of the content, hexadecimal.', minLength: 64, maxLength: 64, pattern: '^[0-9a-f]{64}$' })
  sha256: string;
  @ApiProperty({ description: 'Uploaded at.', format: 'date-time', maxLength: 40 })
  uploadedAt: Date;
  @ApiProperty({ description: 'Who uploaded it.', maxLength: 100 })
  uploaderName: string;
}

@ApiSchema({ name: 'DocumentVersions' })
export class DocumentVersionsResponse {
  @ApiProperty({ description: 'Every version, the newest first.', type: [DocumentResponse], maxItems: 100000 })
  items: DocumentResponse[];
}
