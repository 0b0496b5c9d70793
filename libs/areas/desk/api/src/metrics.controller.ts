import { Controller, Get, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { writeCsv } from '@haobang/exchange';
import { Ctx, Endpoint, type RequestContext } from '@haobang/http';
import { MetricPages } from './metric-pages.js';
import { MetricRecords } from './metric-records.js';
import { csvColumns, csvRows } from './records-csv.js';
import { DifferencePageResponse, DifferenceQuery, FigureRecordPageResponse, MetricParam, MetricQuery, MetricResponse, RowsPageQuery, RowsQuery } from './metrics.dto.js';

@ApiTags('desk')
@Controller('api/v1/metrics')
export class MetricsController {
  constructor(
    @Inject(MetricPages) private readonly pages: MetricPages,
    @Inject(MetricRecords) private readonly records: MetricRecords,
  ) {}

  @Get(':code')
  @Endpoint({ id: 'metric', can: 'signed-in', returns: MetricResponse, problems: [404, 422], summary: 'One figure with its definition, of a year or a span of days, cut by unit, month, category or place.' })
  read(@Ctx() ctx: RequestContext, @Param() { code }: MetricParam, @Query() query: MetricQuery): Promise<MetricResponse> {
    return this.pages.of(ctx, code, query);
  }

  @Get(':code/records')
  @Endpoint({ id: 'metricRecords', can: 'signed-in', returns: FigureRecordPageResponse, problems: [404, 422], summary: 'The records behind one part of a figure.', description: 'A record outside the caller\'s rows stands as a hidden row with unit, day and quantity, so that the sum always is the figure.' })
  list(@Ctx() ctx: RequestContext, @Param() { code }: MetricParam, @Query() query: RowsPageQuery): Promise<FigureRecordPageResponse> {
    return this.records.page(ctx, code, query);
  }

  @Get(':code/records.csv')
  @Endpoint({ id: 'metricRecordsCsv', can: 'signed-in', produces: 'text/csv', problems: [404, 422], summary: 'The same rows, all of them, as a file.' })
  async file(@Ctx() ctx: RequestContext, @Param() { code }: MetricParam, @Query() query: RowsQuery): Promise<StreamableFile> {
    const rows = await this.records.all(ctx, code, query);
    return new StreamableFile(writeCsv(csvColumns(ctx.locale), csvRows(rows, ctx.locale), { locale: ctx.locale }), { type: 'text/csv; charset=utf-8', disposition: `attachment; filename="${code}.${query.part ?? 'numerator'}.csv"` });
  }

  @Get(':code/difference')
  @Endpoint({ id: 'metricDifference', can: 'signed-in', returns: DifferencePageResponse, problems: [404, 422], summary: 'By which records two readings of a figure differ, and which event made each difference.' })
  difference(@Ctx() ctx: RequestContext, @Param() { code }: MetricParam, @Query() query: DifferenceQuery): Promise<DifferencePageResponse> {
    return this.records.difference(ctx, code, query);
  }
}
