import { Inject, Injectable, OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Database } from './database.js';

export interface ListenHandlers {
  message: (payload: string) => void;
  /** Called whenever messages may have been missed: after each (re)connect and at each loss of the connection. */
  gap: () => void;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;
const PING_MS = 15_000;

/**
 * One connection of its own that listens, and comes back by itself. Whoever caches by its messages asks `connected`
 * first: while it is false, nothing may be believed that was not just read.
 */
@Injectable()
export class Listener implements OnApplicationShutdown {
  connected = false;
  private readonly handlers = new Map<string, ListenHandlers[]>();
  private client: pg.Client | undefined;
  private ended = false;
  private opening: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private pauseMs = FIRST_PAUSE_MS;

  constructor(@Inject(Database) private readonly database: Database) {}

  /** Listens from now on; resolves when the first try to connect is over, whether it succeeded or not. */
  async listen(channel: string, handlers: ListenHandlers): Promise<void> {
    if (!/^[a-z_]+$/.test(channel)) throw new Error(`${channel} is not the name of a channel`);
    const known = this.handlers.get(channel);
    if (known) known.push(handlers);
    else this.handlers.set(channel, [handlers]);
    if (this.connected && !known) await this.client?.query(`listen ${channel}`).catch(() => undefined);
    this.opening ??= this.open();
    await this.opening;
  }

  async onApplicationShutdown(): Promise<void> {
    this.ended = true;
    clearTimeout(this.timer);
    await this.opening;
    this.connected = false;
    await this.client?.end().catch(() => undefined);
  }

  private async open(): Promise<void> {
    if (this.ended) return;
    const client = new pg.Client({ connectionString: this.database.options.url, connectionTimeoutMillis: 3_000, keepAlive: true, application_name: 'haobang listener' });
    client.on('notification', ({ channel, payload = '' }) => this.handlers.get(channel)?.forEach((h) => h.message(payload)));
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    this.client = client;
    try {
      await client.connect();
      for (const channel of this.handlers.keys()) await client.query(`listen ${channel}`);
      this.connected = true;
      this.pauseMs = FIRST_PAUSE_MS;
      this.gap();
      this.schedulePing(client);
    } catch {
      this.lost(client);
    }
  }

  /** A connection that a firewall dropped says nothing; asking now and then finds out. */
  private schedulePing(client: pg.Client): void {
    this.timer = setTimeout(() => {
      const patience = setTimeout(() => this.lost(client), PING_MS / 3);
      client
        .query('select 1')
        .then(() => this.client === client && !this.ended && this.schedulePing(client))
        .catch(() => this.lost(client))
        .finally(() => clearTimeout(patience));
    }, PING_MS);
    this.timer.unref();
  }

  private lost(client: pg.Client): void {
    if (this.client !== client) return;
    this.client = undefined;
    this.connected = false;
    clearTimeout(this.timer);
    void client.end().catch(() => undefined);
    this.gap();
    if (this.ended) return;
    this.timer = setTimeout(() => (this.opening = this.open()), this.pauseMs);
    this.timer.unref();
    this.pauseMs = Math.min(this.pauseMs * 2, LONGEST_PAUSE_MS);
  }

  private gap(): void {
    for (const list of this.handlers.values()) list.forEach((h) => h.gap());
  }
}
