import { DynamicModule, Global, Module } from '@nestjs/common';
import { registerPermissions } from '@haobang/auth';
import { ClockModule } from '@haobang/clock';
import { MeasuresModule } from '@haobang/measures';
import { permissionsOf } from './acting.js';
import { controllerOf } from './kind-controller.js';
import { KindRegistry } from './kind-registry.js';
import type { Kind } from './kind.js';
import { KindsController } from './kinds.controller.js';
import { RecordHistories } from './record-histories.js';
import { RecordHistory } from './record-history.js';
import { RecordList } from './record-list.js';
import { RecordRefs } from './record-refs.js';
import { RecordWriter } from './record-writer.js';
import { Records } from './records.js';
import { UnitCalendars } from './unit-calendars.js';
import { Worklist } from './worklist.js';

/** Records of the kinds given, with their endpoints. One module for the whole product: a number is a number in every area. */
@Global()
@Module({})
export class RecordsModule {
  static forKinds(kinds: readonly Kind[]): DynamicModule {
    registerPermissions(permissionsOf(kinds));
    const shared = [{ provide: KindRegistry, useFactory: () => new KindRegistry(kinds) }, RecordWriter, RecordHistories, Records, RecordList, RecordHistory, RecordRefs, UnitCalendars, Worklist];
    return { module: RecordsModule, imports: [ClockModule, MeasuresModule], controllers: [KindsController, ...kinds.map(controllerOf)], providers: shared, exports: shared };
  }
}
