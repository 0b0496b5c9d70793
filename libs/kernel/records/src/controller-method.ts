import type { Type } from '@nestjs/common';

export type Handler = (this: never, ...args: never[]) => unknown;

/** Puts one handler with its decorators on a class; the same as writing the method by hand. */
export function method(target: Type<unknown>, name: string, handler: Handler, types: unknown[], parameters: ParameterDecorator[], decorators: MethodDecorator[]): void {
  const prototype = target.prototype as object;
  Object.defineProperty(prototype, name, { value: handler, writable: true, configurable: true });
  Reflect.defineMetadata('design:paramtypes', types, prototype, name);
  Reflect.defineMetadata('design:type', Function, prototype, name);
  parameters.forEach((decorate, index) => decorate(prototype, name, index));
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name)!;
  for (const decorate of decorators) decorate(prototype, name, descriptor);
}

export const pascal = (name: string): string => name.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
export const lowerFirst = (name: string): string => name[0]!.toLowerCase() + name.slice(1);
