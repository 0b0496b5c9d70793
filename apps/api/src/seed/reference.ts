import plan from './plan-2024.json' with { type: 'json' };
import { ensureFirstAdministrator } from '@haobang/auth';
import { dayAt, seedCalendar } from '@haobang/clock';
import { Database } from '@haobang/database';
import { Definitions, type PlanFile, Plans } from '@haobang/measures';
import { seedOrganisation } from '@haobang/organisation';
import { metrics } from '../areas.js';

/** Everything that the product needs before its first record. What is there already stays as it is. */
export async function seedReference(url: string, adminPassword: string | undefined): Promise<void> {
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
    if (first?.generatedPassword) console.log(`  管理员 administrator: ${first.username}  密码 password: ${first.generatedPassword}`);
  } finally {
    await database.end();
  }
}
