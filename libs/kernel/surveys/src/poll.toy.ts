import { afterAll, beforeAll } from '@jest/globals';
import { Body, Controller, Get, Inject, Injectable, Module, Param, Post, Req } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { AuthModule, openTestSession, randomKeys, type Role, UnitTree } from '@haobang/auth';
import { seedCalendar } from '@haobang/clock';
import { DatabaseModule } from '@haobang/database';
import { Clock, createApp, Ctx, Endpoint, HttpModule, type KnownRequest, type RequestContext, type WriteContext } from '@haobang/http';
import { defineKind, type Kind, RecordsModule, setEventHashKey } from '@haobang/records';
import { FrozenClock, useTestDatabase } from '@haobang/testing';
import { IsBoolean, IsIn, IsOptional, IsString, Matches } from 'class-validator';
import { LEVELS, type Level } from './cleaning.rules.js';
import type { Served } from './frame.rules.js';
import { DrawSample } from './survey-inputs.js';
import { SurveyForms } from './survey-forms.js';
import { SurveyReports } from './survey-reports.js';
import { surveyTrait } from './survey-trait.js';
import { Surveys } from './surveys.js';
import { SurveysModule } from './surveys.module.js';

// A toy area: readers of a library's branches are asked how they like them.

export const poll = defineKind({
  ...surveyTrait,
  kind: 'poll', plural: 'polls', area: 'library', prefix: 'WJ', label: { zh: '读者问卷', en: 'Poll' }, labelPlural: { zh: '读者问卷', en: 'Polls' }, measures: [1],
});
const POLL = poll as Kind;

/** Branches 11, 12 and 13; the last has no readers. */
export const BRANCHES = [11, 12, 13];
export const FIELD_UNIT = 90;

class LinkBody {
  @IsString() link: string;
}
class AnswerBody extends LinkBody {
  @IsIn(LEVELS) level: Level;
  @IsOptional() @IsString() @Matches(/^.{0,200}$/) comment?: string;
  @IsBoolean() concerned: boolean;
}

