import type { INestApplicationContext } from '@nestjs/common';
import type { Calendar } from '@haobang/clock';
import type { WriteContext } from '@haobang/http';
import { arrearsChapter } from './arrears.demo.js';
import { answersChapter } from './answers.demo.js';
import type { DemoPeople, Random } from './complaints.seed.js';
import { campaignsChapter, supplyCutsChapter } from './treatment.demo.js';
import { countersChapter } from './counters.demo.js';
import { longTermFixesChapter } from './long-term-fixes.demo.js';
import { radarChapter } from './radar.demo.js';
import { standingDemandsChapter } from './standing-demands.demo.js';
import { outreachChapters } from './outreach.demo.js';
import { satisfactionChapters } from './satisfaction.demo.js';

/** What the demo's chapters are told of the world that they fill. */
export interface DemoWorld {
  /** A source of its own for each chapter, so that one more number drawn here changes nothing there. */
  random: Random;
  /** 1 is the full demo of 20,000 enterprises. */
  scale: number;
  calendar: Calendar;
  people: DemoPeople;
  /** The day that the demo takes for today; nothing happens after `now`. */
  today: string;
  now: Date;
  enterprises: readonly { id: string; name: string }[];
  /** Code of the unit that games its figures. */
  gamingUnit: string;
  /** Gives the services that write: chapters go through the set-based path, as an import does. */
  app: INestApplicationContext;
}

/** One kind or one story of the demo, written whole in one transaction: what was begun and not ended is not there. */
export interface DemoChapter {
  /** Kept with the filling, so that a second start goes on where the first was stopped. */
  name: string;
  fill: (world: DemoWorld, w: WriteContext) => Promise<void>;
}

/** In the order of writing, after the demands. A new one goes to the end: each draws its numbers by its place. */
export const complaintsChapters: readonly DemoChapter[] = [
  arrearsChapter,
  supplyCutsChapter,
  campaignsChapter,
  countersChapter,
  radarChapter,
  standingDemandsChapter,
  ...outreachChapters,
  ...satisfactionChapters,
  answersChapter,
  longTermFixesChapter,
];
