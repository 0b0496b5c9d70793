import { hashPassword, oneTimePassword, type Role, type SeededAccount, seedAccounts } from '@haobang/auth';
import type { DemoPeople } from '@haobang/areas/complaints/api';
import type { Database } from '@haobang/database';
import { addDays } from '@haobang/clock';
import { type OrganisationSnapshot, readingOf, type SeedPerson, type SeedStandIn, seedStaff } from '@haobang/organisation';
import type { Acting } from '@haobang/records';

const CENTRE = 'city-operation-centre';
const OFFICE = 'business-environment-office';
const FIRST = ['伟', '芳', '娜', '敏', '静', '磊', '洋', '艳', '勇', '杰', '军', '霞', '平', '刚', '桂英', '建国', '文博', '雨桐', '子涵', '思源'];
const LAST = ['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴', '徐', '孙', '胡', '朱', '高', '林', '何', '郭', '马', '罗'];
const LABELS: Partial<Record<Role, string>> = { clerk: '坐席', dispatcher: '分办', handler: '承办', unitHead: '负责人', supervisor: '督查', planOffice: '营商办', leader: '领导', auditor: '审计', securityAdmin: '安全管理', thirdParty: '第三方' };

/** What somebody with a role does in a unit; the second of two has the other post, where there are two. */
const POSTS: Partial<Record<Role, readonly SeedPerson['post'][]>> = {
  clerk: [{ zh: '受理岗', en: 'Intake', head: false }],
  dispatcher: [{ zh: '分办岗', en: 'Dispatch', head: false }],
  handler: [{ zh: '业务经办岗', en: 'Case officer', head: false }, { zh: '综合岗', en: 'General affairs officer', head: false }],
  unitHead: [{ zh: '主要负责人', en: 'Head of the unit', head: true }],
  supervisor: [{ zh: '督查岗', en: 'Supervision', head: false }],
  planOffice: [{ zh: '方案统筹岗', en: 'Plan coordination', head: false }],
  leader: [{ zh: '分管领导', en: 'Leader in charge', head: true }],
  auditor: [{ zh: '安全审计岗', en: 'Security audit', head: false }],
  securityAdmin: [{ zh: '安全管理岗', en: 'Security administration', head: false }],
  thirdParty: [{ zh: '评估项目负责人', en: 'Evaluation lead', head: false }],
};
/** The plan's year begins, and everybody is in service. */
const IN_SERVICE_SINCE = '2024-01-01';

interface DemoAccount extends SeededAccount {
  role: Role;
  unit: string;
  person: SeedPerson;
}

/** Accounts of the demo: each role in several units, all with one password, each with a person in a post. Nobody's name is real. */
function accountsOf(units: OrganisationSnapshot, on: string): DemoAccount[] {
  const living = units.unitsOn(on);
  const id = (code: string) => living.find((unit) => unit.code === code)?.id ?? null;
  const accounts: DemoAccount[] = [];
  const add = (role: Role, unit: string, which = 0) => {
    const at = accounts.length;
    // Each round over the surnames takes other given names: nobody of the first four hundred has the name of another.
    const [last, first] = [LAST[at % LAST.length]!, FIRST[(at * 7 + Math.floor(at / LAST.length)) % FIRST.length]!];
    const unitId = id(unit);
    if (unitId === null) throw new Error(`The demo needs a unit ${unit}`);
    const posts = POSTS[role]!;
    const person = { staffNo: `DEMO-${String(at + 1).padStart(4, '0')}`, name: `${last}${first}`, nameEn: `${spelt(last, true)} ${spelt(first)}`, unitId, post: posts[which % posts.length]! };
    accounts.push({ role, unit, username: `${role.toLowerCase()}.${unit}${which ? `.${which + 1}` : ''}`, name: `${person.name}（${LABELS[role]}）`, roles: [{ role, unitId }], person });
  };
  for (const intake of [CENTRE, 'hotline-96611', 'hall-new-area', 'hall-fengdong', 'hall-fengxi', 'hall-qinhan', 'hall-airport', 'hall-jinghe']) if (id(intake) !== null) for (const which of [0, 1]) add('clerk', intake, which);
  for (const unit of living)
    if (!['new-area', 'hall', 'enterprise-body', 'incubator', 'third-party'].includes(unit.kind)) {
      for (const which of [0, 1]) add('handler', unit.code, which);
      add('unitHead', unit.code);
    }
  for (const role of ['dispatcher', 'supervisor'] as const) for (const which of [0, 1]) add(role, CENTRE, which);
  add('supervisor', OFFICE);
  for (const which of [0, 1]) add('planOffice', OFFICE, which);
  add('leader', 'new-area');
  add('auditor', 'new-area');
  add('securityAdmin', 'new-area');
  add('thirdParty', 'third-party-evaluator');
  // Last, so that nobody before them gets another name: the crews that supply cuts are sent to.
  for (const unit of living) if (unit.code.startsWith('utility-')) for (const role of ['handler', 'unitHead'] as const) add(role, unit.code);
  return accounts;
}

