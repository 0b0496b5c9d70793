import { DynamicModule, Global, Module, Provider } from '@nestjs/common';
import { Clock, SystemClock } from './clock.js';
import { Writes } from './writes.js';

/** Clock and the one way to write, known everywhere. */
@Global()
@Module({})
export class HttpModule {
  static forRoot(clock: Provider = { provide: Clock, useClass: SystemClock }): DynamicModule {
    return { module: HttpModule, providers: [clock, Writes], exports: [Clock, Writes] };
  }
}
