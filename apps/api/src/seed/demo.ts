import { CommonIssueFinder, complaintsChapters, demandComplexity, demandDays, demoDemand, demand, seeded, UnitLearning } from '@haobang/areas/complaints/api';
import { type Calendar, Calendars, startOfDay } from '@haobang/clock';
import { Database } from '@haobang/database';
import { createApp, systemContext } from '@haobang/http';
import { Facts } from '@haobang/measures';
import { Units } from '@haobang/organisation';
import { importEnterprises } from '@haobang/parties';
import { type Kind, RecordHistories } from '@haobang/records';
import { evaluate } from '@haobang/rules';
import { AppModule } from '../app.module.js';
import type { Config } from '../config.js';
import { demoEnterprises } from './demo-enterprises.js';
import { seedDemoPeople } from './demo-people.js';

export interface DemoRequest {
  /** 1 is 20,000 enterprises and 12,000 demands. */
  scale: number;
  /** The day that the demo takes for today; a filling that was begun keeps its own. */
  today: string;
  password: string | undefined;
  /** The owner's login, where there is one: only an owner may gather statistics. */
  ownerUrl?: string | undefined;
}

const SEED = 20_240_320;
const ENTERPRISES = 20_000;
const DEMANDS = 12_000;
/** Far from the seeds of single demands, which count up from the run's. */
const CHAPTER_SEED = 1_000_003;
const AT_ONCE = 1_500;
const GAMING_UNIT = 'city-management-transport';
const KIND = demand as Kind;
/** Kinds of unit in whose territory an enterprise lies. */
const TERRITORIES: readonly string[] = ['street', 'park', 'new-town'];

interface Run {
  seed: number;
  scale: string;
  today: string;
  demands_written: number[];
  chapters: string[];
  finished_at: Date | null;
}

/**
 * Fills an empty product with made-up people, enterprises and demands of 2024 and of the running year, through the same
 * set-based path as an import. It may be stopped and started again: it goes on where it stood. @returns lines to be printed
 */
export async function seedDemo(config: Config, request: DemoRequest, say: (line: string) => void): Promise<string[]> {
  const app = await createApp(AppModule.forRoot(config));
  await app.init();
  try {
    const database = app.get(Database);
    const run = await begin(database, request);
    const now = new Date(Math.min(Date.now(), startOfDay(run.today).getTime() + 17 * 3_600_000));
    const units = await app.get(Units).snapshot();
    const { people, password, firstAccount } = await seedDemoPeople(database, units, run.today, now, request.password);
    const lines = password ? [`  演示账号 demo accounts: ${firstAccount} …  密码 password: ${password}`] : [];
    if (run.finished_at) return lines;

    const territories = units.unitsOn(run.today).filter((unit) => TERRITORIES.includes(unit.kind)).map((unit) => unit.id);
    const rows = demoEnterprises(Math.round(ENTERPRISES * Number(run.scale)), run.seed).map((row, i) => ({ ...row, unitId: territories[i % territories.length]! }));
    say(`Demo: ${rows.length} enterprises`);
    const { ids } = await database.transaction((tx) => importEnterprises(tx, rows, { source: 'demo', fetchedAt: now, confidence: 1, effectiveOn: '2024-01-01', recordedAt: now, by: 'demo' } as never));
    const enterprises = ids.map((id, i) => ({ id, name: rows[i]!.name }));

    const calendar = await app.get(Calendars).current();
    const years = yearsOf(run, calendar);
    say(`Demo: ${years.flat().length} demands`);
    const histories = app.get(RecordHistories);
    const complexityOf = (facts: { demandKind: string; category: string; text: string }) => {
      const { outcome, reason } = evaluate(demandComplexity.first.rows, facts);
      return { complexity: outcome as 'general' | 'complex', rule: reason.zh, ruleEn: reason.en };
    };
    const facts = app.get(Facts);
    let chunks = 0;
    const write = async (year: number, first: number) => {
      const days = years[year]!;
      for (let at = run.demands_written[year]!; at < days.length; at += AT_ONCE) {
        const told = days.slice(at, at + AT_ONCE).map((day, i) => demoDemand({ random: seeded(run.seed + first + at + i), calendar, people, now, enterprises, gamingUnit: GAMING_UNIT, complexityOf }, day, first + at + i));
        // What comes in later today has not come in yet: nobody could act on it before.
        const chunk = told.filter(({ register }) => register.effectiveAt <= now);
        await database.transaction(async (tx) => {
          await histories.writeIn({ ...systemContext(now, 'demo'), tx }, KIND, chunk);
          await tx.query('update demo_run set demands_written[$1] = $2', [year + 1, at + told.length]);
        });
        await facts.fold();
        // Whenever the tables have doubled: planned as for empty ones, each chunk would read all that came before it.
        chunks += 1;
        if (request.ownerUrl && (chunks & (chunks - 1)) === 0) await analyze(request.ownerUrl);
      }
    };
    // Both years at once: while the database writes one, the next steps of the other are decided. Numbers count within a year, so they
    // come out the same however the two take turns.
    await Promise.all(years.map((_, year) => write(year, year === 0 ? 0 : years[0]!.length)));
    for (const [i, chapter] of complaintsChapters.entries()) {
      if (run.chapters.includes(chapter.name)) continue;
      say(`Demo: ${chapter.name}`);
      const world = { random: seeded(run.seed + CHAPTER_SEED * (i + 1)), scale: Number(run.scale), calendar, people, today: run.today, now, enterprises, gamingUnit: GAMING_UNIT, app };
      await database.transaction(async (tx) => {
        await chapter.fill(world, { ...systemContext(now, 'demo'), tx });
        await tx.query('update demo_run set chapters = chapters || $1::text', [chapter.name]);
      });
      await facts.fold();
    }
    say('Demo: learning who does what, and finding what repeats');
    await app.get(UnitLearning).learn();
    await app.get(CommonIssueFinder).find(systemContext(now, 'demo'));
    await database.query('update demo_run set finished_at = $1', [new Date()]);
    if (request.ownerUrl) await analyze(request.ownerUrl);
    return lines;
  } finally {
    await app.close();
  }
}

/** Gathers statistics, which the database would do by itself only minutes later; the first pages need them too. */
async function analyze(ownerUrl: string): Promise<void> {
  const owner = new Database({ url: ownerUrl, poolSize: 1, statementTimeoutMs: 600_000 });
  try {
    await owner.query('analyze');
  } finally {
    await owner.end();
  }
}

async function begin(database: Database, { scale, today }: DemoRequest): Promise<Run> {
  await database.query('insert into demo_run (seed, scale, today, demands_written) values ($1, $2, $3, \'{0,0}\') on conflict do nothing', [SEED, scale, today]);
  const [run] = await database.query<Run>('select seed, scale::text, today, demands_written, chapters, finished_at from demo_run');
  return run!;
}

/** The days of the demands, by year: half of them in the plan's own, half in the running one up to today. */
function yearsOf(run: Run, calendar: Calendar): string[][] {
  const count = Math.round(DEMANDS * Number(run.scale));
  const random = seeded(run.seed + 1);
  const thisYear = `${run.today.slice(0, 4)}-01-01`;
  const planYear = demandDays(random, calendar, '2024-01-01', run.today < '2024-12-31' ? run.today : '2024-12-31', thisYear > '2024-12-31' ? Math.ceil(count / 2) : count);
  return thisYear > '2024-12-31' ? [planYear, demandDays(random, calendar, thisYear, run.today, Math.floor(count / 2))] : [planYear];
}
