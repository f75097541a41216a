import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Database } from '../database/database';
import { defineLiveEvent, type Announcement } from '../live/live-event';
import { LiveEvents } from '../live/live-events';
import { Outbox } from '../outbox/outbox';
import { mailNotices } from './mail-notices.job';
import type { Notice } from './notice';
import { GIVE_NOTICES } from './notice.statements';

export class NoticeGivenDto {
  @ApiProperty({ description: 'topic of the notice' }) topic!: string;
}

/** For those who hear of a fact by no other live event: there is something new under the bell. */
export const noticeGiven = defineLiveEvent('notice', NoticeGivenDto);

/** Notifies people, as part of the transaction that made it true. A job sends the mails. */
@Injectable()
export class Notices {
  constructor(
    private readonly database: Database,
    private readonly live: LiveEvents,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @param announced what the same people hear live of the same fact: their browsers look under the bell as well
   * @throws Error outside a transaction.
   */
  async give(notices: readonly Notice[], announced: readonly Announcement[] = []): Promise<void> {
    const rows = notices.flatMap(rowsOf);
    if (rows.length === 0) return;
    await this.tellBrowsers(rows, announced);
    const mailed = notices
      .filter(({ topic }) => topic.channels.mail)
      .map(({ topic }) => topic.name);
    const given = await this.database.query(GIVE_NOTICES, [JSON.stringify(rows), mailed]);
    const noticeIds = given.filter(({ mayBeMailed }) => mayBeMailed).map(({ id }) => id);
    if (noticeIds.length > 0) await this.outbox.enqueue(mailNotices, { noticeIds });
  }

  private async tellBrowsers(
    rows: readonly NoticeRow[],
    announced: readonly Announcement[],
  ): Promise<void> {
    const hearing = new Set(announced.flatMap(({ audiences }) => audiences));
    const others = rows.filter(({ audience }) => !hearing.has(audience));
    await this.live.announceAll(
      others.map(({ audience, topic }) => noticeGiven.to([audience], { topic })),
    );
  }
}

type NoticeRow = ReturnType<typeof rowsOf>[number];

/** One row an audience. The first carries whom the mail goes to, where the notice says so, and the others no mail. */
function rowsOf({ topic, to, text, link, about, letter, mailTo }: Notice) {
  return to.map((audience, at) => ({
    audience,
    ...{ topic: topic.name, about: about ?? null, zh: text.zh, en: text.en, link },
    letter: letter ?? null,
    mailTo: mailTo ? (at === 0 ? mailTo : []) : [audience],
  }));
}
