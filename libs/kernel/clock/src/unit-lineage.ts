/**
 * Who stands above a unit. The organisation knows it and gives it here, since it builds on the clock; without it a unit
 * lives by its own local days and the area's alone.
 */
export abstract class UnitLineage {
  /** The unit itself first, then its parents upwards, as of today. */
  abstract lineageOf(unitId: number): Promise<readonly number[]>;
}
