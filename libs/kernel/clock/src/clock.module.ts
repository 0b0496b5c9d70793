import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller.js';
import { Calendars } from './calendars.js';

/** The calendar's endpoints, and `Calendars` for whoever computes a due time. */
@Module({ controllers: [CalendarController], providers: [Calendars], exports: [Calendars] })
export class ClockModule {}
