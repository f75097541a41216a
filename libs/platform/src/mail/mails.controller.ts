import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Settings } from '../config/settings.module';
import { Database } from '../database/database';
import { IdParam } from '../http/id-param';
import { decodeCursor, isInstant, PageQuery, toPage, type Page } from '../http/page';
import { Allow } from '../http/policy';
import { platformErrors } from '../platform.errors';

class MailSummaryDto {
  @ApiProperty() id!: string;
  @ApiProperty() to!: string;
  @ApiProperty() subject!: string;
  @ApiProperty({ enum: ['waiting', 'sent', 'failed'] }) state!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
}
class MailDto extends MailSummaryDto {
  @ApiProperty() text!: string;
  @ApiProperty({ type: String, nullable: true }) problem!: string | null;
}
class MailPageDto {
  @ApiProperty({ type: [MailSummaryDto] }) items!: MailSummaryDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

/** One-time links end in `#<token>`. */
const ONE_TIME_TOKEN = /#[\w-]{20,}/g;

@ApiTags('secretariat')
@Controller('api/v1/mails')
@Allow('secretariat')
export class MailsController {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Mails of the platform, newest first' })
  @ApiOkResponse({ type: MailPageDto })
  async list(@Query() { cursor, limit }: PageQuery): Promise<Page<MailSummaryDto>> {
    const [before] = decodeCursor(cursor, [isInstant]) ?? ['9999-01-01'];
    const rows = await this.database.query<MailSummaryDto>(
      `SELECT id, recipient AS to, subject, state, to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at
         FROM mails WHERE created_at < $1 ORDER BY created_at DESC LIMIT $2`,
      [before, limit + 1],
    );
    return toPage(
      rows,
      limit,
      ({ at }) => [at],
      (row) => row,
    );
  }

  /** Where mail really leaves the house, a one-time link is for its recipient alone. */
  @Get(':id')
  @ApiOperation({ summary: 'One mail' })
  @ApiOkResponse({ type: MailDto })
  async show(@IdParam() id: string): Promise<MailDto> {
    const mail = await this.database.one<MailDto>(
      `SELECT id, recipient AS to, subject, state, created_at AS at, body AS text, problem FROM mails WHERE id = $1`,
      [id],
    );
    if (!mail) throw platformErrors('not-found');
    return this.settings.SMTP_URL
      ? { ...mail, text: mail.text.replace(ONE_TIME_TOKEN, '#…') }
      : mail;
  }
}
