import { Inject, Injectable, Logger, OnModuleInit, type BeforeApplicationShutdown } from '@nestjs/common';
import { Database } from '@haobang/database';

const FLUSH_MS = 10_000;

/** Notes when sessions and clients were last used, and writes that in batches: a read costs no write. */
@Injectable()
export class UseLog implements OnModuleInit, BeforeApplicationShutdown {
  private sessions = new Map<string, Date>();
  private clients = new Map<string, Date>();
  private timer: NodeJS.Timeout | undefined;
  private readonly log = new Logger('UseLog');

  constructor(@Inject(Database) private readonly database: Database) {}

  onModuleInit(): void {
    this.timer = setInterval(() => void this.flush().catch((error: Error) => this.log.warn(`Last uses were not written: ${error.message}`)), FLUSH_MS);
    this.timer.unref();
  }

  /** Before the pool is closed, which happens in the hook after this one. */
  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.flush().catch(() => undefined);
  }

  sessionSeen(id: string, at: Date): void {
    this.sessions.set(id, at);
  }

  lastSeenOf(sessionId: string): Date | undefined {
    return this.sessions.get(sessionId);
  }

  clientUsed(id: string, at: Date): void {
    this.clients.set(id, at);
  }

  /** Writes what has gathered; what fails is kept for the next time. */
  async flush(): Promise<void> {
    const [sessions, clients] = [this.sessions, this.clients];
    [this.sessions, this.clients] = [new Map<string, Date>(), new Map<string, Date>()];
    try {
      if (sessions.size) await this.write('session', 'last_seen_at', sessions);
      if (clients.size) await this.write('machine_client', 'last_used_at', clients);
    } catch (error) {
      this.sessions = new Map([...sessions, ...this.sessions]);
      this.clients = new Map([...clients, ...this.clients]);
      throw error;
    }
  }

  /** Ids are sorted, so that two processes that write the same rows can't lock each other out. */
  private async write(table: 'session' | 'machine_client', column: string, uses: ReadonlyMap<string, Date>): Promise<void> {
    const ids = [...uses.keys()].sort();
    await this.database.query(
      `update ${table} t set ${column} = u.at
         from (select t.id, u.at from unnest($1::uuid[], $2::timestamptz[]) as u (id, at) join ${table} t using (id) order by t.id for update of t) u
        where t.id = u.id and (t.${column} is null or t.${column} < u.at)`,
      [ids, ids.map((id) => uses.get(id))],
    );
  }
}
