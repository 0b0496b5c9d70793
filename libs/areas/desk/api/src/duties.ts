import { Inject, Injectable } from '@nestjs/common';
import type { Duty } from '@haobang/measures';
import { Units } from '@haobang/organisation';
import type { DutyUnitResponse } from './figure.dto.js';

/** Who a duty of the plan means on a day: a unit, or the members of a group. */
@Injectable()
export class Duties {
  constructor(@Inject(Units) private readonly units: Units) {}

  async on(day: string): Promise<DutyOnDay> {
    return namingIn(await this.units.snapshot())(day);
  }
}

export type DutyOnDay = (duty: Duty) => DutyUnitResponse;

/** The same for any day, of a snapshot that was taken before: inside a transaction nothing else is read. */
export const namingIn = (snapshot: Awaited<ReturnType<Units['snapshot']>>): ((day: string) => DutyOnDay) =>
  (day) => {
    const names = snapshot.labelsOn(day);
    const groups = new Map(snapshot.groupsOn(day).map((group) => [group.code, group]));
    const named = (id: number) => ({ id, zh: names.get(id)?.zh ?? String(id), en: names.get(id)?.en ?? String(id) });
    return (duty) => {
      const meaning = duty.unit === null ? snapshot.meaningOf(duty.unitGroup ?? duty.name) : { unitId: duty.unit };
      if (meaning?.unitId !== undefined) return { ...named(meaning.unitId), group: null, members: [] };
      const group = meaning?.groupCode === undefined ? undefined : groups.get(meaning.groupCode);
      return { id: null, zh: duty.name, en: group?.en ?? duty.name, group: group?.code ?? null, members: (group?.unitIds ?? []).map(named) };
    };
  };
