import { afterAll, beforeAll } from '@jest/globals';
import { Controller, Get, Injectable, Inject, Module, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { Database, DatabaseModule } from '@haobang/database';
import { Clock, createApp, Ctx, Endpoint, HttpModule, type RequestContext } from '@haobang/http';
import { FrozenClock, useTestDatabase, type TestDatabase } from '@haobang/testing';
import { AuthModule } from './auth.module.js';
import type { OidcOptions } from './auth.options.js';
import { randomKeys, type Keyring } from './keys.js';
import { registerPermissions } from './permissions.js';
import { UnitTree, type UnitLabel } from './unit-tree.js';

registerPermissions([
  { permission: 'library:read', roles: ['clerk', 'handler', 'unitHead', 'leader', 'auditor'] },
  { permission: 'library:card.lend', roles: ['clerk', 'machine'] },
]);

/** A tree in a table of the tests: rights know units only through the port. */
@Injectable()
class TestTree extends UnitTree {
  constructor(@Inject(Database) private readonly database: Database) {
    super();
  }

  async subtree(unitIds: readonly number[]): Promise<number[]> {
    const rows = await this.database.query<{ id: number }>(
      `with recursive below as (select id from test_unit where id = any($1) union select u.id from test_unit u join below b on u.parent_id = b.id) select id from below order by id`,
      [unitIds],
    );
    return rows.map((row) => row.id);
  }

  override async labels(unitIds: readonly number[]): Promise<ReadonlyMap<number, UnitLabel>> {
    return new Map(unitIds.map((id) => [id, { zh: `单位${id}`, en: `Unit ${id}` }]));
  }
}

/** A kernel of one endpoint per sort of right; it answers with what the guard found. */
@Controller('api/v1/library')
class LibraryController {
  @Get('cards')
  @Endpoint({ id: 'libraryCards', can: 'library:read', summary: 'Cards.' })
  cards(@Ctx() ctx: RequestContext): { units: readonly number[] | null; actor: string; unitId: number | null } {
    return { units: ctx.actor.units, actor: ctx.actor.name, unitId: ctx.actor.unitId };
  }

  @Post('cards')
  @Endpoint({ id: 'libraryLend', can: 'library:card.lend', summary: 'Lends.', status: 201 })
  lend(@Ctx() ctx: RequestContext): { by: string } {
    return { by: ctx.actor.name };
  }

  @Get('hours')
  @Endpoint({ id: 'libraryHours', can: 'signed-in', summary: 'Hours.' })
  hours(): { open: string } {
    return { open: '09:00' };
  }
}

export interface TestApp {
  db: TestDatabase;
  clock: FrozenClock;
  keys: Keyring;
  app: NestFastifyApplication;
  request(): ReturnType<typeof request>;
  /** A further process on the same database. */
  another(): Promise<NestFastifyApplication>;
}

/**
 * The module as an application serves it, on a clone of the database, with six units in a small tree.
 * @param oidc asked before the application is made, so that a provider can be started first
 */
export function useAuthApp(start = '2024-05-09T09:00+08:00', oidc?: () => Promise<OidcOptions>): TestApp {
  const db = useTestDatabase();
  const clock = new FrozenClock(start);
  const keys = randomKeys();
  const apps: NestFastifyApplication[] = [];
  const open = async () => {
    const provider = await oidc?.();
    @Module({
      imports: [
        DatabaseModule.forRoot({ url: db.url, poolSize: 5 }),
        HttpModule.forRoot({ provide: Clock, useValue: clock }),
        AuthModule.forRoot({ keys, ...(provider ? { oidc: provider } : {}), unitTree: { provide: UnitTree, useClass: TestTree } }),
      ],
      controllers: [LibraryController],
    })
    class TestModule {}
    const app = await createApp(TestModule);
    apps.push(app);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return app;
  };
  beforeAll(async () => {
    await db.owner.query(`create table test_unit (id integer primary key, parent_id integer);
      insert into test_unit values (1, null), (2, 1), (3, 1), (4, 2), (5, 4), (6, null);
      grant select on test_unit to haobang_test_app`);
    await open();
  });
  afterAll(async () => {
    for (const app of apps) await app.close().catch(() => undefined);
  });
  return {
    db,
    clock,
    keys,
    get app() {
      return apps[0]!;
    },
    request: () => request(apps[0]!.getHttpServer()),
    another: open,
  };
}
