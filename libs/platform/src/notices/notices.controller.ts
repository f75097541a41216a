import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Database } from '../database/database';
import type { Actor } from '../http/actor';
import { CurrentActor } from '../http/current-actor';
import { Text } from '../http/fields';
import { decodeCursor, PageQuery, toPage } from '../http/page';
import { Allow } from '../http/policy';
import { audiencesOf } from '../live/audience';

const NOTICE_ID = /^\d{1,18}$/;
const MAX_COUNTED = 100;

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
  @ApiProperty({ description: `unread notices, counted up to ${MAX_COUNTED}` }) unread!: number;
}

class ReadNoticesDto {
  @Text({ max: 18, pattern: NOTICE_ID, description: 'id of the newest notice that was seen' })
  upTo!: string;
}

/** $1 audiences, $2 person: notices with how far this person has read those of their audience. */
const NOTICES = `
  live_events LEFT JOIN notice_reads
    ON notice_reads.audience = live_events.audience AND notice_reads.person_id = $2
 WHERE notice AND live_events.audience = ANY($1)`;

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
    const [before] = decodeCursor(cursor, [isNoticeId]) ?? [null];
    const rows = await this.database.query<NoticeDto>(
      `SELECT id::text, type, data, created_at AS at, id <= coalesce(up_to, 0) AS read
         FROM ${NOTICES} AND ($3::bigint IS NULL OR id < $3) ORDER BY live_events.id DESC LIMIT $4`,
      [audiencesOf(actor), actor.personId, before, limit + 1],
    );
    const page = toPage(
      rows,
      limit,
      ({ id }) => [id],
      (row) => row,
    );
    return { ...page, unread: await this.unread(actor) };
  }

  @Post('read')
  @HttpCode(204)
  @ApiOperation({ summary: 'Marks notices up to one as read' })
  async read(@CurrentActor() actor: Actor, @Body() { upTo }: ReadNoticesDto): Promise<void> {
    await this.database.query(
      `INSERT INTO notice_reads (person_id, audience, up_to) SELECT $2, unnest($1::text[]), $3
       ON CONFLICT (person_id, audience)
       DO UPDATE SET up_to = greatest(notice_reads.up_to, excluded.up_to)`,
      [audiencesOf(actor), actor.personId, upTo],
    );
  }

  private async unread(actor: Actor): Promise<number> {
    const row = await this.database.one<{ count: number }>(
      `SELECT count(*)::int AS count FROM (
         SELECT 1 FROM ${NOTICES} AND id > coalesce(up_to, 0) LIMIT ${MAX_COUNTED}) AS unread`,
      [audiencesOf(actor), actor.personId],
    );
    return row!.count;
  }
}

function isNoticeId(part: unknown): boolean {
  return typeof part === 'string' && NOTICE_ID.test(part);
}
