import plan from './plan-2024.json' with { type: 'json' };
import { ensureFirstAdministrator } from '@haobang/auth';
import { dayAt, seedCalendar } from '@haobang/clock';
import { Database } from '@haobang/database';
import { systemContext } from '@haobang/http';
import { Definitions, type PlanFile, Plans } from '@haobang/measures';
import { seedOrganisation } from '@haobang/organisation';
import { Rules } from '@haobang/rules';
import { metrics, tables } from '../areas.js';

/** Everything that the product needs before its first record. What is there already stays as it is. @returns lines to be printed */
export async function seedReference(url: string, adminPassword: string | undefined): Promise<string[]> {
  const database = new Database({ url, poolSize: 2 });
  try {
    const now = new Date();
    await database.transaction((tx) => seedCalendar(tx, now));
    const organisation = await seedOrganisation(database);
    const plans = new Plans(database);
    await plans.load(plan as unknown as PlanFile, { unitIdOf: (name) => organisation.meaningOf(name)?.unitId });
    for (let year = plan.year + 1; year <= Number(dayAt(now).slice(0, 4)); year++) if (!(await plans.years()).includes(year)) await plans.rollOver(year - 1, year);
    await new Definitions(database).sync(metrics, { approvedBy: 'seed', recordedAt: now, appliesFrom: `${plan.year}-01-01` });
    for (const year of await plans.years()) await plans.declareTargets(year, metrics);
    const first = await database.transaction((tx) => ensureFirstAdministrator(tx, adminPassword, now));
    const rules = new Rules(database);
    for (const table of tables) rules.declare(table);
    await database.transaction((tx) => rules.seed({ ...systemContext(now, 'seed'), tx }));
    return first?.generatedPassword ? [`  admin  管理员 administrator, 密码 password: ${first.generatedPassword}`] : [];
  } finally {
    await database.end();
  }
}