const spelt = (name: string, surname = false): string => {
  const { full } = readingOf(name, surname);
  return full.charAt(0).toUpperCase() + full.slice(1);
};

/** One head is away now, one supervisor was, and one will be. */
function standInsOf(accounts: readonly DemoAccount[], on: string): SeedStandIn[] {
  const no = (username: string) => accounts.find((account) => account.username === username)!.person.staffNo;
  return [
    { away: no('unithead.natural-resources'), deputy: no('handler.natural-resources'), reason: '参加党校培训（演示）', from: addDays(on, -3), until: addDays(on, 12) },
    { away: no(`supervisor.${CENTRE}.2`), deputy: no(`supervisor.${CENTRE}`), reason: '年休假（演示）', from: addDays(on, -30), until: addDays(on, -20) },
    { away: no(`planoffice.${OFFICE}`), deputy: no(`planoffice.${OFFICE}.2`), reason: '出差（演示）', from: addDays(on, 7), until: addDays(on, 14) },
  ];
}

/** Makes people and accounts, and gives the demo people who act. @returns the password, where one was made */
export async function seedDemoPeople(database: Database, units: OrganisationSnapshot, on: string, now: Date, given: string | undefined): Promise<{ people: DemoPeople; password: string | null; firstAccount: string }> {
  const accounts = accountsOf(units, on);
  const password = given ?? oneTimePassword();
  const hash = await hashPassword(password);
  const before = await database.query<{ n: number }>(`select count(*)::int as n from account where username = any($1)`, [accounts.map((account) => account.username)]);
  const ids = await database.transaction(async (tx) => {
    const persons = await seedStaff(tx, { persons: accounts.map((account) => account.person), standIns: standInsOf(accounts, on), since: IN_SERVICE_SINCE, by: 'demo', now });
    return seedAccounts(tx, accounts.map((account) => ({ ...account, personId: persons.get(account.person.staffNo) })), hash, now);
  });
  const codes = new Map(units.unitsOn(on).map((unit) => [unit.id, unit.code]));
  const unitIds = new Map([...codes].map(([id, code]) => [code, id]));
  const actings = new Map<string, Acting>();
  const ALL: readonly string[] = ['dispatcher', 'supervisor', 'planOffice', 'leader', 'auditor'];
  for (const { role, unit, username, name } of accounts) {
    const unitId = unitIds.get(unit) ?? null;
    actings.set(username, { id: ids.get(username)!, kind: 'staff', name, unitId, roles: new Map([[role, ALL.includes(role) || unitId === null ? null : [unitId]]]), may: () => true });
  }
  const people: DemoPeople = {
    unitId: (code) => {
      const id = unitIds.get(code);
      if (id === undefined) throw new Error(`The demo needs a unit ${code}`);
      return id;
    },
    of: (role, unit, which = 0) => {
      const code = /^\d+$/.test(unit) ? codes.get(Number(unit))! : unit;
      const username = `${role.toLowerCase()}.${code}`;
      const acting = (which ? actings.get(`${username}.${which + 1}`) : undefined) ?? actings.get(username);
      if (!acting) throw new Error(`The demo has no ${role} in ${code}`);
      return acting;
    },
  };
  return { people, password: given || before[0]!.n ? null : password, firstAccount: accounts[0]!.username };
}
