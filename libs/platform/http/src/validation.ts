import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { getMetadataStorage } from 'class-validator';
import { Problem, type FieldError } from './problem.js';

const kebab = (name: string) => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);

function flatten(errors: ValidationError[], at: string): FieldError[] {
  return errors.flatMap((error) => {
    const pointer = `${at}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const own = Object.entries(error.constraints ?? {}).map(([rule, detail]) => ({ pointer, code: rule === 'whitelistValidation' ? 'unknown-field' : kebab(rule), detail }));
    return [...own, ...flatten(error.children ?? [], pointer)];
  });
}

type Storage = ReturnType<typeof getMetadataStorage>;
type Find = Storage['getTargetValidationMetadatas'];

/**
 * Lets class-validator remember what it knows of a class. At each validation it walks all classes of the process to see which of them
 * this one inherits from, which took a twentieth of a create; no class gets new rules once it has been asked for. Neither schemas
 * nor groups are used here.
 */
function rememberRules(storage: Storage): void {
  if (Object.hasOwn(storage, 'getTargetValidationMetadatas')) return;
  const find: Find = storage.getTargetValidationMetadatas.bind(storage);
  const known = new Map<unknown, ReturnType<Find>>();
  storage.getTargetValidationMetadatas = (target, ...options) => {
    let rules = known.get(target);
    if (!rules) known.set(target, (rules = find(target, ...options)));
    return rules;
  };
}

/** Strict: unknown fields are refused, nothing is converted silently but what a class asks for with `@Type`. */
export function validationPipe(): ValidationPipe {
  rememberRules(getMetadataStorage());
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
