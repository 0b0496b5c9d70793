import type { Queryable } from '@haobang/database';
import type { UnitKind } from './new-area.units.js';
import { readingOf, type Reading } from './pinyin.rules.js';
import { normaliseName, type NameMeaning } from './seed-organisation.js';

/** `validFrom` is the first day, `validTo` the first day no more; null is open. Days in Asia/Shanghai. */
export interface Period {
  validFrom: string;
  validTo: string | null;
}

export interface UnitLabel {
  zh: string;
  en: string;
  shortZh: string;
}

/** A unit as of a day. */
export interface UnitOnDay extends Period {
  id: number;
  code: string;
  kind: UnitKind;
  name: UnitLabel;
  parentId: number | null;
  position: number;
  version: number;
}

export interface GroupOnDay {
  id: number;
  code: string;
  zh: string;
  en: string;
  unitIds: number[];
}

interface UnitContent extends Period {
  id: number;
  code: string;
  kind: UnitKind;
  position: number;
  version: number;
  names: (UnitLabel & Period)[];
  parents: ({ parentId: number } & Period)[];
}

/** One acts for another who is away. */
export interface StandInOnDay extends Period {
  personId: string;
  deputyId: string;
  deputyName: string;
}

interface Content {
  units: UnitContent[];
  groups: { id: number; code: string; zh: string; en: string; members: ({ unitId: number } & Period)[] }[];
  aliases: { name: string; unitId: number | null; groupCode: string | null }[];
  standIns: StandInOnDay[];
}

export const holds = (period: Period, on: string): boolean => period.validFrom <= on && (period.validTo === null || period.validTo > on);

/** Everything about units and stand-ins, on every day, read in one statement so that it is of one piece. It never changes. */
export class OrganisationSnapshot {
  private readonly byId: ReadonlyMap<number, UnitContent>;
  private readonly meanings = new Map<string, NameMeaning>();
  private readonly labels = new Map<string, ReadonlyMap<number, UnitLabel>>();
  private readonly readings = new Map<string, Reading>();
  private readonly children = new Map<string, ReadonlyMap<number, number[]>>();

  constructor(private readonly content: Content) {
    this.byId = new Map(content.units.map((u) => [u.id, u]));
    const learn = (name: string, meaning: NameMeaning) => this.meanings.has(normaliseName(name)) || this.meanings.set(normaliseName(name), meaning);
    // The newest name wins: an old name that a later unit took over means that unit.
    for (const { id, names } of content.units) for (const name of names) if (name.validTo === null) learn(name.zh, { unitId: id });
    for (const group of content.groups) learn(group.zh, { groupCode: group.code });
    for (const a of content.aliases) learn(a.name, a.unitId === null ? { groupCode: a.groupCode! } : { unitId: a.unitId });
    for (const { id, names } of content.units) for (const name of names) [name.zh, name.shortZh].forEach((text) => learn(text, { unitId: id }));
  }

  unitsOn(on: string): UnitOnDay[] {
    const labels = this.labelsOn(on);
    return this.content.units
      .filter((u) => holds(u, on))
      .map((u) => ({ id: u.id, code: u.code, kind: u.kind, name: labels.get(u.id)!, parentId: this.parentOf(u.id, on), position: u.position, version: u.version, validFrom: u.validFrom, validTo: u.validTo }));
  }

  /** Whether or not the unit lives on that day; null for an id that never was. */
  unit(id: number, on: string): UnitOnDay | null {
    const u = this.byId.get(id);
    return u ? { id, code: u.code, kind: u.kind, name: this.labelsOn(on).get(id)!, parentId: this.parentOf(id, on), position: u.position, version: u.version, validFrom: u.validFrom, validTo: u.validTo } : null;
  }

  historyOf(id: number): { names: readonly (UnitLabel & Period)[]; parents: readonly ({ parentId: number } & Period)[] } | null {
    return this.byId.get(id) ?? null;
  }

  /** Names of all units, also of those that don't live on that day: the nearest earlier name, else the first. */
  labelsOn(on: string): ReadonlyMap<number, UnitLabel> {
    return remember(this.labels, on, () => new Map(this.content.units.map((u) => {
      const { zh, en, shortZh } = u.names.findLast((name) => name.validFrom <= on) ?? u.names[0]!;
      return [u.id, { zh, en, shortZh }];
    })));
  }

  /** Units of a day by part of a name, or by the start of their pinyin or initials, in the order of lists. */
  find(q: string, on: string, count: number): UnitOnDay[] {
    const asked = normaliseName(q).toLowerCase();
    if (asked === '') return [];
    return this.unitsOn(on)
      .filter(({ name }) => {
        if ([name.zh, name.shortZh, name.en].some((text) => normaliseName(text).toLowerCase().includes(asked))) return true;
        return [name.zh, name.shortZh].some((text) => {
          const reading = remember(this.readings, text, () => readingOf(text), MOST_READINGS_KEPT);
          return reading.full.startsWith(asked) || reading.initials.startsWith(asked);
        });
      })
      .slice(0, count);
  }

