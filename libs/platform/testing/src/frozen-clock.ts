import { Clock } from '@haobang/http';

/** Stands still until a test moves it. */
export class FrozenClock extends Clock {
  private instant: Date;

  constructor(instant: string) {
    super();
    this.instant = new Date(instant);
  }

  now(): Date {
    return new Date(this.instant);
  }

  override at(): Date {
    return this.now();
  }

  /** @param instant RFC 3339 with an offset, e.g. `2024-05-09T09:00+08:00`. */
  set(instant: string): void {
    const at = new Date(instant);
    if (Number.isNaN(at.getTime())) throw new Error(`${instant} is not an instant`);
    this.instant = at;
  }

  advanceMinutes(minutes: number): void {
    this.instant = new Date(this.instant.getTime() + minutes * 60_000);
  }
}
