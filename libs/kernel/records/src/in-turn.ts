/** Lets the database write one part while the next one is decided; the order stays. */
export class InTurn {
  private running: Promise<void> = Promise.resolve();

  /** Waits for the part before, then begins with this one. @throws what the part before threw */
  async add(work: () => Promise<void>): Promise<void> {
    await this.running;
    this.running = work();
    // Whoever adds next, or ends, hears of a failure; until then it must not count as unhandled.
    this.running.catch(() => undefined);
  }

  /** Waits for the last part. @throws what it threw */
  end(): Promise<void> {
    return this.running;
  }
}
