import { beforeAll, describe, expect, it } from '@jest/globals';
import { DuplicateProposals } from '@haobang/areas/complaints/api';
import { permissions, ROLE_NAMES, type Role } from '@haobang/auth';
import { dayAt } from '@haobang/clock';
import { systemContext } from '@haobang/http';
import { addressOf, bodyOf, call, type Described, describedOperations, isVerb, listOf, verbOf } from './matrix.testing.js';
import { HALL, type Headers, OTHER, OTHER_HALL, TAX, useProduct } from './product.testing.js';

type Row = Record<string, unknown> & { id: string; status: string; version: number };
const DEMANDS = '/api/v1/complaints/demands';

/** Every operation of the API's document with every role: what is added later is covered without a line here. */
describe('the matrix of rights', () => {
  const t = useProduct();
  let operations: Described[];
  beforeAll(async () => {
    operations = describedOperations(await t.start());
  });
  const endsSessions = (o: Described) => o.path.startsWith('/api/v1/session');
  const mayRoles = (o: Described, role: string) => o.permission === 'signed-in' || o.roles.includes(role);

  it('finds every operation with a right that somebody registered', () => {
    expect(operations.length).toBeGreaterThan(100);
    const known = (permission: string) => permission === 'public' || permission === 'signed-in' || permissions.has(permission);
    expect(operations.filter((o) => !known(o.permission)).map((o) => `${o.id} ${o.permission}`)).toEqual([]);
    expect(operations.filter((o) => o.roles.length === 0).map((o) => o.id)).toEqual([]);
  });

  it('asks nobody in but where the document says public', async () => {
    for (const o of operations) {
      const { status } = await call(t.http(), o, {});
      if (o.permission === 'public') expect({ id: o.id, refused: status === 403 || status >= 500 }).toEqual({ id: o.id, refused: false });
      else expect({ id: o.id, status }).toEqual({ id: o.id, status: 401 });
    }
  });

  it('takes no write of a session without its token against forgery', async () => {
    const { cookie } = (await t.session('supervisor', undefined, 'forged')).headers;
    for (const o of operations.filter((one) => one.method !== 'get' && one.permission !== 'public')) {
      const { status, body } = await call(t.http(), o, { cookie });
      expect({ id: o.id, status, code: body.code }).toEqual({ id: o.id, status: 403, code: 'csrf-token-wrong' });
    }
  });

  it.each(ROLE_NAMES)('lets a %s do what the document says, and nothing else', async (role) => {
    const standing = await t.as(role);
    const wrong: object[] = [];
    for (const o of operations) {
      const by: Headers = endsSessions(o) ? { ...(await t.session(role)).headers } : standing;
      const { status, body } = await call(t.http(), o, by);
      const may = o.permission === 'public' || mayRoles(o, role);
      // A batch names its verb in the body, and is refused by that verb's right.
      if (may && o.body?.properties.verb && body.code === 'verb-not-granted') continue;
      if (may ? status === (o.permission === 'public' ? 403 : 401) || status === 403 || status >= 500 : status !== 403) wrong.push({ id: o.id, may, status, code: body.code });
    }
    expect(wrong).toEqual([]);
  });

  it('gives a system exactly its scopes', async () => {
    const bare = await t.machine([]);
    const all = await t.machine(permissions.scopes());
    const wrong: object[] = [];
    for (const o of operations.filter((one) => one.permission !== 'public' && one.permission !== 'signed-in')) {
      const without = await call(t.http(), o, bare);
      if (without.status !== 403) wrong.push({ id: o.id, status: without.status });
      if (!permissions.isScope(o.permission)) continue;
      const others = await call(t.http(), o, await t.machine(permissions.scopes().filter((scope) => scope !== o.permission)));
      const own = await call(t.http(), o, all);
      if (others.status !== 403 || own.status === 401 || own.status === 403 || own.status >= 500) wrong.push({ id: o.id, others: others.status, own: own.status, code: own.body.code });
    }
    expect(wrong).toEqual([]);
  });

  describe('rows', () => {
    const people = { clerk: [HALL, OTHER_HALL], handler: [TAX, OTHER], unitHead: [TAX, OTHER] } as const;
    const hasUnit = (role: string): role is keyof typeof people => role in people;
    const own = (role: string) => t.as(role as Role, hasUnit(role) ? people[role][0] : undefined);
    const foreign = (role: keyof typeof people) => t.as(role, people[role][1]);
    const values = () => ({ leadUnitId: t.unit(TAX), unitId: t.unit(OTHER), ownerUnitId: t.unit(TAX), targetUnitId: t.unit(OTHER), accusedUnitId: t.unit(OTHER), fieldUnitId: t.unit('third-party-evaluator'), reviewOn: '2099-12-30', answer: 'satisfied', channel: '12345', category: 'tax', demandKind: 'help' });
    const named = (list: string, verb: string) => operations.find((o) => isVerb(o) && listOf(o) === list && verbOf(o) === verb)!;

    /** A hall has one counter of each type, so that every one registered stands elsewhere. */
    const places = ['new-area', 'fengdong', 'fengxi', 'qinhan', 'airport', 'jinghe'].flatMap((hall) => ['demands', 'stuck-cases'].map((counterType) => ({ hall: `hall-${hall}`, counterType })));
    const nextPlace = () => {
      const { hall, counterType } = places.shift()!;
      return { hallUnitId: t.unit(hall), counterType };
    };

    const AREA = '/api/v1/complaints';
    let firms = 0;
    const newEnterprise = async () => ((await t.http().post('/api/v1/enterprises').set(await own('planOffice')).send({ name: `西咸第${++firms}公司`, source: '登记' }).expect(201)).body as Row).id;
    /** What a new record has to name that is there. */
    const NEEDS: Record<string, () => Promise<object>> = {
      [`${AREA}/key-enterprises`]: async () => ({ enterpriseId: await newEnterprise(), unitId: t.unit(TAX), category: 'chain' }),
      [`${AREA}/liaisons`]: async () => ({ targetId: (await register(`${AREA}/key-enterprises`)).id, assigneeUnitId: t.unit(TAX) }),
      [`${AREA}/firm-visits`]: async () => ({ keyEnterpriseId: (await register(`${AREA}/key-enterprises`)).id, visitedOn: dayAt(new Date()) }),
      [`${AREA}/campaign-findings`]: async () => ({ campaignId: (await done(`${AREA}/campaigns`, await register(`${AREA}/campaigns`), 'investigate')).id }),
    };
    /** What nobody registers: the system finds it. */
    const FOUND: Record<string, () => Promise<Row>> = {
      [`${AREA}/duplicate-proposals`]: async () => {
        const enterpriseId = await newEnterprise();
        for (const _twice of [1, 2]) await register(DEMANDS, { enterpriseId, title: '园区停电', content: '整栋楼没有电' });
        await t.app().get(DuplicateProposals).compare(systemContext(new Date()));
        return (await t.http().get(`${AREA}/duplicate-proposals`).set(await own('dispatcher')).query({ limit: 1, enterprise: enterpriseId }).expect(200)).body.items[0] as Row;
      },
    };

    /** A new record of the kind with this list, by the first role that may register this one. */
    async function register(list: string, given: object = {}): Promise<Row> {
      if (FOUND[list]) return FOUND[list]!();
      const more = { ...(await NEEDS[list]?.()), ...given };
      const o = operations.find((one) => one.path === list && one.method === 'post')!;
      const body = { ...bodyOf(o, values()), ...(o.body && 'hallUnitId' in o.body.properties ? nextPlace() : {}), ...more };
      const roles = o.roles.filter((role) => role !== 'machine').sort();
      let answer = await call(t.http(), o, await own(roles[0]!), list, body);
      // A rule may leave it to some units of a role: the next role is asked.
      for (const role of roles.slice(1)) if (answer.status === 422) answer = await call(t.http(), o, await own(role), list, body);
      if (answer.status !== 201) throw new Error(`${list}: ${answer.status} ${JSON.stringify(answer.body)}`);
      return answer.body as Row;
    }

    async function does(list: string, row: Row, verb: string, role = Object.keys(named(list, verb).relations!)[0]!, more: Record<string, unknown> = {}) {
      const o = named(list, verb);
      return call(t.http(), o, await own(role), addressOf(o, { id: row.id }), bodyOf(o, { ...values(), ...more }));
    }

    async function done(list: string, row: Row, verb: string, more: Record<string, unknown> = {}): Promise<Row> {
      const role = ['dispatcher', 'supervisor', 'handler', 'unitHead', 'clerk'].find((one) => one in named(list, verb).relations!)!;
      const answer = await does(list, row, verb, role, more);
      if (answer.status !== 200) throw new Error(`${verb} as ${role}: ${answer.status} ${JSON.stringify(answer.body)}`);
      return answer.body as Row;
    }

    const MAIN_LINE = ['classify', 'assign', 'sign', 'start', 'resolve', 'callBack', 'strikeOff'];
    const AFTER = ['COLLECTED', 'CLASSIFIED', 'ASSIGNED', 'SIGNED', 'IN_PROGRESS', 'RESOLVED', 'CALLED_BACK', 'STRUCK_OFF'];
    /** Verbs that another one has to go before. */
    const BEFORE: Record<string, string[]> = { return: ['askReturn'], extend: ['askExtension'], refuseExtension: ['askExtension'], pause: ['askPause'], endPause: ['askPause', 'pause'], resume: ['pend'], unmerge: ['merge'] };

    /** A demand of the tax office, in a state from which the verb is open. */
    async function demandFor(verb: string): Promise<{ row: Row; more: Record<string, unknown> }> {
      const before = BEFORE[verb] ?? [];
      const { from } = named(DEMANDS, before[0] ?? verb).states!;
      const latest = Math.max(...from.map((state) => AFTER.indexOf(state)).filter((at) => at <= AFTER.indexOf('IN_PROGRESS')));
      const at = latest >= 0 ? latest : AFTER.findIndex((state) => from.includes(state));
      let row = await register(DEMANDS);
      for (const step of MAIN_LINE.slice(0, Math.max(0, at))) row = await done(DEMANDS, row, step);
      const more = verb === 'reassign' ? { leadUnitId: t.unit(OTHER) } : [verb, ...before].includes('merge') ? { parentId: (await register(DEMANDS)).id } : verb === 'setHandler' ? { handlerId: (await t.session('handler', TAX)).accountId } : {};
      for (const step of before) row = await done(DEMANDS, row, step, more);
      return { row, more };
    }

    const stored = async (row: Row) => (await t.db.owner.query(`select r.*, (select count(*)::int from record_event e where e.record_id = r.id) as events from record r where r.id = $1`, [row.id]))[0];

    it('are acted on by every role that a verb of a demand names, and by nobody of another unit', async () => {
      const verbs = operations.filter((o) => isVerb(o) && listOf(o) === DEMANDS);
      expect(verbs.length).toBeGreaterThan(25);
      const wrong: object[] = [];
      for (const o of verbs)
        for (const role of Object.keys(o.relations!)) {
          const { row, more } = await demandFor(verbOf(o));
          if (hasUnit(role)) {
            const before = await stored(row);
            const { status } = await call(t.http(), o, await foreign(role), addressOf(o, { id: row.id }), bodyOf(o, { ...values(), ...more }));
            if (status !== 404) wrong.push({ foreign: o.id, role, status });
            expect(await stored(row)).toEqual(before);
          }
          const { status, body } = await does(DEMANDS, row, verbOf(o), role, more);
          if (status !== 200) wrong.push({ own: o.id, role, status, code: body.code, errors: body.errors, was: row.status });
        }
      expect(wrong).toEqual([]);
    });

    it('are found by none of another unit, of whatever kind and by whatever operation', async () => {
      const lists = [...new Set(operations.filter(isVerb).map(listOf))];
      expect(lists).toContain(DEMANDS);
      const wrong: object[] = [];
      for (const list of lists) {
        const row = list === DEMANDS ? (await demandFor('sign')).row : await register(list);
        const before = await stored(row);
        for (const o of operations.filter((one) => one.path.startsWith(`${list}/{id}`)))
          for (const role of Object.keys(people) as (keyof typeof people)[]) {
            const { status } = await call(t.http(), o, { ...(await foreign(role)), 'if-match': `"${row.version}"` }, addressOf(o, { id: row.id }), o.body && bodyOf(o, values()));
            if (status !== (o.roles.includes(role) ? 404 : 403)) wrong.push({ id: o.id, role, status });
          }
        expect(await stored(row)).toEqual(before);
      }
      expect(wrong).toEqual([]);
    });

    it('of every kind answer to each verb with done, or with a refusal that says why', async () => {
      const wrong: object[] = [];
      for (const o of operations.filter((one) => isVerb(one) && listOf(one) !== DEMANDS)) {
        const row = await register(listOf(o));
        for (const role of Object.keys(o.relations!)) {
          const { status, body } = await does(listOf(o), row, verbOf(o), role);
          const seen = [200, 409, 422].includes(status) || (status === 404 && (hasUnit(role) || role === 'thirdParty'));
          if (!seen || (status !== 200 && typeof body.code !== 'string')) wrong.push({ id: o.id, role, status, code: body.code, errors: body.errors });
        }
      }
      expect(wrong).toEqual([]);
    });
  });
});
