import { Controller, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiProperty, ApiResponse, ApiSchema, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Clock, Endpoint, type KnownRequest } from '@haobang/http';
import { unknownContext, userAgentOf } from './requests.js';
import { OAuthError, TokenService } from './token.service.js';

@ApiSchema({ name: 'AccessToken' })
export class AccessTokenResponse {
  @ApiProperty({ description: 'The token, opaque.', maxLength: 100 })
  access_token: string;
  @ApiProperty({ description: 'How to send it.', enum: ['Bearer'] })
  token_type: string;
  @ApiProperty({ description: 'Seconds for which it works.', type: 'integer', format: 'int32', minimum: 1, maximum: 900 })
  expires_in: number;
  @ApiProperty({ description: 'What it may do, separated by spaces.', maxLength: 50_000 })
  scope: string;
}

const FORM = {
  type: 'object' as const,
  required: ['grant_type'],
  properties: {
    grant_type: { type: 'string' as const, enum: ['client_credentials'], description: 'The only grant.' },
    client_id: { type: 'string' as const, maxLength: 100, description: 'Where it is not sent by HTTP Basic.' },
    client_secret: { type: 'string' as const, maxLength: 200, description: 'Where it is not sent by HTTP Basic.' },
    scope: { type: 'string' as const, maxLength: 50_000, description: 'Scopes separated by spaces; all of the client\'s where it is left out.' },
  },
};

interface Credentials {
  id: string;
  secret: string;
}

@ApiTags('token')
@Controller('oauth2')
export class TokenController {
  constructor(
    @Inject(TokenService) private readonly tokens: TokenService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Post('token')
  @ApiBody({ schema: FORM })
  @ApiResponse({ status: 401, description: 'The client or its secret is refused (RFC 6749, section 5.2).' })
  @Endpoint({ id: 'tokenIssue', can: 'public', returns: AccessTokenResponse, summary: 'A token for a machine client, good for 15 minutes.', basis: 'RFC 6749, section 4.4' })
  async issue(@Req() request: KnownRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    void reply.header('cache-control', 'no-store').header('pragma', 'no-cache');
    try {
      const body = fieldsOf(request.body);
      if (body.grant_type === undefined) throw new OAuthError(400, 'invalid_request', 'grant_type is missing.');
      if (body.grant_type !== 'client_credentials') throw new OAuthError(400, 'unsupported_grant_type', 'Only client_credentials is taken.');
      const { id, secret } = credentialsOf(request, body);
      const scopes = body.scope?.split(' ').filter(Boolean) ?? null;
      return await this.tokens.issue(unknownContext(request, request.instant ?? this.clock.now()), id, secret, scopes?.length ? [...new Set(scopes)] : null, userAgentOf(request));
    } catch (error) {
      if (!(error instanceof OAuthError)) throw error;
      void reply.status(error.status);
      if (error.status === 401) void reply.header('www-authenticate', 'Basic realm="haobang", charset="UTF-8"');
      return { error: error.error, error_description: error.description };
    }
  }
}

/** Every field once, each a text; a field that comes twice is refused (RFC 6749, section 3.2). */
function fieldsOf(body: unknown): Record<string, string | undefined> {
  if (typeof body !== 'object' || body === null || Object.values(body).some((value) => typeof value !== 'string'))
    throw new OAuthError(400, 'invalid_request', 'The body is a form with each field once.');
  return body as Record<string, string>;
}

function credentialsOf(request: KnownRequest, body: Record<string, string | undefined>): Credentials {
  const { authorization } = request.headers;
  if (authorization === undefined) {
    if (!body.client_id || !body.client_secret) throw new OAuthError(401, 'invalid_client', 'Send client_id and client_secret.');
    return { id: body.client_id, secret: body.client_secret };
  }
  const [id, ...secret] = Buffer.from(/^Basic ([A-Za-z0-9+/=]+)$/i.exec(authorization)?.[1] ?? '', 'base64').toString().split(':');
  if (!id || !secret.length) throw new OAuthError(401, 'invalid_client', 'The Authorization header is no HTTP Basic.');
  if (body.client_secret !== undefined || (body.client_id !== undefined && body.client_id !== decoded(id))) throw new OAuthError(400, 'invalid_request', 'Send the credentials in one way only.');
  return { id: decoded(id), secret: decoded(secret.join(':')) };
}

/** Both parts are form-encoded before Basic encodes them (RFC 6749, section 2.3.1). */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
