import { Module } from '@nestjs/common';
import { ClockModule } from '@haobang/clock';
import { Duties } from './duties.js';
import { DutyChanges } from './duty-changes.js';
import { EnterpriseRecords } from './enterprise-records.js';
import { MeasurePages } from './measure-pages.js';
import { MeasuresController } from './measures.controller.js';
import { MetricPages } from './metric-pages.js';
import { MetricRecords } from './metric-records.js';
import { MetricsController } from './metrics.controller.js';
import { NoticeTeller } from './notice-teller.js';
import { NoticesController } from './notices.controller.js';
import { Notices } from './notices.js';
import { PastWork } from './past-work.js';
import { PlanChanges } from './plan-changes.js';
import { RememberedPlans } from './remembered-plans.js';
import { ScoreboardController } from './scoreboard.controller.js';
import { Scoreboards } from './scoreboards.js';
import { SearchController } from './search.controller.js';
import { Search } from './search.js';
import { UnitRefs } from './unit-refs.js';
import { VisibleRecords } from './visible-records.js';
import { WorklistController } from './worklist.controller.js';

/** Where everybody begins: worklist, scoreboard, figures, search. Read models over the kernels, and the dates of the plan. */
@Module({
  imports: [ClockModule],
  controllers: [ScoreboardController, MetricsController, MeasuresController, WorklistController, SearchController, NoticesController],
  providers: [RememberedPlans, Duties, Scoreboards, MetricPages, MetricRecords, MeasurePages, PlanChanges, DutyChanges, Search, EnterpriseRecords, VisibleRecords, UnitRefs, Notices, NoticeTeller, PastWork],
})
export class DeskModule {}
