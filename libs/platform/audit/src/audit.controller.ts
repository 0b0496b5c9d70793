import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint } from '@haobang/http';
import { auditActions } from './audit-words.js';
import { AuditActionList, AuditEventPage, AuditEventQuery, ReadingPage, ReadingQuery } from './audit.dto.js';
import { AuditReader } from './audit.reader.js';

@ApiTags('audit')
@Controller('api/v1/audit')
export class AuditController {
  constructor(@Inject(AuditReader) private readonly reader: AuditReader) {}

  @Get('events')
  @Endpoint({ id: 'auditEvents', can: 'audit:read', returns: AuditEventPage, summary: 'Changes outside of records: accounts, rights, units, calendars, plan; the newest first.' })
  events(@Query() query: AuditEventQuery): Promise<AuditEventPage> {
    return this.reader.events(query);
  }

  @Get('actions')
  @Endpoint({ id: 'auditActions', can: 'audit:read', returns: AuditActionList, summary: 'Every action that an entry may tell, with its name.' })
  actions(): AuditActionList {
    return { items: auditActions() };
  }

  @Get('readings')
  @Endpoint({ id: 'auditReadings', can: 'audit:readings', returns: ReadingPage, summary: 'Who opened whose personal values, and what for; the newest first.' })
  readings(@Query() query: ReadingQuery): Promise<ReadingPage> {
    return this.reader.readings(query);
  }
}
