import { Controller, Delete, Get, Inject, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { FastifyRequest } from 'fastify';
import { Ctx, Endpoint, Writes, type RequestContext } from '@haobang/http';
import { DocumentForm, DocumentParam, DocumentResponse, DocumentVersionQuery, DocumentVersionsResponse } from './documents.dto.js';
import { Documents } from './documents.js';
import { contentDisposition } from './file-name.rules.js';
import { allowedType } from './file-type.rules.js';

/** A sandbox would stop the browser's own PDF viewer, so a PDF only may not load or run anything. */
const POLICY = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'";

@ApiTags('documents')
@Controller('api/v1/documents')
export class DocumentsController {
  constructor(
    @Inject(Documents) private readonly documents: Documents,
    @Inject(Writes) private readonly writes: Writes,
  ) {}

  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: DocumentForm })
  @Endpoint({ id: 'documentUpload', can: 'signed-in', status: 201, returns: DocumentResponse, problems: [409, 413, 415, 422], summary: 'Uploads a file, to be named in a verb of a record within a day.' })
  upload(@Ctx() ctx: RequestContext, @Req() request: FastifyRequest): Promise<DocumentResponse> {
    return this.documents.upload(ctx, request);
  }

  @Get(':id')
  @Endpoint({ id: 'document', can: 'signed-in', returns: DocumentResponse, problems: [404], summary: 'What a file is; the newest version.' })
  get(@Ctx() ctx: RequestContext, @Param() { id }: DocumentParam): Promise<DocumentResponse> {
    return this.documents.get(ctx, id);
  }

  @Get(':id/content')
  @Endpoint({ id: 'documentContent', can: 'signed-in', produces: 'application/octet-stream', problems: [404], summary: 'The bytes of a version.' })
  async content(@Ctx() ctx: RequestContext, @Param() { id }: DocumentParam, @Query() { version }: DocumentVersionQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { document, content } = await this.documents.open(ctx, id, version);
    const inline = allowedType(document.type)?.inline === true;
    void reply
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', document.type === 'application/pdf' ? POLICY : `sandbox; ${POLICY}`)
      .header('cross-origin-resource-policy', 'same-origin')
      .header('etag', `"${document.sha256}"`);
    return new StreamableFile(content, { type: document.type, length: document.size, disposition: contentDisposition(inline ? 'inline' : 'attachment', document.name) });
  }

  @Get(':id/versions')
  @Endpoint({ id: 'documentVersions', can: 'signed-in', returns: DocumentVersionsResponse, problems: [404], summary: 'Every version of a file.' })
  async versions(@Ctx() ctx: RequestContext, @Param() { id }: DocumentParam): Promise<DocumentVersionsResponse> {
    return { items: await this.documents.versions(ctx, id) };
  }

  @Post(':id/versions')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: DocumentForm })
  @Endpoint({ id: 'documentAddVersion', can: 'signed-in', status: 201, returns: DocumentResponse, problems: [404, 409, 413, 415, 422], summary: 'Puts a newer version beside the older ones.' })
  addVersion(@Ctx() ctx: RequestContext, @Param() { id }: DocumentParam, @Req() request: FastifyRequest): Promise<DocumentResponse> {
    return this.documents.addVersion(ctx, id, request);
  }

  @Delete(':id')
  @Endpoint({ id: 'documentDelete', can: 'signed-in', status: 204, problems: [404, 422], summary: 'Deletes an own file that no record has yet.' })
  async remove(@Ctx() ctx: RequestContext, @Param() { id }: DocumentParam): Promise<void> {
    await this.writes.run(ctx, (write) => this.documents.remove(write, id));
  }
}
