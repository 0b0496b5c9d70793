import { DynamicModule, Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AuditModule } from '@haobang/audit';
import { setCursorKey } from '@haobang/http';
import { AuthGuard } from './auth.guard.js';
import { AUTH_OPTIONS, withDefaults, type AuthModuleOptions } from './auth.options.js';
import './auth.permissions.js';
import { ClientsController } from './clients.controller.js';
import { ClientsService } from './clients.service.js';
import { EndpointCheck } from './endpoint-check.js';
import { GrantsService } from './grants.service.js';
import { Identities } from './identities.js';
import { LinkedSubjectsController } from './linked-subjects.controller.js';
import { LinkedSubjects } from './linked-subjects.js';
import { LoginLog } from './login-log.js';
import { OidcClient } from './oidc.client.js';
import { OidcController } from './oidc.controller.js';
import { OidcSignIn } from './oidc-sign-in.js';
import { PersonalFields } from './personal-fields.js';
import { PreferencesController } from './preferences.controller.js';
import { Preferences } from './preferences.js';
import { SessionsController } from './sessions.controller.js';
import { SessionsReadModel } from './sessions.read-model.js';
import { SessionsService } from './sessions.service.js';
import { Throttle } from './throttle.js';
import { TokenController } from './token.controller.js';
import { TokenService } from './token.service.js';
import { UnitAccounts } from './unit-accounts.js';
import { UseLog } from './use-log.js';
import { UsersController } from './users.controller.js';
import { UsersReadModel } from './users.read-model.js';
import { UsersService } from './users.service.js';

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
      controllers: [SessionsController, OidcController, UsersController, LinkedSubjectsController, ClientsController, TokenController, PreferencesController],
      providers: [
        { provide: AUTH_OPTIONS, useValue: resolved },
        ...(options.unitTree ? [options.unitTree] : []),
        UseLog,
        Preferences,
        Identities,
        EndpointCheck,
        Throttle,
        LoginLog,
        PersonalFields,
        SessionsService,
        SessionsReadModel,
        OidcClient,
        OidcSignIn,
        LinkedSubjects,
        UnitAccounts,
        UsersService,
        UsersReadModel,
        GrantsService,
        ClientsService,
        TokenService,
        { provide: APP_GUARD, useClass: AuthGuard },
      ],
      exports: [Identities, Throttle, EndpointCheck, PersonalFields, UnitAccounts, AUTH_OPTIONS],
    };
  }
}
