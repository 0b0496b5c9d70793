/** The only source of the present. Nothing else in the product asks the system for the time of a business fact. */
export abstract class Clock {
  abstract now(): Date;

  /** When something that the database timed happened: its own time, unless time stands still. */
  at(database: Date): Date {
    return database;
  }
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
