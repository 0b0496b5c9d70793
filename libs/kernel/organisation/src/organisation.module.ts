import { Global, Module } from '@nestjs/common';
import { StandIns, UnitTree } from '@haobang/auth';
import { ClockModule, UnitLineage } from '@haobang/clock';
import { UnitHours } from './unit-hours.js';
import './organisation.permissions.js';
import { PeopleController } from './people.controller.js';
import { PeopleReadModel } from './people.read-model.js';
import { People } from './people.js';
import { UnitChanges } from './unit-changes.js';
import { UnitsController } from './units.controller.js';
import { UnitPeople } from './unit-people.js';
import { Units } from './units.js';

/** Units and people, known everywhere; also what rights and the calendar need to know of units. */
@Global()
@Module({
  imports: [ClockModule],
  controllers: [UnitsController, PeopleController],
  providers: [Units, UnitChanges, UnitHours, People, PeopleReadModel, UnitPeople, { provide: UnitTree, useExisting: Units }, { provide: UnitLineage, useExisting: Units }, { provide: StandIns, useExisting: Units }],
  exports: [Units, PeopleReadModel, UnitTree, UnitLineage, StandIns],
})
export class OrganisationModule {}
