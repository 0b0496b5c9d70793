import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { ROLE_NAMES } from '@haobang/auth';
import { openDayField, uuidField } from './api-fields.js';

@ApiSchema({ name: 'UnitAccountPost' })
class UnitAccountPostResponse {
  @ApiProperty({ description: 'The post in Chinese.', maxLength: 100, example: '科员' })
  zh: string;
  @ApiProperty({ description: 'The post in English.', maxLength: 200, example: 'Officer' })
  en: string;
}

@ApiSchema({ name: 'UnitAccountDeputy' })
class UnitAccountDeputyResponse {
  @ApiProperty(uuidField('Id of the person who stands in.'))
  personId: string;
  @ApiProperty({ description: 'Name of that person.', maxLength: 100, example: '李四' })
  name: string;
  @ApiProperty(openDayField('The first day on which it is over.'))
  validTo: string | null;
}

@ApiSchema({ name: 'UnitAccount' })
export class UnitAccountResponse {
  @ApiProperty(uuidField('The account, as a verb names its handler.'))
  accountId: string;
  @ApiProperty({ description: 'Its name.', maxLength: 100, example: '张三' })
  name: string;
  @ApiProperty({ ...uuidField('The person behind it, where one is known.'), nullable: true, type: String })
  personId: string | null;
  @ApiProperty({ description: 'The post in this unit, the main one before others; null without one.', type: UnitAccountPostResponse, nullable: true })
  post: UnitAccountPostResponse | null;
  @ApiProperty({ description: 'Roles held in this unit.', enum: ROLE_NAMES, isArray: true, maxItems: 20 })
  roles: string[];
  @ApiProperty({ description: 'Who stands in for the person today, where somebody does.', type: UnitAccountDeputyResponse, nullable: true })
  deputy: UnitAccountDeputyResponse | null;
}

@ApiSchema({ name: 'UnitAccounts' })
export class UnitAccountsResponse {
  @ApiProperty({ description: 'By name.', type: [UnitAccountResponse], maxItems: 1_000 })
  items: UnitAccountResponse[];
}
