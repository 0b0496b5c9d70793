import { DynamicModule, Global, Inject, Module, OnApplicationShutdown } from '@nestjs/common';
import { Database, type DatabaseOptions } from './database.js';
import { Listener } from './listener.js';

/** Makes `Database` known everywhere and closes its pool last. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(Database) private readonly database: Database) {}

  static forRoot(options: DatabaseOptions): DynamicModule {
    return { module: DatabaseModule, providers: [{ provide: Database, useFactory: () => new Database(options) }, Listener], exports: [Database, Listener] };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.database.end();
  }
}
