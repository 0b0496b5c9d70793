import { Inject, Injectable } from '@nestjs/common';
import { Units } from '@haobang/organisation';

/** Names of the units that a page mentions. */
@Injectable()
export class UnitRefs {
  constructor(@Inject(Units) private readonly units: Units) {}

  async of(ids: readonly (number | null)[]): Promise<Record<string, { zh: string; en: string }>> {
    const names = await this.units.unitNames();
    return Object.fromEntries([...new Set(ids)].flatMap((id) => (id !== null && names.has(id) ? [[String(id), { zh: names.get(id)!.zh, en: names.get(id)!.en }]] : [])));
  }
}
