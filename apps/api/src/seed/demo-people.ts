import { hashPassword, oneTimePassword, type Role, type SeededAccount, seedAccounts } from '@haobang/auth';
import type { DemoPeople } from '@haobang/areas/complaints/api';
import type { Database } from '@haobang/database';
import type { OrganisationSnapshot } from '@haobang/organisation';
import type { Acting } from '@haobang/records';

const CENTRE = 'city-operation-centre';
const OFFICE = 'business-environment-office';
const FIRST = ['伟', '芳', '娜', '敏', '静', '磊', '洋', '艳', '勇', '杰', '军', '霞', '平', '刚', '桂英', '建国', '文博', '雨桐', '子涵', '思源'];
const LAST = ['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴', '徐', '孙', '胡', '朱', '高', '林', '何', '郭', '马', '罗'];
const LABELS: Partial<Record<Role, string>> = { clerk: '坐席', dispatcher: '分办', handler: '承办', unitHead: '负责人', supervisor: '督查', planOffice: '营商办', leader: '领导', auditor: '审计', securityAdmin: '安全管理' };

/** Accounts of the demo: each role in several units, all with one password. Nobody's name is real. */
function accountsOf(units: OrganisationSnapshot, on: string): (SeededAccount & { role: Role; unit: string })[] {
  const living = units.unitsOn(on);
  const id = (code: string) => living.find((unit) => unit.code === code)?.id ?? null;
  const accounts: (SeededAccount & { role: Role; unit: string })[] = [];
  const add = (role: Role, unit: string, which = 0) => {
    const at = accounts.length;
    const name = `${LAST[at % LAST.length]}${FIRST[(at * 7) % FIRST.length]}（${LABELS[role]}）`;
    accounts.push({ role, unit, username: `${role.toLowerCase()}.${unit}${which ? `.${which + 1}` : ''}`, name, roles: [{ role, unitId: id(unit) }] });
  };
  for (const intake of [CENTRE, 'hotline-96611', 'hall-new-area', 'hall-fengdong', 'hall-fengxi', 'hall-qinhan', 'hall-airport', 'hall-jinghe']) if (id(intake) !== null) for (const which of [0, 1]) add('clerk', intake, which);
  for (const unit of living)
    if (!['new-area', 'hall', 'enterprise-body', 'incubator'].includes(unit.kind)) {
      for (const which of [0, 1]) add('handler', unit.code, which);
      add('unitHead', unit.code);
    }
  for (const role of ['dispatcher', 'supervisor'] as const) for (const which of [0, 1]) add(role, CENTRE, which);
  add('supervisor', OFFICE);
  for (const which of [0, 1]) add('planOffice', OFFICE, which);
  add('leader', 'new-area');
  add('auditor', 'new-area');
  add('securityAdmin', 'new-area');
  return accounts;
}

/** Makes the accounts, and gives the demo people who act. @returns the password, where one was made */
export async function seedDemoPeople(database: Database, units: OrganisationSnapshot, on: string, now: Date, given: string | undefined): Promise<{ people: DemoPeople; password: string | null; firstAccount: string }> {
  const accounts = accountsOf(units, on);
  const password = given ?? oneTimePassword();
  const hash = await hashPassword(password);
  const before = await database.query<{ n: number }>(`select count(*)::int as n from account where username = any($1)`, [accounts.map((account) => account.username)]);
  const ids = await database.transaction((tx) => seedAccounts(tx, accounts, hash, now));
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