  /** The given units and everything below them, as far as it lives on that day. */
  subtree(unitIds: readonly number[], on: string): number[] {
    const children = remember(this.children, on, () => this.childrenOn(on));
    const found = new Set<number>();
    const waiting = unitIds.filter((id) => this.lives(id, on));
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (found.has(id)) continue;
      found.add(id);
      waiting.push(...(children.get(id) ?? []));
    }
    return [...found].sort((a, b) => a - b);
  }

  /** The unit itself first, then its parents upwards. */
  lineage(unitId: number, on: string): number[] {
    const line: number[] = [];
    for (let id: number | null = this.byId.has(unitId) ? unitId : null; id !== null && line.length < 32; id = this.parentOf(id, on)) line.push(id);
    return line;
  }

  groupsOn(on: string): GroupOnDay[] {
    return this.content.groups.map(({ members, ...group }) => ({ ...group, unitIds: members.filter((m) => holds(m, on) && this.lives(m.unitId, on)).map((m) => m.unitId) }));
  }

  /** For whom a person acts on that day. */
  actsFor(personId: string, on: string): StandInOnDay[] {
    return this.content.standIns.filter((spell) => spell.deputyId === personId && holds(spell, on));
  }

  /** Who acts for a person on that day; never more than one. */
  deputyOf(personId: string, on: string): StandInOnDay | undefined {
    return this.content.standIns.find((spell) => spell.personId === personId && holds(spell, on));
  }

  meaningOf(name: string): NameMeaning | undefined {
    return this.meanings.get(normaliseName(name));
  }

  lives(unitId: number, on: string): boolean {
    const unit = this.byId.get(unitId);
    return unit !== undefined && holds(unit, on);
  }

  private parentOf(unitId: number, on: string): number | null {
    return this.byId.get(unitId)?.parents.find((p) => holds(p, on))?.parentId ?? null;
  }

  private childrenOn(on: string): ReadonlyMap<number, number[]> {
    const children = new Map<number, number[]>();
    for (const { id, ...unit } of this.content.units) {
      const parentId = holds(unit, on) ? this.parentOf(id, on) : null;
      if (parentId !== null) children.set(parentId, [...(children.get(parentId) ?? []), id]);
    }
    return children;
  }
}

/** A few days are asked over and over; a caller that walks through years must not fill the memory. */
const MOST_DAYS_KEPT = 64;
const MOST_READINGS_KEPT = 20_000;

function remember<T>(kept: Map<string, T>, key: string, make: () => T, most = MOST_DAYS_KEPT): T {
  let value = kept.get(key);
  if (value === undefined) {
    if (kept.size >= most) kept.clear();
    kept.set(key, (value = make()));
  }
  return value;
}

export async function loadSnapshot(db: Queryable): Promise<OrganisationSnapshot> {
  const [row] = await db.query<{ units: UnitContent[] | null; groups: Content['groups'] | null; aliases: Content['aliases'] | null; standIns: StandInOnDay[] | null }>(SNAPSHOT);
  return new OrganisationSnapshot({ units: row!.units ?? [], groups: row!.groups ?? [], aliases: row!.aliases ?? [], standIns: row!.standIns ?? [] });
}

const SNAPSHOT = `
  select (select json_agg(json_build_object(
            'id', u.id, 'code', u.code, 'kind', u.kind, 'position', u.position, 'version', u.version, 'validFrom', u.valid_from, 'validTo', u.valid_to,
            'names', (select json_agg(json_build_object('zh', n.zh, 'en', n.en, 'shortZh', n.short_zh, 'validFrom', n.valid_from, 'validTo', n.valid_to) order by n.valid_from)
                        from unit_name n where n.unit_id = u.id),
            'parents', coalesce((select json_agg(json_build_object('parentId', p.parent_id, 'validFrom', p.valid_from, 'validTo', p.valid_to) order by p.valid_from)
                        from unit_parent p where p.unit_id = u.id), '[]')) order by u.position, u.id) from unit u) as units,
         (select json_agg(json_build_object('id', g.id, 'code', g.code, 'zh', g.zh, 'en', g.en,
            'members', coalesce((select json_agg(json_build_object('unitId', m.unit_id, 'validFrom', m.valid_from, 'validTo', m.valid_to) order by u.position, u.id)
                        from unit_group_member m join unit u on u.id = m.unit_id where m.group_id = g.id), '[]')) order by g.position, g.id) from unit_group g) as groups,
         (select json_agg(json_build_object('name', a.name, 'unitId', a.unit_id, 'groupCode', g.code)) from unit_alias a left join unit_group g on g.id = a.group_id) as aliases,
         (select json_agg(json_build_object('personId', s.person_id, 'deputyId', s.deputy_id, 'deputyName', d.name, 'validFrom', s.valid_from, 'validTo', s.valid_to) order by s.valid_from, s.id)
            from stand_in s join person d on d.id = s.deputy_id where s.withdrawn_at is null) as "standIns"`;
