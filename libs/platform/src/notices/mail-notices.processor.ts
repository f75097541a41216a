import { Inject, Injectable, Optional } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Settings } from '../config/settings';
import { Database } from '../database/database';
import { Directory, type Recipient } from '../directory';
import { ProcessJob } from '../jobs/handlers';
import { Mails } from '../mail/mails';
import { mailNotices } from './mail-notices.job';
import { letterOf } from './notice-letter';
import { NoticePreferences } from './notice-preferences';
import { noticeTopics } from './notice-topic';
import { TAKE_TO_MAIL, type NoticeToMail } from './notice.statements';

/** Run twice, it mails once: the mails and the note that they were sent commit together. */
@Injectable()
export class MailNoticesProcessor {
  constructor(
    private readonly database: Database,
    private readonly preferences: NoticePreferences,
    private readonly mails: Mails,
    private readonly settings: Settings,
    @Optional() @Inject(Directory) private readonly directory: Directory | null,
  ) {}

  /** A notice whose place another has taken is mailed no more. */
  @ProcessJob(mailNotices)
  @Transactional()
  async process({ noticeIds }: { noticeIds: readonly string[] }): Promise<void> {
    const notices = await this.database.query(TAKE_TO_MAIL, [noticeIds]);
    for (const notice of notices) await this.mail(notice);
  }

  private async mail(notice: NoticeToMail): Promise<void> {
    const topic = noticeTopics.named(notice.topic);
    if (!topic) return;
    for (const person of await this.recipients(notice)) {
      if (!(await this.preferences.channelsOf(person.personId, topic)).mail) continue;
      const letter = letterOf(notice, topic, person.name, this.settings.PUBLIC_URL);
      await this.mails.post({ ...letter, recipient: person.email, locale: person.locale });
    }
  }

  /** Each person once, in however many of the audiences they are. */
  private async recipients({ mailAudiences }: NoticeToMail): Promise<Recipient[]> {
    if (!this.directory) throw new Error('no directory knows the people of an audience');
    const people = new Map<string, Recipient>();
    for (const audience of mailAudiences) {
      for (const person of await this.directory.recipients(audience))
        people.set(person.personId, person);
    }
    return [...people.values()];
  }
}
