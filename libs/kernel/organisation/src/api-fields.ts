/** What recurring fields look like in the API's documents. */
const DAY = { type: 'string', format: 'date', maxLength: 10 } as const;
export const dayField = (description: string) => ({ ...DAY, description, example: '2024-05-09' }) as const;
export const openDayField = (description: string) => ({ ...DAY, description, nullable: true, example: null }) as const;
export const idField = (description: string) => ({ description, type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647, example: 12 }) as const;
export const idsField = (description: string, maxItems: number) => ({ description, type: 'array', maxItems, items: { type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 }, example: [12] }) as const;
export const uuidField = (description: string) => ({ description, type: 'string', format: 'uuid', maxLength: 36, example: '018f5a3e-7b1c-7d2a-9c3e-4f5a6b7c8d9e' }) as const;
export const versionField = { description: 'Goes up with each change; the ETag of the record.', type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647, example: 1 } as const;
export const textField = (description: string, maxLength: number, example: string) => ({ description, type: 'string', minLength: 1, maxLength, example }) as const;
export const next = { description: 'Cursor of the next page; null on the last.', type: 'string', maxLength: 1000, nullable: true, example: null } as const;
