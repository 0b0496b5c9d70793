import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { Problem, type FieldError } from './problem.js';

const kebab = (name: string) => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);

function flatten(errors: ValidationError[], at: string): FieldError[] {
  return errors.flatMap((error) => {
    const pointer = `${at}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const own = Object.entries(error.constraints ?? {}).map(([rule, detail]) => ({ pointer, code: rule === 'whitelistValidation' ? 'unknown-field' : kebab(rule), detail }));
    return [...own, ...flatten(error.children ?? [], pointer)];
  });
}

/** Strict: unknown fields are refused, nothing is converted silently but what a class asks for with `@Type`. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    forbidUnknownValues: true,
    stopAtFirstError: false,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => Problem.badRequest('request-invalid', 'Some fields are missing, wrong or unknown.', flatten(errors, '')),
  });
}
