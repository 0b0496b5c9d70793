import { DynamicModule, Global, Module } from '@nestjs/common';
import { registerPermissions } from '@haobang/auth';
import { ClockModule } from '@haobang/clock';
import { ExchangeModule } from '@haobang/exchange';
import { JobsModule } from '@haobang/jobs';
import { MeasuresModule } from '@haobang/measures';
import { permissionsOf } from './acting.js';
import { CalendarChanges } from './calendar-changes.js';
import { CalendarChangesController } from './calendar-changes.controller.js';
import { ClockMoves } from './clock-moves.js';
import { ImportRows } from './import-rows.js';
import { ImportUndo } from './import-undo.js';
import { controllerOf } from './kind-controller.js';
import { filesControllerOf } from './kind-files-controller.js';
import { KindRegistry } from './kind-registry.js';
import { partsControllerOf } from './kind-parts-controller.js';
import type { Kind } from './kind.js';
import { KindsController } from './kinds.controller.js';
import { PartRows, shownParts } from './part-rows.js';
import { RecordBatches } from './record-batches.js';
import { RecordDocuments } from './record-documents.js';
import { RecordExport } from './record-export.js';
import { RecordHistories } from './record-histories.js';
import { RecordHistory } from './record-history.js';
import { RecordImports } from './record-imports.js';
import { RecordList } from './record-list.js';
import { RecordRefs } from './record-refs.js';
import { RecordSight } from './record-sight.js';
import { RecordWriter } from './record-writer.js';
import { RECORDS_OPTIONS, type RecordsOptions } from './records.options.js';
import { Records } from './records.js';
import { UnitCalendars } from './unit-calendars.js';
import { Worklist } from './worklist.js';

/** Records of the kinds given, with their endpoints. One module for the whole product: a number is a number in every area. */
@Global()
@Module({})
export class RecordsModule {
  static forKinds(kinds: readonly Kind[], options: RecordsOptions = {}): DynamicModule {
    registerPermissions(permissionsOf(kinds));
    const shared = [{ provide: KindRegistry, useFactory: () => new KindRegistry(kinds) }, RecordDocuments, RecordWriter, RecordHistories, RecordImports, ImportRows, ImportUndo, RecordExport, RecordBatches, { provide: RECORDS_OPTIONS, useValue: options }, Records, RecordList, RecordHistory, RecordRefs, RecordSight, PartRows, UnitCalendars, Worklist, ClockMoves, CalendarChanges];
    return { module: RecordsModule, imports: [ClockModule, MeasuresModule, JobsModule, ExchangeModule], controllers: [KindsController, CalendarChangesController, ...kinds.map(filesControllerOf), ...kinds.filter((kind) => shownParts(kind).length).map(partsControllerOf), ...kinds.map(controllerOf)], providers: shared, exports: shared };
  }
}
