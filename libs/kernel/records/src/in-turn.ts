/** Lets the database write some parts while the next one is decided; the order stays. */
export class InTurn {
  private readonly underWay: Promise<void>[] = [];

  /**
   * @param most parts that are under way at once. With two the next is on its way when the database is done with one; that
   *   is for parts whose statements may follow each other without a look at the answers.
   */
  constructor(private readonly most = 1) {}

  /** Begins with this part as soon as there are few enough under way. @throws what an earlier part threw */
  async add(work: () => Promise<void>): Promise<void> {
    while (this.underWay.length >= this.most) await this.underWay.shift();
    const part = work();
    // Whoever adds next, or ends, hears of a failure; until then it must not count as unhandled.
    part.catch(() => undefined);
    this.underWay.push(part);
  }

  /** Waits for the last part. @throws what the first that failed threw */
  async end(): Promise<void> {
    for (const part of this.underWay.splice(0)) await part;
  }
}
