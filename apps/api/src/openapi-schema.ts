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

export interface Parameter extends Json {
  in: string;
  name: string;
  schema?: Schema;
}

export interface Operation extends Json {
  operationId: string;
  summary: string;
  description?: string;
  tags?: string[];
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, Answer>;
}

export interface OpenApi extends Json {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema>; parameters?: Record<string, Parameter>; responses?: Record<string, Answer>; securitySchemes?: Json };
  tags?: { name: string; description?: string }[];
}

/** The parameters of an operation, those among the shared ones too. */
export const parametersOf = ({ parameters = [] }: Operation, { components }: OpenApi): Parameter[] =>
  parameters.map((given) => ('$ref' in given && typeof given.$ref === 'string' ? components.parameters![given.$ref.split('/').at(-1)!]! : (given as Parameter)));
