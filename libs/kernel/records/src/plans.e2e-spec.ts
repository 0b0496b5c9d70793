import { beforeAll, describe, expect, it } from '@jest/globals';
import { Database, type Queryable } from '@haobang/database';
import { type RequestContext, systemContext } from '@haobang/http';
import { useLibrary } from './library-card.toy.js';
import { Worklist } from './worklist.js';

const CARDS = '/api/v1/library/cards';
const ROWS = 20_000;
/** A total is counted up to one more than this, whatever the plan; nothing else may read so much. */
const MOST = 10_001;

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: PlanNode[];
}

/** Nodes that read a table from end to end, or put rows in order, and how many rows they took. */
function* heavy(node: PlanNode): Generator<string> {
  const rows = (n: PlanNode) => (n['Actual Rows'] + (n['Rows Removed by Filter'] ?? 0)) * n['Actual Loops'];
  const taken = node['Node Type'] === 'Seq Scan' ? rows(node) : node['Node Type'] === 'Sort' ? rows(node.Plans![0]!) : 0;
  if (taken > MOST) yield `${node['Node Type']} of ${taken} rows${node['Relation Name'] ? ` of ${node['Relation Name']}` : ''}`;
  for (const child of node.Plans ?? []) yield* heavy(child);
}

describe('every list and worklist at size', () => {
  const t = useLibrary();
  let asked: { text: string; params: readonly unknown[] }[] = [];

  beforeAll(async () => {
    // Twenty branches, 2, 3 and 6 among them; every fifth card is still to be issued, three of a hundred are children's.
    await t.db.owner.query(`
      -- As the migration of an area gives one to every filter.
      create index toy_library_card_expiry on toy_library_card (expires_on);
      create temporary table given as
      select gen_random_uuid() as id, n, case n % 20 when 0 then 2 when 7 then 3 when 13 then 6 else 100 + n % 20 end as unit, case when n / 20 % 5 = 0 then 'REQUESTED' when n / 20 % 5 < 3 then 'ISSUED' else 'CLOSED' end as status,
             timestamptz '2023-01-01' + n * interval '30 minutes' as at, case when n / 20 % 5 < 3 then timestamptz '2023-01-05' + n * interval '30 minutes' end as due
        from generate_series(1, ${ROWS}) n;
      insert into record (id, kind, no, title, status, open, version, lead_unit_id, registered_unit_id, handler_id, root_id, external_system, external_id, registered_at, created_at, last_event_at, due_on, due_at, warn_at, awaits)
      select id, 'card', 'LC-2023-' || lpad(n::text, 6, '0'), 'Card ' || n, status, status <> 'CLOSED', 1, unit, unit, case when n % 3 = 0 then '00000000-0000-7000-8000-000000000001'::uuid end, id, 'toy', n::text, at, at, at, due::date, due, due - interval '1 day', case when status <> 'CLOSED' then 'lead' end from given;
      insert into toy_library_card select id, case when n % 33 = 0 then 'child' else 'adult' end, n % 4, case when n % 3 = 0 then date '2025-01-01' + n % 400 end from given;
      insert into record_unit select unit, id, 'card', 9, status, at, due, status <> 'CLOSED' from given;
      insert into record_search select id, 'card', to_tsvector('simple', 'card ' || n) from given;
      drop table given;
      analyze record, toy_library_card, record_unit, record_search`);
    // Passed on as it is; only noted.
    const database = t.app.get(Database);
    const query = database.query.bind(database);
    database.query = ((text, params = []) => {
      asked.push({ text: typeof text === 'string' ? text : text.text, params });
      return query(text, params);
    }) as Queryable['query'];
  }, 120_000);

  /** Asks by HTTP and explains every statement that this took. */
  async function explained(role: Parameters<typeof t.as>[0], unit: number, url: string): Promise<{ statements: number; heavy: string[]; count: number }> {
    const headers = await t.as(role, unit);
    asked = [];
    const { body } = await t.http().get(url).set(headers).expect(200);
    const over = asked.filter(({ text }) => /\brecord(_unit)?\b/.test(text));
    return { statements: over.length, heavy: await heavyOf(over), count: body.items.length };
  }

  async function heavyOf(statements: typeof asked): Promise<string[]> {
    const found: string[] = [];
    for (const { text, params } of statements) {
      const [row] = await t.db.database.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(`explain (analyze, timing off, format json) ${text}`, params);
      found.push(...heavy(row!['QUERY PLAN'][0]!.Plan));
    }
    return found;
  }

  const filters = ['', 'status=REQUESTED', 'status=ISSUED,CLOSED', 'open=true', 'lamp=red', 'lamp=yellow,green', 'lamp=paused', 'lamp=paused,green', 'awaits=lead', 'leadUnit=2', 'registeredUnit=3', 'category=child', 'expiresOnFrom=2025-06-01&expiresOnTo=2025-06-03', 'registeredFrom=2023-05-01&registeredTo=2023-05-31', 'dueFrom=2023-05-01&dueTo=2023-05-02', 'no=LC-2023-000200', 'no=LC-2023-000200,LC-2023-000201', 'externalId=200', 'q=card%20200', 'status=ISSUED&category=adult&q=card'];
  const callers = [['handler', 2], ['unitHead', 1], ['clerk', 3], ['supervisor', 2]] as const;

  for (const [role, unit] of callers)
    it.each(filters)(`lists for a ${role} by "%s" neither sort nor read all rows`, async (filter) => {
      for (const sort of ['-registeredAt', 'dueAt']) {
        // Whoever sees everything and asks for a total has up to 10,000 rows counted, in whichever way is cheapest.
        const total = role === 'supervisor' ? '' : '&total=true';
        expect(await explained(role, unit, `${CARDS}?${filter}&sort=${sort}${total}`.replace('?&', '?'))).toMatchObject({ statements: 1, heavy: [] });
      }
    }, 60_000);

  it.each(callers)('a page far behind costs a %s no more', async (role, unit) => {
    const headers = await t.as(role, unit);
    let cursor = '';
    for (let page = 0; page < 6; page++) cursor = `&cursor=${(await t.http().get(`${CARDS}?limit=100${cursor}`).set(headers).expect(200)).body.next}`;
    const deep = await explained(role, unit, `${CARDS}?limit=20${cursor}`);
    expect(deep).toEqual({ statements: 1, heavy: [], count: 20 });
  }, 60_000);

  it.each(['mine', 'unit', 'supervise'] as const)('the worklist "%s" neither sorts nor reads all rows', async (scope) => {
    const ctx: RequestContext = {
      ...systemContext(t.clock.now()),
      actor: { kind: 'staff', id: '00000000-0000-7000-8000-000000000001', name: 'x', unitId: 2, roles: [{ role: scope === 'supervise' ? 'supervisor' : 'handler', unitId: 2 }], scopes: null, units: scope === 'supervise' ? null : [2] },
    };
    asked = [];
    for (const lamp of [undefined, 'red', 'yellow', 'green'] as const) await t.app.get(Worklist).page(ctx, scope, 20, undefined, lamp);
    expect(asked).toHaveLength(8);
    expect(await heavyOf(asked)).toEqual([]);
  });

  it('takes a full scan and a sort for what they are', async () => {
    const [row] = await t.db.database.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(`explain (analyze, timing off, format json) select title from record order by title || ''`);
    expect([...heavy(row!['QUERY PLAN'][0]!.Plan)]).toEqual([`Sort of ${ROWS} rows`, `Seq Scan of ${ROWS} rows of record`]);
  });
});
