import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Ctx, Endpoint, type RequestContext } from '@haobang/http';
import { PageOfQuery } from './desk-fields.js';
import { EnterpriseRecords } from './enterprise-records.js';
import { EnterpriseParam, EnterpriseRecordPageResponse, SearchQuery, SearchResponse } from './search.dto.js';
import { Search } from './search.js';

@ApiTags('desk')
@Controller('api/v1')
export class SearchController {
  constructor(
    @Inject(Search) private readonly search: Search,
    @Inject(EnterpriseRecords) private readonly records: EnterpriseRecords,
  ) {}

  @Get('search')
  @Endpoint({ id: 'search', can: 'signed-in', returns: SearchResponse, summary: 'Records within the caller\'s rows, enterprises, measures and units, by number, words, name, pinyin or code.', description: 'All words must occur. For words that very many records hold, the newest are looked at first; a kind\'s own list looks at all.' })
  find(@Ctx() ctx: RequestContext, @Query() { q }: SearchQuery): Promise<SearchResponse> {
    return this.search.of(ctx, q);
  }

  @Get('enterprises/:usccOrId/records')
  @Endpoint({ id: 'enterpriseRecords', can: 'parties:enterprise.read', returns: EnterpriseRecordPageResponse, problems: [404], summary: 'The records of an enterprise over all areas, within the caller\'s rows, the newest first.' })
  ofEnterprise(@Ctx() ctx: RequestContext, @Param() { usccOrId }: EnterpriseParam, @Query() query: PageOfQuery): Promise<EnterpriseRecordPageResponse> {
    return this.records.page(ctx, usccOrId, query);
  }
}
