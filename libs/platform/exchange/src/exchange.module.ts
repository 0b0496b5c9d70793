import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { registerMultipart } from './upload.js';

/** Imported by whoever takes files by form. */
@Module({})
export class ExchangeModule implements OnModuleInit {
  constructor(@Inject(HttpAdapterHost) private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    registerMultipart(this.host.httpAdapter.getInstance<FastifyInstance>());
  }
}
