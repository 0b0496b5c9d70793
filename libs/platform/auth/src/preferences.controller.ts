import { Body, Controller, Delete, Get, Inject, Param, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Ctx, Endpoint, Problem, type RequestContext } from '@haobang/http';
import { KeepPreferenceRequest, PreferenceListResponse, PreferenceParam, PreferenceResponse } from './preferences.dto.js';
import { Preferences } from './preferences.js';

@ApiTags('session')
@Controller('api/v1/session/preferences')
export class PreferencesController {
  constructor(@Inject(Preferences) private readonly preferences: Preferences) {}

  @Get()
  @Endpoint({ id: 'sessionPreferences', can: 'signed-in', returns: PreferenceListResponse, summary: 'The own settings: columns and saved views of lists, and the like.' })
  async list(@Ctx() ctx: RequestContext): Promise<PreferenceListResponse> {
    assertStaff(ctx);
    return { items: await this.preferences.all(ctx) };
  }

  @Put(':key')
  @Endpoint({ id: 'sessionPreferenceKeep', can: 'signed-in', returns: PreferenceResponse, problems: [412, 422], summary: 'Keeps one of the own settings.', description: 'With `If-Match` only over the version that was read, `"0"` meaning none yet; without it over whatever stands.' })
  async keep(@Ctx() ctx: RequestContext, @Param() { key }: PreferenceParam, @Body() { value }: KeepPreferenceRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<PreferenceResponse> {
    assertStaff(ctx);
    const kept = await this.preferences.keep(ctx, key, value);
    void reply.header('etag', `"${kept.version}"`);
    return kept;
  }

  @Delete(':key')
  @Endpoint({ id: 'sessionPreferenceForget', can: 'signed-in', status: 204, summary: 'Forgets one of the own settings; what was never kept is forgotten already.' })
  forget(@Ctx() ctx: RequestContext, @Param() { key }: PreferenceParam): Promise<void> {
    assertStaff(ctx);
    return this.preferences.forget(ctx, key);
  }
}

function assertStaff(ctx: RequestContext): void {
  if (ctx.actor.kind !== 'staff') throw Problem.forbidden('staff-only', 'Machines have no session.');
}
