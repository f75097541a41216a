import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { isId } from '@wanchang/kernel';
import { MAIL_STATES, MailEntity, type MailState } from './mail.entity';
import { Database } from '../database/database';
import { column, defineStatement } from '../database/statement';
import type { Actor } from '../http/actor';
import { CurrentActor } from '../http/current-actor';
import { IdParam } from '../http/id-param';
import { decodeCursor, PageQuery, toPage, type Page } from '../http/page';
import { refusal } from '../http/policy';
import { platformErrors } from '../platform.errors';
import { PLATFORM_POLICIES, type PlatformPolicies } from '../platform.policies';
import { Mailer } from './mailer';
import { withSecretRevealed } from './mails';

class MailSummaryDto {
  @ApiProperty() id!: string;
  @ApiProperty() to!: string;
  @ApiProperty() subject!: string;
  @ApiProperty({ enum: MAIL_STATES }) state!: string;
  @ApiProperty() at!: Date;
}
class MailDto extends MailSummaryDto {
  @ApiProperty() text!: string;
  @ApiProperty({ type: String, nullable: true }) problem!: string | null;
}
class MailPageDto {
  @ApiProperty({ type: [MailSummaryDto] }) items!: MailSummaryDto[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

/** Before $1 (null: from the newest), at most $2. */
const LIST_MAILS = defineStatement(
  'platform.list-mails',
  {
    id: column.uuid,
    to: column.text(),
    subject: column.text(),
    state: column.text<MailState>(),
    at: column.instant,
  },
  `SELECT id, recipient AS to, subject, state, created_at AS at FROM mails
    WHERE $1::uuid IS NULL OR id < $1 ORDER BY id DESC LIMIT $2`,
);

@ApiTags('operations')
@Controller('api/v1/mails')
export class MailsController {
  constructor(
    private readonly database: Database,
    private readonly mailer: Mailer,
    @Inject(PLATFORM_POLICIES) private readonly policies: PlatformPolicies,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Mails of the platform, newest first' })
  @ApiOkResponse({ type: MailPageDto })
  async list(@Query() { cursor, limit }: PageQuery): Promise<Page<MailSummaryDto>> {
    const [before] = decodeCursor(cursor, [isId]) ?? [null];
    const rows = await this.database.query(LIST_MAILS, [before, limit + 1]);
    return toPage(
      rows,
      limit,
      ({ id }) => [id],
      (row) => row,
    );
  }

  /** A one-time link opens an account: few see one, and only where no mail server carries it. */
  @Get(':id')
  @ApiOperation({ summary: 'One mail' })
  @ApiOkResponse({ type: MailDto })
  async show(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<MailDto> {
    const mail = await this.database.repository(MailEntity).findOneBy({ id });
    if (!mail) throw platformErrors('not-found');
    const { recipient: to, subject, state, createdAt: at, problem, body, secret } = mail;
    const open = this.mailer.keepsCopies && !refusal(this.policies.mailSecrets, actor);
    return {
      id,
      to,
      subject,
      state,
      at,
      text: open ? withSecretRevealed(body, secret) : body,
      problem,
    };
  }
}
