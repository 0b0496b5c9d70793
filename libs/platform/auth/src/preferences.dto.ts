import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { IsObject, Matches, MaxLength } from 'class-validator';
import { MOST_KEY_LENGTH, MOST_PREFERENCES, PREFERENCE_KEY } from './preference.rules.js';

const KEY = { description: 'Which setting: `list.` with area and kind for columns and views of a list, another word for plain values.', maxLength: MOST_KEY_LENGTH, pattern: PREFERENCE_KEY.source, example: 'list.complaints.demand' };
const VALUE = {
  description: 'Of a list: `columns` (`name`, `shown`, `width` in pixels) and `views` (`name`, `search`, `columns`). Else a few plain values. At most 16 KiB of JSON.', type: 'object' as const, additionalProperties: true,
  example: { columns: [{ name: 'no', shown: true, width: 150 }], views: [{ name: '逾期', search: 'lamp=red', columns: [] }] },
};

export class PreferenceParam {
  @ApiProperty(KEY)
  @MaxLength(MOST_KEY_LENGTH)
  @Matches(PREFERENCE_KEY, { message: 'key is words of letters, digits and hyphens, joined by dots' })
  key: string;
}

export class KeepPreferenceRequest {
  @ApiProperty(VALUE)
  @IsObject()
  value: Record<string, unknown>;
}

@ApiSchema({ name: 'Preference' })
export class PreferenceResponse {
  @ApiProperty(KEY) key: string;
  @ApiProperty(VALUE) value: Record<string, unknown>;
  @ApiProperty({ description: 'How often it has been kept; the ETag.', type: 'integer', format: 'int32', minimum: 1, maximum: 2_147_483_647 }) version: number;
  @ApiProperty({ description: 'When it was kept last.', format: 'date-time', maxLength: 40 }) changedAt: Date;
}

@ApiSchema({ name: 'PreferenceList' })
export class PreferenceListResponse {
  @ApiProperty({ description: 'By key.', type: [PreferenceResponse], maxItems: MOST_PREFERENCES }) items: PreferenceResponse[];
}
