import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint } from '@haobang/http';
import { fieldsOf, type FieldMeta } from './fact.js';
import { isImportable } from './import-cells.rules.js';
import { KindRegistry } from './kind-registry.js';
import { KindsResponse } from './kinds.response.js';
import { tablesOf, withCodes } from './kind-tables.js';
import { type Kind, urlOf, type VerbDeclaration } from './kind.js';
import { shownParts } from './part-rows.js';

const fieldMeta = ({ name, zh, en, is, type, options, required, max, min, personal, language }: FieldMeta) => ({
  name, label: { zh, en }, help: is, type, ...(options ? { options } : {}), required: !!required, ...(max === undefined ? {} : { maxLength: max }), ...(min === undefined ? {} : { min }), ...(personal ? { masked: true } : {}), ...(language ? { language } : {}),
});

const FILTER_TYPES = new Set(['text', 'code', 'boolean', 'integer', 'unit', 'date', 'person', 'enterprise', 'record']);

/** A kind as the client needs it to draw lists, pages and forms. */
export function metaOf(kind: Kind): object {
  const fields = tablesOf(kind).fields.map(fieldMeta);
  const inputOf = (input: Parameters<typeof fieldsOf>[0]) => withCodes(kind, fieldsOf(input)).map(fieldMeta);
  return {
    kind: kind.kind, area: kind.area, url: urlOf(kind), label: kind.label, plural: kind.labelPlural, prefix: kind.prefix, measures: kind.measures,
    states: Object.entries(kind.states).map(([code, state]) => ({ code, ...(state as object) })),
    verbs: Object.entries(kind.verbs as Record<string, VerbDeclaration>).filter(([, verb]) => verb.by !== 'system').map(([name, verb]) => ({
      name, label: verb.label, help: verb.is, from: verb.from, to: verb.to, by: verb.by === 'system' ? [] : Object.keys(verb.by), input: inputOf(verb.input),
      reason: verb.reason ?? 'optional', backdate: verb.backdate?.workdays ?? 0, batch: !!verb.batch, danger: !!verb.danger,
    })),
    fields, create: inputOf(kind.create.input), amend: inputOf(kind.amend?.input),
    filters: fields.filter((field) => kind.filters.includes(field.name) && FILTER_TYPES.has(field.type)), columns: kind.columns, sorts: ['registeredAt', 'dueAt'],
    import: isImportable(kind), clocks: Object.entries(kind.clocks).map(([clock, declared]) => ({ clock, ...declared })),
    parts: shownParts(kind).map(({ name, label, fields, opens }) => ({ name, label, fields: fields.map(fieldMeta), opens })),
  };
}

@ApiTags('desk')
@Controller('api/v1/kinds')
export class KindsController {
  private readonly items: object[];

  constructor(@Inject(KindRegistry) registry: KindRegistry) {
    this.items = registry.kinds.map(metaOf);
  }

  @Get()
  @Header('cache-control', 'private, max-age=60')
  @Endpoint({ id: 'kindsList', summary: 'The kinds of records: states, verbs, fields and filters, as the client draws them.', can: 'signed-in', returns: KindsResponse })
  list(): { items: object[] } {
    return { items: this.items };
  }
}
