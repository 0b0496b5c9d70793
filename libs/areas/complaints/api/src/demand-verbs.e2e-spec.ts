import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Role, ROLE_NAMES } from '@haobang/auth';
import type { VerbDeclaration } from '@haobang/records';
import { type Body, DEMANDS, type DemandBody, givenDemand, HALL, type Headers, START, TAX, useComplaints } from './complaints.testing.js';
import { demand } from './demand.kind.js';

interface Case {
  by: Role;
  /** The state of the demand that it is done on, or the verbs before it from there. */
  on: NonNullable<Parameters<typeof givenDemand>[1]>['status'];
  after?: string[];
  complex?: boolean;
  input?: Body;
}

const VERBS = Object.entries(demand.verbs as Record<string, VerbDeclaration>).filter(([, verb]) => verb.by !== 'system') as [string, VerbDeclaration & { by: Partial<Record<Role, string>> }][];

/** How each verb is done: the only thing that the declaration can not tell. A verb without its line fails. */
const CASES: Record<string, Case> = {
  classify: { by: 'dispatcher', on: 'COLLECTED', input: { demandKind: 'help', category: 'tax' } },
  answerAtOnce: { by: 'clerk', on: 'COLLECTED', input: { demandKind: 'inquiry', category: 'tax', reply: '五个工作日内到账' } },
  assign: { by: 'dispatcher', on: 'CLASSIFIED' },
  reassign: { by: 'dispatcher', on: 'SIGNED', input: { reason: '职责所属' } },
  sign: { by: 'handler', on: 'ASSIGNED' },
  askReturn: { by: 'handler', on: 'ASSIGNED', input: { dutyClause: '三定方案第五条' } },
  return: { by: 'unitHead', on: 'ASSIGNED', after: ['askReturn'] },
  start: { by: 'handler', on: 'SIGNED' },
  resolve: { by: 'handler', on: 'IN_PROGRESS', input: { outcome: 'solved', reply: '已到账' } },
  callBack: { by: 'clerk', on: 'RESOLVED', input: { answer: 'satisfied' } },
  tryCallBack: { by: 'clerk', on: 'RESOLVED' },
  strikeOff: { by: 'supervisor', on: 'CALLED_BACK' },
  pend: { by: 'supervisor', on: 'IN_PROGRESS', input: { reviewOn: '2024-06-03', reason: '须修订政策' } },
  resume: { by: 'supervisor', on: 'IN_PROGRESS', after: ['pend'] },
  merge: { by: 'dispatcher', on: 'CLASSIFIED' },
  unmerge: { by: 'dispatcher', on: 'CLASSIFIED', after: ['merge'] },
  withdraw: { by: 'clerk', on: 'IN_PROGRESS', input: { reason: '诉求人撤回' } },
  void: { by: 'supervisor', on: 'STRUCK_OFF', input: { reason: '误登' } },
  reclassify: { by: 'dispatcher', on: 'ASSIGNED', input: { complexity: 'complex', reason: '须现场核查' } },
  setHandler: { by: 'unitHead', on: 'SIGNED' },
  addUnit: { by: 'dispatcher', on: 'IN_PROGRESS' },
  report: { by: 'handler', on: 'IN_PROGRESS', input: { text: '已联系企业' } },
  askExtension: { by: 'handler', on: 'IN_PROGRESS', complex: true, input: { workdays: 2, reason: '须现场核查' } },
  extend: { by: 'supervisor', on: 'IN_PROGRESS', complex: true, after: ['askExtension'] },
  refuseExtension: { by: 'supervisor', on: 'IN_PROGRESS', complex: true, after: ['askExtension'], input: { reason: '理由不足' } },
  askPause: { by: 'handler', on: 'IN_PROGRESS', complex: true, input: { reason: '等待检测' } },
  pause: { by: 'unitHead', on: 'IN_PROGRESS', complex: true, after: ['askPause'], input: { reason: '同意' } },
  endPause: { by: 'unitHead', on: 'IN_PROGRESS', complex: true, after: ['askPause', 'pause'] },
  supervise: { by: 'supervisor', on: 'IN_PROGRESS', input: { reason: '逾期未反馈' } },
  remind: { by: 'supervisor', on: 'IN_PROGRESS' },
  followUp: { by: 'supervisor', on: 'CALLED_BACK', input: { text: '回看无反复' } },
  instruct: { by: 'leader', on: 'IN_PROGRESS', input: { text: '请抓紧' } },
  comment: { by: 'handler', on: 'ASSIGNED', input: { text: '已阅' } },
};

/** Demands that stand still while others move: a verb is refused on each whose state it does not start from. */
const STATES = ['COLLECTED', 'ASSIGNED', 'IN_PROGRESS', 'RESOLVED', 'STRUCK_OFF'] as const;

