import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { collectDefaultMetrics, register } from 'prom-client';
import { Database } from '@haobang/database';
import { Endpoint, Problem } from '@haobang/http';

collectDefaultMetrics();

/** Whether the process lives, whether it can serve, and its numbers for Prometheus. */
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get('healthz')
  @Endpoint({ id: 'healthz', summary: 'The process lives.', can: 'public' })
  live(): { status: string } {
    return { status: 'ok' };
  }

  @Get('readyz')
  @Endpoint({ id: 'readyz', summary: 'The process can serve: its database answers.', can: 'public' })
  async ready(): Promise<{ status: string }> {
    await this.database.query('select 1').catch(() => {
      throw new Problem(503, 'database-away', 'The database can not be reached.', { retryAfterSeconds: 5 });
    });
    return { status: 'ok' };
  }

  @Get('metrics')
  @Header('content-type', register.contentType)
  @Endpoint({ id: 'prometheus', summary: 'Numbers of this process for Prometheus.', can: 'public', produces: 'text/plain' })
  metrics(): Promise<string> {
    return register.metrics();
  }
}
