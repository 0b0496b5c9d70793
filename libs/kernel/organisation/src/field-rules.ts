import { registerDecorator } from 'class-validator';
import { parseDay } from '@haobang/clock';

/** A day that exists, `YYYY-MM-DD`, within the years that the product knows. */
export function IsDay(): PropertyDecorator {
  return rule('isDay', 'is not a day such as 2024-05-09', (value) => typeof value === 'string' && parseDay(value) !== undefined);
}

// Control characters, and those that turn the direction of what follows, hide what a name really says.
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

/** Text with something in it, without hidden characters and without blanks at its ends. */
export function IsText(most: number): PropertyDecorator {
  return rule('isText', `is not a text of 1 to ${most} characters without blanks at its ends or hidden characters`, (value) => {
    return typeof value === 'string' && value.length > 0 && value.length <= most && value.trim() === value && !HIDDEN.test(value);
  });
}

function rule(name: string, says: string, validate: (value: unknown) => boolean): PropertyDecorator {
  return (target, property) => registerDecorator({ name, target: target.constructor, propertyName: String(property), validator: { validate, defaultMessage: (at) => `${at?.property} ${says}` } });
}
