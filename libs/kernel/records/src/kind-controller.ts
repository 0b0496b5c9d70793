import { Body, Controller, Get, Patch, Post, Query, Req, Res, type Type } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Ctx, Endpoint, isKnown, knownTags, type EndpointOptions, type RequestContext } from '@haobang/http';
import { type Handler, lowerFirst, method, pascal } from './controller-method.js';
import { ClocksResponse, HistoryResponse } from './history.response.js';
import { tablesOf } from './kind-tables.js';
import { type Kind, permissionOf, readPermissionOf, urlOf, type VerbDeclaration } from './kind.js';
import { GroupsResponse, pageOf, responseOf } from './record.response.js';
import { groupingsOf } from './record-groups.js';
import { RecordDocuments } from './record-documents.js';
import { etagOf, keyed, nameOf, OfRecord, RecordId, registerDecorators, tagged, verbDecorators } from './record-endpoint.js';
import { RecordHistory } from './record-history.js';
import { RecordList } from './record-list.js';
import { RecordRefs } from './record-refs.js';
import { RecordSight } from './record-sight.js';
import { Records } from './records.js';
import { splitRegistration } from './registration.js';
import { splitBody, verbBodyOf } from './verb-body.js';

interface Made {
  records: Records;
  lists: RecordList;
  history: RecordHistory;
  refs: RecordRefs;
  files: RecordDocuments;
  sight: RecordSight;
}

/** The controller of a kind: what its declaration says, as endpoints with documents of their own. */
export function controllerOf(kind: Kind): Type<unknown> {
  const name = nameOf(kind);
  const id = lowerFirst(name);
  const response = responseOf(kind, name);
  const page = pageOf(response, `${name}Page`);
  const what = kind.label.en.toLowerCase();
  const read = readPermissionOf(kind);
  const endpoint = (o: Omit<EndpointOptions, 'measures'>) => Endpoint({ measures: kind.measures, ...o });

  class KindController {
    constructor(
      readonly records: Records,
      readonly lists: RecordList,
      readonly history: RecordHistory,
      readonly refs: RecordRefs,
      readonly files: RecordDocuments,
      readonly sight: RecordSight,
    ) {}
  }
  Object.defineProperty(KindController, 'name', { value: `${name}Controller` });
  Reflect.defineMetadata('design:paramtypes', [Records, RecordList, RecordHistory, RecordRefs, RecordDocuments, RecordSight], KindController);

  method(
    KindController, 'list',
    async function (this: Made, ctx: RequestContext, query: Record<string, string>) {
      this.records.assertReads(ctx, kind);
      return this.lists.page(ctx, kind, query);
    } as Handler,
    [Object, Object], [Ctx(), Query()],
    [Get(), endpoint({ id: `${id}List`, summary: `Lists ${kind.labelPlural.en.toLowerCase()} that the caller may see.`, can: read, returns: page }), ...listParameters(kind)],
  );
  method(
    KindController, 'groups',
    function (this: Made, ctx: RequestContext, query: Record<string, string>) {
      this.records.assertReads(ctx, kind);
      return this.lists.groups(ctx, kind, query);
    } as Handler,
    [Object, Object], [Ctx(), Query()],
    [
      Get('groups'), endpoint({ id: `${id}Groups`, summary: `Counts ${kind.labelPlural.en.toLowerCase()} that the caller may see, by one of their facts.`, can: read, returns: GroupsResponse }),
      ApiQuery({ name: 'by', required: true, description: 'What to count by; dates and times by month.', schema: { type: 'string', enum: Object.keys(groupingsOf(kind)) } as never }),
      ...filterParameters(kind),
    ],
  );
  method(
    KindController, 'get',
    async function (this: Made, ctx: RequestContext, recordId: string, request: FastifyRequest, reply: FastifyReply) {
      // Whoever asks whether anything has happened is answered from one row.
      if (knownTags(request).length && isKnown(request, reply, etagOf(await this.sight.version(ctx, kind, recordId)))) return undefined;
      return tagged(reply, await this.records.get(ctx, kind, recordId));
    } as Handler,
    [Object, String, Object, Object], [Ctx(), RecordId(), Req(), Res({ passthrough: true })],
    [
      Get(':id'), endpoint({ id: `${id}Get`, summary: `Reads one ${what}, with the verbs open to the caller.`, can: read, returns: response, problems: [404] }), OfRecord(what),
      ApiHeader({ name: 'If-None-Match', required: false, description: 'The ETag that was read; 304 if nothing has happened since. Lamp and open verbs, which time alone may change, are told with the whole only.', schema: { type: 'string', maxLength: 200 } }),
      ApiResponse({ status: 304, description: 'Nothing has happened to it since the version of If-None-Match.' }),
    ],
  );
  if (!kind.create.byHand)
    method(
      KindController, 'register',
      async function (this: Made, ctx: RequestContext, body: object, reply: FastifyReply) {
        return tagged(reply, await this.records.create(keyed(ctx), kind, splitRegistration(body as Record<string, unknown>)));
      } as Handler,
      [Object, kind.create.input, Object], [Ctx(), Body(), Res({ passthrough: true })],
      [Post(), ...registerDecorators(kind, id, response)],
    );
  if (kind.amend)
    method(
      KindController, 'amend',
      async function (this: Made, ctx: RequestContext, recordId: string, body: object, reply: FastifyReply) {
        return tagged(reply, await this.records.amend(ctx, kind, recordId, body));
      } as Handler,
      [Object, String, kind.amend.input, Object], [Ctx(), RecordId(), Body(), Res({ passthrough: true })],
      [
        Patch(':id'), endpoint({ id: `${id}Amend`, summary: `Amends facts of a ${what}; its state stays.`, can: permissionOf(kind, 'amend'), returns: response, problems: [404, 409, 412, 413, 415, 422, 428] }),
        OfRecord(what), ApiBody({ type: kind.amend.input }), ApiHeader({ name: 'If-Match', required: true, description: 'The ETag that was read.', schema: { type: 'string', maxLength: 20 } }),
      ],
    );
  for (const [verbName, verb] of Object.entries(kind.verbs as Record<string, VerbDeclaration>)) {
    if (verb.by === 'system' || verb.byHand) continue;
    const body = verbBodyOf(verb, `${name}${pascal(verbName)}`);
    method(
      KindController, verbName,
      async function (this: Made, ctx: RequestContext, recordId: string, given: Record<string, unknown>, reply: FastifyReply) {
        return tagged(reply, await this.records.act(ctx, kind, recordId, { verb: verbName, ...splitBody(given) }));
      } as Handler,
      [Object, String, body, Object], [Ctx(), RecordId(), Body(), Res({ passthrough: true })],
      [Post(`:id/${verbName}`), ...verbDecorators(kind, verbName, verb, id, response), OfRecord(what), ApiBody({ type: body })],
    );
  }
  method(
    KindController, 'events',
    async function (this: Made, ctx: RequestContext, recordId: string) {
      const items = await this.history.events(ctx, kind, recordId);
      return { items, refs: await this.refs.of([...(items as Record<string, unknown>[]), ...namedIn(items as NamingEvent[])]) };
    } as Handler,
    [Object, String], [Ctx(), RecordId()],
    [Get(':id/history'), endpoint({ id: `${id}History`, summary: `The events of a ${what} in order, chained by hash.`, can: read, returns: HistoryResponse, problems: [404] }), OfRecord(what)],
  );
  method(
    KindController, 'clock',
    async function (this: Made, ctx: RequestContext, recordId: string) {
      return { items: await this.history.clocks(ctx, kind, recordId) };
    } as Handler,
    [Object, String], [Ctx(), RecordId()],
    [Get(':id/clock'), endpoint({ id: `${id}Clock`, summary: `The clocks of a ${what}, explained day by day.`, can: read, returns: ClocksResponse, problems: [404] }), OfRecord(what)],
  );
  method(
    KindController, 'documents',
    async function (this: Made, ctx: RequestContext, recordId: string) {
      await this.records.read(ctx, kind, recordId);
      return { items: await this.files.of(recordId) };
    } as Handler,
    [Object, String], [Ctx(), RecordId()],
    [Get(':id/documents'), endpoint({ id: `${id}Documents`, summary: `The files that verbs have tied to a ${what}.`, can: read, problems: [404] }), OfRecord(what)],
  );
  Controller(urlOf(kind).slice(1))(KindController);
  ApiTags(kind.area)(KindController);
  return KindController;
}

