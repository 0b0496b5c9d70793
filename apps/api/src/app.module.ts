import { DynamicModule, Module } from '@nestjs/common';
import { DeskModule } from '@haobang/areas/desk/api';
import { AuthModule } from '@haobang/auth';
import { ClockModule } from '@haobang/clock';
import { DatabaseModule } from '@haobang/database';
import { DocumentsModule } from '@haobang/documents';
import { HttpModule } from '@haobang/http';
import { JobsModule } from '@haobang/jobs';
import { OrganisationModule } from '@haobang/organisation';
import { PartiesModule } from '@haobang/parties';
import { RecordsModule, setEventHashKey } from '@haobang/records';
import { RulesModule } from '@haobang/rules';
import { areas, kinds } from './areas.js';
import type { Config } from './config.js';
import { HealthController } from './health.controller.js';
import { Housekeeping } from './housekeeping.js';
import './restore.audit.js';

/** The whole product in one process. It composes and holds no rule of its own. */
@Module({})
export class AppModule {
  static forRoot(config: Config): DynamicModule {
    setEventHashKey(config.keys.index.bytes);
    return {
      module: AppModule,
      imports: [
        DatabaseModule.forRoot({ url: config.databaseUrl, poolSize: config.poolSize }),
        HttpModule.forRoot(),
        OrganisationModule,
        AuthModule.forRoot({ keys: config.keys, demo: config.demo, passwordMaxAgeDays: config.passwordMaxAgeDays, ...(config.oidc ? { oidc: config.oidc } : {}), allowedOrigins: config.allowedOrigins }),
        JobsModule,
        ClockModule,
        PartiesModule,
        DocumentsModule.forRoot({ dataFolder: config.dataFolder, s3: config.s3 }),
        RulesModule,
        RecordsModule.forKinds(kinds),
        DeskModule,
        ...areas.map((area) => area.module),
      ],
      controllers: [HealthController],
      providers: [Housekeeping],
    };
  }
}
