import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Database } from '../database/database';
import type { Actor } from '../http/actor';
import { CurrentActor } from '../http/current-actor';
import { Text } from '../http/fields';
import { decodeCursor, PageQuery, toPage } from '../http/page';
import { NoticePreferences } from './notice-preferences';
import { COUNT_UNREAD, LIST_NOTICES, READ_NOTICES } from './notice.statements';

const NOTICE_ID = /^\d{1,18}$/;
const MAX_COUNTED = 100;

export class NoticeDto {
  @ApiProperty() id!: string;
  @ApiProperty() topic!: string;
  @ApiProperty({ description: 'in the language of the user' }) text!: string;
  @ApiProperty({ description: 'a path of the web app' }) link!: string;
  @ApiProperty({ format: 'date-time' }) at!: Date;
  @ApiProperty() read!: boolean;
}

class NoticePageDto {
  @ApiProperty({ type: [NoticeDto] }) items!: NoticeDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
  @ApiProperty({ description: `unread notices, counted up to ${MAX_COUNTED}` }) unread!: number;
}

class ReadNoticesDto {
  @Text({ max: 18, pattern: NOTICE_ID, description: 'id of the newest notice that was seen' })
  upTo!: string;
}

@ApiTags('live')
@Controller('api/v1/notices')
export class NoticesController {
  constructor(
    private readonly database: Database,
    private readonly preferences: NoticePreferences,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What happened while I looked elsewhere, newest first' })
  @ApiOkResponse({ type: NoticePageDto })
  async list(
    @CurrentActor() actor: Actor,
    @Query() { cursor, limit }: PageQuery,
  ): Promise<NoticePageDto> {
    const [before] = decodeCursor(cursor, [isNoticeId]) ?? [null];
    const shown = await this.shownTo(actor);
    const rows = await this.database.query(LIST_NOTICES, [
      ...shown,
      ...[actor.locale === 'en', before, limit + 1],
    ]);
    const page = toPage(
      rows,
      limit,
      ({ id }) => [id],
      (row) => row,
    );
    return { ...page, unread: await this.unread(shown) };
  }

  @Post('read')
  @HttpCode(204)
  @ApiOperation({ summary: 'Marks notices up to one as read' })
  async read(@CurrentActor() actor: Actor, @Body() { upTo }: ReadNoticesDto): Promise<void> {
    await this.database.execute(READ_NOTICES, [actor.audiences, actor.personId, upTo]);
  }

  /** The first parameters of both statements: whose notices, for whom, and without which topics. */
  private async shownTo(actor: Actor): Promise<readonly unknown[]> {
    const hidden = await this.preferences.hidden(actor.personId);
    return [actor.audiences, actor.personId, hidden];
  }

  private async unread(shown: readonly unknown[]): Promise<number> {
    const row = await this.database.one(COUNT_UNREAD, [...shown, MAX_COUNTED]);
    return row!.count;
  }
}

function isNoticeId(part: unknown): boolean {
  return typeof part === 'string' && NOTICE_ID.test(part);
}