@Controller('api/v1/library')
class PollsController {
  constructor(
    @Inject(Surveys) private readonly surveys: Surveys,
    @Inject(SurveyForms) private readonly forms: SurveyForms,
    @Inject(SurveyReports) private readonly reports: SurveyReports,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Post('polls/:id/freeze') @Endpoint({ id: 'pollFreeze', can: 'library:poll.freeze', summary: 'Freezes.' })
  freeze(@Ctx() ctx: RequestContext, @Param('id') id: string): Promise<object> {
    const question = async (w: WriteContext) => ({ served: await w.tx.query<Served>(`select reader_id as "subjectId", branch as "targetId", age as cell from toy_reader`), targets: BRANCHES });
    return this.surveys.freeze(ctx, POLL, id, question, null);
  }

  @Post('polls/:id/draw') @Endpoint({ id: 'pollDraw', can: 'library:poll.draw', summary: 'Draws.' })
  draw(@Ctx() ctx: RequestContext, @Param('id') id: string, @Body() body: DrawSample): Promise<object> {
    return this.surveys.draw(ctx, POLL, id, body, null);
  }

  @Post('polls/:id/invite') @Endpoint({ id: 'pollInvite', can: 'library:poll.invite', summary: 'Invites.' })
  invite(@Ctx() ctx: RequestContext, @Param('id') id: string): Promise<object> {
    return this.surveys.invite(ctx, POLL, id, null);
  }

  @Post('polls/:id/close') @Endpoint({ id: 'pollClose', can: 'library:poll.close', summary: 'Closes.' })
  close(@Ctx() ctx: RequestContext, @Param('id') id: string): Promise<object> {
    return this.surveys.close(ctx, POLL, id, null);
  }

  @Post('polls/:id/clean') @Endpoint({ id: 'pollClean', can: 'library:poll.clean', summary: 'Cleans.' })
  clean(@Ctx() ctx: RequestContext, @Param('id') id: string): Promise<object> {
    return this.surveys.clean(ctx, POLL, id, null);
  }

  @Post('polls/:id/publish') @Endpoint({ id: 'pollPublish', can: 'library:poll.publish', summary: 'Publishes.' })
  publish(@Ctx() ctx: RequestContext, @Param('id') id: string): Promise<object> {
    return this.surveys.publish(ctx, POLL, id, null);
  }

  @Post('polls/:id/void') @Endpoint({ id: 'pollVoid', can: 'library:poll.void', summary: 'Voids.' })
  void(@Ctx() ctx: RequestContext, @Param('id') id: string): Promise<object> {
    return this.surveys.void(ctx, POLL, id, 'registered by mistake');
  }

  @Get('polls/:id/frame') @Endpoint({ id: 'pollFrame', can: 'library:read', summary: 'The frame.' })
  frame(@Ctx() ctx: RequestContext, @Param('id') id: string): Promise<object> {
    return this.reports.frame(ctx, POLL, id);
  }

  @Get('polls/:id/results') @Endpoint({ id: 'pollResults', can: 'library:read', summary: 'The results.' })
  results(@Ctx() ctx: RequestContext, @Param('id') id: string): Promise<object> {
    return this.reports.results(ctx, POLL, id);
  }

  @Get('polls/:id/sample') @Endpoint({ id: 'pollSample', can: 'library:poll.invite', summary: 'The sample.' })
  async sample(@Ctx() ctx: RequestContext, @Param('id') id: string): Promise<object> {
    return { items: await this.reports.sample(ctx, POLL, id) };
  }

  @Get('polls/:id/answers') @Endpoint({ id: 'pollAnswers', can: 'library:poll.clean', summary: 'The answers.' })
  async answers(@Ctx() ctx: RequestContext, @Param('id') id: string): Promise<object> {
    return { items: await this.reports.answers(ctx, POLL, id) };
  }

  @Post('form') @Endpoint({ id: 'pollForm', can: 'public', summary: 'Opens a link.' })
  form(@Req() { ip }: KnownRequest, @Body() { link }: LinkBody): Promise<object> {
    return this.forms.open({ ip, now: this.clock.now() }, link);
  }

  @Post('answers') @Endpoint({ id: 'pollAnswer', can: 'public', status: 204, summary: 'Answers.' })
  answer(@Req() { ip }: KnownRequest, @Body() { link, level, comment, concerned }: AnswerBody): Promise<void> {
    return this.forms.answer({ ip, now: this.clock.now() }, link, { level, comment: comment ?? null, concerned, items: [1, 2, 3] });
  }
}

/** Nothing lies below anything. */
@Injectable()
class Flat extends UnitTree {
  subtree(unitIds: readonly number[]): Promise<number[]> {
    return Promise.resolve([...unitIds]);
  }
}

export type Headers = Record<string, string>;

/** The library on a cloned database, on Thursday 2024-05-09 at 09:00. */
export function usePolls() {
  const db = useTestDatabase();
  const clock = new FrozenClock('2024-05-09T09:00+08:00');
  const sessions = new Map<string, Promise<Headers>>();
  let app: NestFastifyApplication;
  beforeAll(async () => {
    setEventHashKey(Buffer.alloc(32, 7));
    await db.owner.query('create table toy_reader (reader_id uuid not null, branch integer not null, age text not null); grant select on toy_reader to haobang_test_app');
    await seedCalendar(db.owner, clock.now());
    @Module({
      imports: [
        DatabaseModule.forRoot({ url: db.url, poolSize: 20 }), HttpModule.forRoot({ provide: Clock, useValue: clock }),
        AuthModule.forRoot({ keys: randomKeys(), unitTree: { provide: UnitTree, useClass: Flat } }), RecordsModule.forKinds([POLL]), SurveysModule,
      ],
      controllers: [PollsController],
    })
    class LibraryModule {}
    app = await createApp(LibraryModule);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  }, 120_000);
  afterAll(async () => {
    await app?.close();
  });
  return {
    clock, db,
    as: (role: Role, unitId: number | null = null, who = `${role.toLowerCase()}-${unitId ?? 'all'}`): Promise<Headers> => {
      const key = `${who}:${role}:${unitId}`;
      if (!sessions.has(key)) sessions.set(key, openTestSession(db.owner, { username: who, roles: [{ role, unitId }] }).then((session) => session.headers));
      return sessions.get(key)!;
    },
    http: () => request(app.getHttpServer()),
  };
}