describe('each verb of a demand', () => {
  const t = useComplaints();
  const standing: DemandBody[] = [];
  const colleague = () => t.as('clerk', HALL, 'colleague');
  const by = (role: Role): Promise<Headers> => (role === 'clerk' ? colleague() : t.as(role));

  beforeAll(async () => {
    t.clock.set(START);
    for (const status of STATES) standing.push(await givenDemand(t, { status }));
    const voided = await givenDemand(t, { status: 'IN_PROGRESS' });
    standing.push(await t.does(await t.as('supervisor'), voided.id, 'void', { reason: '误登' }));
  }, 60_000);

  const accountOf = async (who: Headers) => ((await t.http().get('/api/v1/session').set(who).expect(200)).body as { account: { id: string } }).account.id;

  /** What names something that only a running product has. */
  async function bodyOf(verb: string): Promise<Body> {
    const more: Record<string, () => Promise<Body>> = {
      assign: async () => ({ leadUnitId: t.unit('tax') }),
      reassign: async () => ({ leadUnitId: t.unit('natural-resources') }),
      addUnit: async () => ({ unitId: t.unit('natural-resources') }),
      merge: async () => ({ parentId: (await givenDemand(t)).id }),
      setHandler: async () => ({ handlerId: await accountOf(await t.as('handler')) }),
    };
    return { ...CASES[verb]!.input, ...(await more[verb]?.()) };
  }

  async function prepared(verb: string): Promise<DemandBody> {
    const { on, complex, after = [] } = CASES[verb]!;
    let row = await givenDemand(t, { ...(on ? { status: on } : {}), ...(complex ? { complexity: 'complex' as const } : {}) });
    for (const step of after) row = await t.does(await by(CASES[step]!.by), row.id, step, await bodyOf(step));
    return row;
  }

  it('names as handler only who handles the work of the unit that leads, one by one and in a batch', async () => {
    const head = await t.as('unitHead');
    const row = await givenDemand(t, { status: 'SIGNED' });
    const colleagueId = await accountOf(await t.as('handler', TAX, 'second-handler'));
    const strangers = { 'of another unit': await accountOf(await t.as('handler', 'natural-resources')), 'with another role': await accountOf(await t.as('clerk', TAX, 'clerk-of-tax')), 'that is nobody': row.id };
    for (const [who, handlerId] of Object.entries(strangers)) {
      const problem = await t.does(head, row.id, 'setHandler', { handlerId }, 422);
      expect([who, problem.code, problem.errors]).toMatchObject([who, 'not-a-handler', [{ pointer: '/handlerId' }]]);
    }
    expect(await t.does(head, row.id, 'setHandler', { handlerId: colleagueId })).toMatchObject({ handlerId: colleagueId });
    expect(await t.does(head, row.id, 'setHandler', { handlerId: await accountOf(head) })).toMatchObject({ version: row.version + 2 });
    await t.db.owner.query(`update account set state = 'DISABLED' where id = $1`, [colleagueId]);
    const { body } = await t.http().post(`${DEMANDS}/batch`).set(head).send({ verb: 'setHandler', ids: [row.id], input: { handlerId: colleagueId } }).expect(200);
    expect(body.items).toMatchObject([{ id: row.id, status: 422, problem: { code: 'not-a-handler' } }]);
  });

  it.each(VERBS)('%s: done once, also where it is sent twice; refused by right and by state', async (name, declared) => {
    expect(Object.keys(CASES)).toContain(name);
    const row = await prepared(name);
    const [actor, body] = [await by(CASES[name]!.by), await bodyOf(name)];
    const post = (who: Headers, id: string, key?: string) => t.http().post(`${DEMANDS}/${id}/${name}`).set(key ? { ...who, 'idempotency-key': key } : who).send(body);
    const stored = async (id: string) => (await t.db.owner.query<{ version: number; status: string; events: number }>('select version, status, (select count(*)::int from record_event e where e.record_id = r.id) as events from record r where id = $1', [id]))[0]!;

    for (const role of ROLE_NAMES.filter((one) => !(one in declared.by) && one !== 'thirdParty')) expect([role, (await post(await by(role), row.id)).status]).toEqual([role, 403]);
    expect(await stored(row.id)).toMatchObject({ version: row.version, events: row.version });

    const done = await post(actor, row.id, `${name}-once`);
    expect([done.status, done.body.code]).toEqual([200, undefined]);
    expect(declared.to === 'same' ? [row.status] : [...declared.to, 'REWORK']).toContain(done.body.status);
    const after = await stored(row.id);
    expect(after).toMatchObject({ version: done.body.version, status: done.body.status, events: after.version });
    expect(after.version).toBeGreaterThan(row.version);

    const again = await post(actor, row.id, `${name}-once`);
    expect([again.status, again.body]).toEqual([200, done.body]);
    expect(await stored(row.id)).toEqual(after);

    const { from } = declared;
    const closed = standing.filter(({ status }) => (from === 'any' ? status === 'VOIDED' : from === 'open' ? !demand.states[status as keyof typeof demand.states].open : !from.includes(status)));
    // Who works on it does not see yet what nobody has assigned.
    const seen = closed.filter(({ status }) => status !== 'COLLECTED' || !['handler', 'unitHead'].includes(CASES[name]!.by));
    expect(seen.length).toBeGreaterThan(0);
    for (const { id, status, version } of seen) {
      const refused = await post(actor, id);
      expect([status, refused.status, refused.body.code]).toEqual([status, 409, 'wrong-state']);
      expect(refused.body.verbs).not.toContain(name);
      expect((await stored(id)).version).toBe(version);
    }
  });
});
