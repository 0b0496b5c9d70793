import { DynamicModule, Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AuditModule } from '@haobang/audit';
import { setCursorKey } from '@haobang/http';
import { AuthGuard } from './auth.guard.js';
import { AUTH_OPTIONS, withDefaults, type AuthModuleOptions } from './auth.options.js';
import './auth.permissions.js';
import { EndpointCheck } from './endpoint-check.js';
import { Identities } from './identities.js';
import { UseLog } from './use-log.js';

/** Sign-in, rights and personal fields for the whole application. */
@Global()
@Module({})
export class AuthModule {
  static forRoot(options: AuthModuleOptions): DynamicModule {
    const resolved = withDefaults(options);
    setCursorKey(resolved.keys.signing.bytes);
    return {
      module: AuthModule,
      imports: [DiscoveryModule, AuditModule.forRoot(), ...(options.imports ?? [])],
      controllers: [],
      providers: [
        { provide: AUTH_OPTIONS, useValue: resolved },
        ...(options.unitTree ? [options.unitTree] : []),
        UseLog,
        Identities,
        EndpointCheck,
        { provide: APP_GUARD, useClass: AuthGuard },
      ],
      exports: [Identities, EndpointCheck, AUTH_OPTIONS],
    };
  }
}
