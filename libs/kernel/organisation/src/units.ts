import { Inject, Injectable, OnModuleInit } from '@nestjs/common';
import type { StandIns, StandInSpell, UnitTree } from '@haobang/auth';
import { dayAt, type UnitLineage } from '@haobang/clock';
import { Database, Listener } from '@haobang/database';
import { Clock } from '@haobang/http';
import { loadSnapshot, type OrganisationSnapshot, type UnitLabel, type UnitOnDay } from './organisation-snapshot.js';
import type { NameMeaning } from './seed-organisation.js';

/** Told on every change of units, groups, their members, or stand-ins. */
export const ORGANISATION_CHANNEL = 'organisation_changed';

/**
 * What everything else asks about units. Answers come from a snapshot in memory; every replica drops its own when it
 * hears of a change, and believes none while it can't hear.
 */
@Injectable()
export class Units implements UnitTree, UnitLineage, StandIns, OnModuleInit {
  private kept: Promise<OrganisationSnapshot> | undefined;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Listener) private readonly listener: Listener,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    const drop = () => this.invalidate();
    await this.listener.listen(ORGANISATION_CHANNEL, { message: drop, gap: drop });
  }

  snapshot(): Promise<OrganisationSnapshot> {
    if (!this.listener.connected) return loadSnapshot(this.database.aside);
    const asked = (this.kept ??= loadSnapshot(this.database.aside));
    // A failed read is not kept: the next one asks again.
    asked.catch(() => {
      if (this.kept === asked) this.kept = undefined;
    });
    return asked;
  }

  /** To be called after a commit here, so that the writer reads its own change before the message comes round. */
  invalidate(): void {
    this.kept = undefined;
  }

  /** The business day now. */
  today(): string {
    return dayAt(this.clock.now());
  }

  /** Names of all units by id, also of ended ones. @param on a day; today where none is given. */
  async unitNames(on = this.today()): Promise<ReadonlyMap<number, UnitLabel>> {
    return (await this.snapshot()).labelsOn(on);
  }

  /** The units and all that lies below them on that day, ascending; units that don't live on it are left out. */
  async subtree(unitIds: readonly number[], on: string): Promise<number[]> {
    return (await this.snapshot()).subtree(unitIds, on);
  }

  /** Names of some units, for the session's answer. */
  async labels(unitIds: readonly number[], on: string): Promise<ReadonlyMap<number, UnitLabel>> {
    const names = await this.unitNames(on);
    return new Map(unitIds.flatMap((id) => (names.has(id) ? [[id, names.get(id)!] as const] : [])));
  }

  /** The unit itself first, then its parents upwards. */
  async lineageOf(unitId: number, on = this.today()): Promise<number[]> {
    return (await this.snapshot()).lineage(unitId, on);
  }

  /** Members of a group on a day; none for a code that no group has. */
  async groupMembers(code: string, on = this.today()): Promise<number[]> {
    return (await this.snapshot()).groupsOn(on).find((group) => group.code === code)?.unitIds ?? [];
  }

  /** For whom a person acts on that day; rights and worklists ask. */
  async actsFor(personId: string, on: string): Promise<StandInSpell[]> {
    return (await this.snapshot()).actsFor(personId, on).map((spell) => ({ personId: spell.personId, validTo: spell.validTo }));
  }

  /** Who acts for a person on that day. */
  async deputyOf(personId: string, on: string): Promise<(StandInSpell & { name: string }) | null> {
    const spell = (await this.snapshot()).deputyOf(personId, on);
    return spell ? { personId: spell.deputyId, name: spell.deputyName, validTo: spell.validTo } : null;
  }

  /** The first few units of today that a text finds, for a search over everything. */
  async find(q: string, count: number): Promise<UnitOnDay[]> {
    return (await this.snapshot()).find(q, this.today(), count);
  }

  /** The unit or group that a plan or another document means by a name. */
  async resolvePlanName(name: string): Promise<NameMeaning | undefined> {
    return (await this.snapshot()).meaningOf(name);
  }
}
