import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Database } from '../database/database';
import type { Actor } from '../http/actor';
import { CurrentActor } from '../http/current-actor';
import { Text } from '../http/fields';
import { decodeCursor, PageQuery, toPage } from '../http/page';
import { Allow } from '../http/policy';
import { audiencesOf } from './live-events';

export class NoticeDto {
  @ApiProperty() id!: string;
  @ApiProperty() type!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) data!: object;
  @ApiProperty({ format: 'date-time' }) at!: Date;
  @ApiProperty() read!: boolean;
}

class NoticePageDto {
  @ApiProperty({ type: [NoticeDto] }) items!: NoticeDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
  @ApiProperty({ description: 'unread notices, counted up to 100' }) unread!: number;
}

class ReadNoticesDto {
  @Text({ max: 18, description: 'id of the newest notice that was seen' }) upTo!: string;
}

@ApiTags('live')
@Controller('api/v1/notices')
@Allow('active-member', 'secretariat')
export class NoticesController {
  constructor(private readonly database: Database) {}

  @Get()
  @ApiOperation({ summary: 'What happened while I looked elsewhere, newest first' })
  @ApiOkResponse({ type: NoticePageDto })
  async list(
    @CurrentActor() actor: Actor,
    @Query() { cursor, limit }: PageQuery,
  ): Promise<NoticePageDto> {
    const [before] = decodeCursor(cursor, [isNoticeId]) ?? ['999999999999999999'];
    const audiences = audiencesOf(actor);
    const rows = await this.database.query<NoticeDto>(
      `SELECT id::text, type, data, created_at AS at,
              id <= coalesce((SELECT up_to FROM notice_reads WHERE person_id = $2), 0) AS read
         FROM live_events WHERE notice AND audience = ANY($1) AND id < $3
        ORDER BY live_events.id DESC LIMIT $4`,
      [audiences, actor.personId, before, limit + 1],
    );
    const page = toPage(
      rows,
      limit,
      ({ id }) => [id],
      (row) => row,
    );
    return { ...page, unread: await this.unread(audiences, actor.personId) };
  }

  @Post('read')
  @HttpCode(204)
  @ApiOperation({ summary: 'Marks notices up to one as read' })
  async read(@CurrentActor() actor: Actor, @Body() { upTo }: ReadNoticesDto): Promise<void> {
    if (!isNoticeId(upTo)) return;
    await this.database.query(
      `INSERT INTO notice_reads (person_id, up_to) VALUES ($1, $2)
       ON CONFLICT (person_id) DO UPDATE SET up_to = greatest(notice_reads.up_to, excluded.up_to)`,
      [actor.personId, upTo],
    );
  }

  private async unread(audiences: string[], personId: string): Promise<number> {
    const row = await this.database.one<{ count: number }>(
      `SELECT count(*)::int AS count FROM (
         SELECT 1 FROM live_events WHERE notice AND audience = ANY($1)
            AND id > coalesce((SELECT up_to FROM notice_reads WHERE person_id = $2), 0) LIMIT 100) AS unread`,
      [audiences, personId],
    );
    return row?.count ?? 0;
  }
}

function isNoticeId(part: unknown): boolean {
  return typeof part === 'string' && /^\d{1,18}$/.test(part);
}
