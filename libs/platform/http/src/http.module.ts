import { DynamicModule, Global, Module, Provider } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Clock, SystemClock } from './clock.js';
import { KnownParameters } from './known-parameters.js';
import { Writes } from './writes.js';

/** Clock and the one way to write, known everywhere. */
@Global()
@Module({})
export class HttpModule {
  static forRoot(clock: Provider = { provide: Clock, useClass: SystemClock }): DynamicModule {
    return { module: HttpModule, providers: [clock, Writes, { provide: APP_GUARD, useClass: KnownParameters }], exports: [Clock, Writes] };
  }
}
