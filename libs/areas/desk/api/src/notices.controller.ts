import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Ctx, Endpoint, type RequestContext } from '@haobang/http';
import { MarkNotices, NoticePageResponse, NoticeQuery, UnreadResponse } from './notices.dto.js';
import { Notices } from './notices.js';

@ApiTags('desk')
@Controller('api/v1/notices')
export class NoticesController {
  constructor(@Inject(Notices) private readonly notices: Notices) {}

  @Get()
  @Endpoint({ id: 'notices', can: 'signed-in', returns: NoticePageResponse, summary: 'What the caller was told of records, the newest first.', description: 'Told a minute after it happened at most, and kept for 90 days. Whoever stands in for somebody reads what that one is told, too.' })
  page(@Ctx() ctx: RequestContext, @Query() query: NoticeQuery): Promise<NoticePageResponse> {
    return this.notices.page(ctx, query);
  }

  @Get('unread')
  @Endpoint({ id: 'noticesUnread', can: 'signed-in', returns: UnreadResponse, summary: 'How many notices the caller has not read.' })
  unread(@Ctx() ctx: RequestContext): Promise<UnreadResponse> {
    return this.notices.unread(ctx);
  }

  @Post('read')
  @HttpCode(200)
  @Endpoint({ id: 'noticesRead', can: 'signed-in', returns: UnreadResponse, summary: 'Marks notices as read.' })
  async read(@Ctx() ctx: RequestContext, @Body() body: MarkNotices): Promise<UnreadResponse> {
    await this.notices.markRead(ctx, body);
    return this.notices.unread(ctx);
  }
}