interface NamingEvent {
  facts: readonly { type: string; value: unknown }[];
}

/** The enterprises that events name in what they gave or changed. */
const namedIn = (events: readonly NamingEvent[]): { enterpriseId: unknown }[] => events.flatMap(({ facts }) => facts.filter(({ type }) => type === 'enterprise').map(({ value }) => ({ enterpriseId: value })));

const text = (name: string, description: string, schema: object = { type: 'string', maxLength: 200 }) => ApiQuery({ name, required: false, description, schema: schema as never });

/** What a list may be narrowed by; summaries and exports ask in the same words. */
function filterParameters(kind: Kind): MethodDecorator[] {
  const typed = tablesOf(kind).fields.filter((field) => kind.filters.includes(field.name));
  return [
    text('q', 'Words that must all occur; two characters are enough.'), text('status', `States, by comma: ${Object.keys(kind.states).join(', ')}.`), text('open', 'true or false.'), text('lamp', 'green, yellow, red, paused, by comma.'),
    text('awaits', 'Who has the next move: dispatcher, lead, callback, supervisor.'), text('leadUnit', 'Ids of leading units, by comma.'), text('registeredUnit', 'Ids of registering units, by comma.'), text('handler', 'Account id.'),
    text('enterprise', 'Enterprise id.'), text('parent', 'Id of the parent record.'), text('externalId', 'Id in the other system.'), text('no', 'Numbers of records, by comma; 100 at most.', { type: 'string', maxLength: 4_200 }),
    ...['registeredFrom', 'registeredTo', 'dueFrom', 'dueTo'].map((name) => text(name, 'A day, inclusive.', { type: 'string', format: 'date', maxLength: 10 })),
    ...typed.map((field) => text(field.name, field.is)),
  ];
}

export function listParameters(kind: Kind): MethodDecorator[] {
  return [
    ...filterParameters(kind),
    text('sort', 'registeredAt or dueAt; - before it for descending.'), text('limit', '1 to 100.', { type: 'integer', format: 'int32', minimum: 1, maximum: 100, default: 20 }), text('cursor', 'From `next` of the page before.', { type: 'string', maxLength: 2_000 }),
    text('total', 'true for a count, capped at 10,000.'),
  ];
}

