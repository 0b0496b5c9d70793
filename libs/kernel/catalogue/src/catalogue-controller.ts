import { Body, Controller, Get, Post, Query, Res, type Type } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Ctx, Endpoint, type RequestContext } from '@haobang/http';
import { type Handler, type Kind, lowerFirst, method, nameOf, OfRecord, pascal, readPermissionOf, RecordId, responseOf, splitBody, tagged, urlOf, verbBodyOf, verbDecorators, type VerbDeclaration } from '@haobang/records';
import { DifferenceQuery, DifferenceResponse, VersionsResponse } from './catalogue.dto.js';
import { CatalogueVersions, type TwoVersionVerb } from './catalogue-versions.js';

const VERBS: readonly TwoVersionVerb[] = ['publish', 'repeal', 'void'];

interface Made {
  versions: CatalogueVersions;
}

/** The endpoints of a catalogue beside those that its declaration gives: what touches two versions, and what compares them. */
export function catalogueControllerOf(kind: Kind): Type<unknown> {
  const name = nameOf(kind);
  const id = lowerFirst(name);
  const response = responseOf(kind, name);
  const what = kind.label.en.toLowerCase();
  const verbs = kind.verbs as Record<string, VerbDeclaration>;
  const bodyOf = (verb: string) => verbBodyOf(verbs[verb]!, `${name}${pascal(verb)}`);

  class CatalogueController {
    constructor(readonly versions: CatalogueVersions) {}
  }
  Object.defineProperty(CatalogueController, 'name', { value: `${name}VersionsController` });
  Reflect.defineMetadata('design:paramtypes', [CatalogueVersions], CatalogueController);

  for (const verb of VERBS)
    method(
      CatalogueController, verb,
      async function (this: Made, ctx: RequestContext, recordId: string, body: Record<string, unknown>, reply: FastifyReply) {
        const { input, reason } = splitBody(body);
        return tagged(reply, await this.versions.act(ctx, kind, recordId, verb, input, reason));
      } as Handler,
      [Object, String, bodyOf(verb), Object], [Ctx(), RecordId(), Body(), Res({ passthrough: true })],
      [Post(`:id/${verb}`), ...verbDecorators(kind, verb, verbs[verb]!, id, response), OfRecord(what), ApiBody({ type: bodyOf(verb) })],
    );
  method(
    CatalogueController, 'draftNext',
    async function (this: Made, ctx: RequestContext, recordId: string, body: Record<string, unknown>, reply: FastifyReply) {
      return tagged(reply, await this.versions.draftNext(ctx, kind, recordId, splitBody(body).reason));
    } as Handler,
    [Object, String, bodyOf('draftNext'), Object], [Ctx(), RecordId(), Body(), Res({ passthrough: true })],
    [Post(':id/draftNext'), ...verbDecorators(kind, 'draftNext', verbs.draftNext!, id, response), OfRecord(what), ApiBody({ type: bodyOf('draftNext') })],
  );
  method(
    CatalogueController, 'versionsOf',
    async function (this: Made, ctx: RequestContext, recordId: string) {
      return { items: await this.versions.versions(ctx, kind, recordId) };
    } as Handler,
    [Object, String], [Ctx(), RecordId()],
    [Get(':id/versions'), Endpoint({ id: `${id}Versions`, summary: `All versions of the item that a ${what} is one of.`, can: readPermissionOf(kind), returns: VersionsResponse, measures: kind.measures, problems: [404] }), OfRecord(what)],
  );
  method(
    CatalogueController, 'differenceOf',
    async function (this: Made, ctx: RequestContext, recordId: string, query: DifferenceQuery) {
      return this.versions.difference(ctx, kind, recordId, query.with);
    } as Handler,
    [Object, String, DifferenceQuery], [Ctx(), RecordId(), Query()],
    [Get(':id/difference'), Endpoint({ id: `${id}Difference`, summary: `What a ${what} says differently from another version of its item, fact by fact.`, can: readPermissionOf(kind), returns: DifferenceResponse, measures: kind.measures, problems: [404, 422] }), OfRecord(what)],
  );
  Controller(urlOf(kind).slice(1))(CatalogueController);
  ApiTags(kind.area)(CatalogueController);
  return CatalogueController;
}
