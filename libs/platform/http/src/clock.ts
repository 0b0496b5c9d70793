/** The only source of the present. Nothing else in the product asks the system for the time of a business fact. */
export abstract class Clock {
  abstract now(): Date;
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
