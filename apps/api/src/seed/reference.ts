import product from '../../../../package.json' with { type: 'json' };
import plan from './plan-2024.json' with { type: 'json' };
import { ensureFirstAdministrator } from '@haobang/auth';
import { dayAt, seedCalendar } from '@haobang/clock';
import { Database } from '@haobang/database';
import { systemContext } from '@haobang/http';
import { Definitions, Facts, type PlanFile, Plans } from '@haobang/measures';
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
    for (let year = plan.year + 1; year <= Number(dayAt(now).slice(0, 4)); year++) if (!(await plans.years()).includes(year)) await database.transaction((tx) => plans.rollOver(tx, year - 1, year));
    await syncMetrics(database, now);
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

/** Stores the definitions that are new or changed, in the name of the release that brings them, and tells the facts of records that are there already by them. */
async function syncMetrics(database: Database, now: Date): Promise<void> {
  const definitions = new Definitions(database);
  const { express } = await definitions.sync(metrics, { approvedBy: `${product.name} ${product.version}`, recordedAt: now, appliesFrom: `${plan.year}-01-01` });
  const facts = new Facts(database, definitions);
  for (const { code, rootKind, first, eventId } of express)
    await facts.reexpress({
      rootKind, sources: [code], effectiveOn: first ? '-infinity' : dayAt(now), recordedAt: now, eventId,
      roots: async (after, limit) => (await database.query<{ id: string }>(`select id from record where kind = $1 and ($2::uuid is null or id > $2::uuid) order by id limit $3`, [rootKind, after, limit])).map((row) => row.id),
      lock: (tx, roots) => tx.query('select id from record where id = any($1::uuid[]) order by id for no key update', [roots]),
    });
}
