import { DynamicModule, Global, Module } from '@nestjs/common';
import { Audit } from './audit.js';
import { AuditController } from './audit.controller.js';
import { AuditReader } from './audit.reader.js';

/** Makes `Audit` known everywhere. */
@Global()
@Module({})
export class AuditModule {
  static forRoot(): DynamicModule {
    return { module: AuditModule, controllers: [AuditController], providers: [Audit, AuditReader], exports: [Audit] };
  }
}
