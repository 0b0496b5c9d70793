import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';

@ApiSchema({ name: 'FieldError' })
export class FieldErrorResponse {
  @ApiProperty({ description: 'JSON pointer into the body, or `?name` for a parameter.', example: '/title', maxLength: 200 })
  pointer: string;
  @ApiProperty({ description: 'Stable code of the rule.', example: 'too-long', maxLength: 100 })
  code: string;
  @ApiProperty({ description: 'The rule in words.', example: 'At most 200 characters.', maxLength: 1000 })
  detail: string;
  @ApiPropertyOptional({ description: 'The rule in a few words, in the language asked for.', example: '内容过长', maxLength: 200 })
  title?: string;
  @ApiPropertyOptional({ description: 'What was wrong there, where `title` alone does not say: the heading that is unknown or missing.', example: '电话', maxLength: 200 })
  value?: string;
}

/** RFC 9457. */
@ApiSchema({ name: 'Problem' })
export class ProblemResponse {
  @ApiProperty({ description: 'Where the problem is described.', example: 'urn:haobang:problem:wrong-state', format: 'uri', maxLength: 300 })
  type: string;
  @ApiProperty({ description: 'The kind of problem in a few words, in the language asked for (Accept-Language; Chinese unless English).', example: '该记录的状态已经变化，此操作现在不能执行', maxLength: 200 })
  title: string;
  @ApiProperty({ description: 'The HTTP status.', example: 409, type: 'integer', format: 'int32', minimum: 400, maximum: 599 })
  status: number;
  @ApiProperty({ description: 'Stable code; texts are looked up by it.', example: 'wrong-state', maxLength: 100 })
  code: string;
  @ApiProperty({ description: 'What happened, with its numbers and names; in English.', maxLength: 2000 })
  detail: string;
  @ApiProperty({ description: 'The address that was asked.', maxLength: 2000 })
  instance: string;
  @ApiProperty({ description: 'Stands in our logs too.', example: '4bf92f3577b34da6a3ce929d0e0e4736', maxLength: 32 })
  traceId: string;
  @ApiPropertyOptional({ description: 'The fields that were wrong.', type: [FieldErrorResponse], maxItems: 1000 })
  errors?: FieldErrorResponse[];
  @ApiPropertyOptional({ description: 'The verbs that are open to the caller now.', type: [String], maxItems: 100, items: { type: 'string', maxLength: 100 } } as never)
  verbs?: string[];
}
