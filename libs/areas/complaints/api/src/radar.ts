import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { dayAt, startOfDay } from '@haobang/clock';
import { Database, uuidV7 } from '@haobang/database';
import { CITY_CENTRE } from '@haobang/demands';
import { type RequestContext, Writes, type WriteContext } from '@haobang/http';
import { Jobs } from '@haobang/jobs';
import { decideCreate, type Kind, Records, rowsOf } from '@haobang/records';
import { Rules } from '@haobang/rules';
import { type Found, radarFinding, type RegisterRadarFinding } from './radar-finding.kind.js';
import type { RadarEvidenceResponse, RadarTraceResponse } from './radar.dto.js';
import { type Candidate, keyOf, lastDayOf, lastWorkdays, leastIdAt, monthOf, sharePercent } from './radar.rules.js';
import { CANDIDATES, EVIDENCE, HEIRS, KNOWN } from './radar.sql.js';
import { radarThresholds } from './radar.table.js';

const KIND = radarFinding as Kind;

interface Known extends Record<string, unknown> {
  key: string;
  id: string;
  status: string;
  cases: number;
  events: string[];
}

/** A candidate that the table calls a finding, as it is to be registered. */
export interface Judged {
  id: string;
  candidate: Candidate;
  input: Omit<RegisterRadarFinding, 'description'> & Found;
}

/**
 * Looks for patterns by which figures are made to look better than the work. Every night over this month and the last one;
 * a pattern is found once for a unit and a month, and grows while nobody has answered it.
 */
@Injectable()
export class Radar implements OnModuleInit {
  constructor(
    @Inject(Records) private readonly records: Records,
    @Inject(Rules) private readonly rules: Rules,
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Database) private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.jobs.register({ name: 'complaints.radar', label: { zh: '扫描异常线索', en: 'Look for gamed figures' }, cron: '35 18 * * *', run: async (ctx) => ({ ...(await this.find(ctx)) }) });
  }

  /**
   * @param ctx the system's: findings are made in nobody's name
   * @param since a day of the first month that is looked at; the last month unless said
   */
  async find(ctx: RequestContext, since?: string): Promise<{ found: number; grown: number }> {
    return this.writes.run(ctx, async (w) => {
      // One at a time, else two would find the same.
      await w.tx.query('select pg_advisory_xact_lock(4711023)');
      const candidates = await this.candidates(w, since);
      const known = new Map((await w.tx.query<Known>(KNOWN, [candidates.map(keyOf)])).map((one) => [one.key, one]));
      let grown = 0;
      for (const candidate of candidates) {
        const before = known.get(keyOf(candidate));
        const traces = before && candidate.traces.filter(({ eventId }) => !before.events.includes(eventId));
        if (!before || before.status !== 'FOUND' || !traces!.length) continue;
        await this.records.actIn(w, KIND, before.id, { verb: 'grow', input: { cases: Math.max(candidate.cases, before.cases), total: candidate.total, traces } });
        grown++;
      }
      const judged = await this.judge(w, candidates.filter((candidate) => !known.has(keyOf(candidate))));
      const moment = await this.records.moment(w.now);
      const acting = this.records.acting(w);
      const gone = judged.map(({ input }) => input.leadUnitId).filter((unit) => !moment.lives(unit));
      const heirs = new Map((gone.length ? await w.tx.query<{ unit: number; heir: number }>(HEIRS, [gone, dayAt(w.now)]) : []).map(({ unit, heir }) => [unit, heir]));
      const changes = judged.map(({ id, input: found }) => {
        // Who took the work over answers for it; where nobody did, the city operation centre.
        const input = moment.lives(found.leadUnitId) ? found : { ...found, leadUnitId: heirs.get(found.leadUnitId) ?? moment.unitOf(CITY_CENTRE)! };
        return { before: null, decision: decideCreate(KIND, { id, registeredUnitId: moment.unitOf(CITY_CENTRE) }, { input, loggedInput: logged(input) }, acting, moment) };
      });
      if (changes.length) await this.records.apply(w, KIND, changes);
      return { found: changes.length, grown };
    });
  }

  /** All that might be a finding, by the month. @param since as in `find` */
  async candidates(w: WriteContext, since?: string): Promise<Candidate[]> {
    const today = dayAt(w.now);
    const from = monthOf(since ?? dayAt(new Date(startOfDay(monthOf(today)).getTime() - 1)));
    const calendar = (await this.records.moment(w.now)).calendarOf(null);
    return w.tx.query<Candidate & Record<string, unknown>>(CANDIDATES, [leastIdAt(new Date(startOfDay(from).getTime() - 3_600_000)), from, lastWorkdays(calendar, from, monthOf(today))]);
  }

  /** Those that the decision table calls findings, each with its receipt. */
  async judge(w: WriteContext, candidates: readonly Candidate[]): Promise<Judged[]> {
    const on = dayAt(w.now);
    const named = candidates.map((candidate) => ({ id: uuidV7(w.now.getTime()), candidate, values: { pattern: candidate.pattern, cases: candidate.cases, sharePercent: sharePercent(candidate) } }));
    const standing = [];
    for (const one of named) if ((await this.rules.tryOut(radarThresholds.code, one.values, on)).outcome === 'finding') standing.push(one);
    const facts = standing.map(({ values }) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, source: 'history' }])));
    const decided = await this.rules.decideAll(w, radarThresholds.code, standing.map(({ id }, i) => ({ facts: facts[i]!, on, subject: id })));
    return standing.map(({ id, candidate }, i) => ({ id, candidate, input: foundOf(candidate, decided[i]!.receiptId) }));
  }

  /** The demands and events that a finding rests on. Whoever does not see a demand is told only how many there are. @throws Problem 403, 404 */
  async evidence(ctx: RequestContext, id: string): Promise<RadarEvidenceResponse> {
    const { parts } = await this.records.read(ctx, KIND, id);
    const rows = rowsOf(ctx.actor);
    const items = await this.database.query<RadarTraceResponse & Record<string, unknown>>(EVIDENCE, [id, rows?.units ?? null, rows?.masks ?? null]);
    return { items, hidden: Math.max(0, (parts['traces'] ?? []).length - items.length) };
  }
}

export function foundOf(candidate: Candidate, receiptId: string): Judged['input'] {
  const { pattern, unitId, otherUnitId, month, cases, total, traces } = candidate;
  return {
    pattern, leadUnitId: unitId, otherUnitId, cases, total, traces, receiptId, periodFrom: month, periodUntil: lastDayOf(month), patternKey: keyOf(candidate),
  };
}

/** The evidence stands in its own table; the event says what it came to. */
const logged = ({ traces: _, ...input }: Judged['input']): object => input;
