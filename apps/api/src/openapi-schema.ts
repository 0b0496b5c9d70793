export type Json = Record<string, unknown>;

/** As much of a JSON schema as the documents use. */
export interface Schema extends Json {
  $ref?: string;
  type?: string | string[];
  format?: string;
  pattern?: string;
  enum?: unknown[];
  example?: unknown;
  default?: unknown;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
}

export interface Media {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, { summary: string; value: unknown }>;
}

export interface Answer extends Json {
  $ref?: string;
  description?: string;
  content?: Record<string, Media>;
}

export interface Operation extends Json {
  operationId: string;
  summary: string;
  description?: string;
  tags?: string[];
  parameters?: { in: string; name: string }[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, Answer>;
}

export interface OpenApi extends Json {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema>; responses?: Record<string, Answer>; securitySchemes?: Json };
  tags?: { name: string; description?: string }[];
}
