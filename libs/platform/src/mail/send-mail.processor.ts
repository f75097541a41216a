import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { Database } from '../database/database';
import { defineStatement } from '../database/statement';
import { ProcessJob, type JobContext } from '../jobs/handlers';
import { withoutSecrets } from '../logging/secrets';
import { MailEntity } from './mail.entity';
import { Mailer } from './mailer';
import { sendMail, withSecretRevealed } from './mails';

/** Mail $1; $2 is the secret where it is kept. */
const MAIL_SENT = defineStatement(
  'platform.mail-sent',
  {},
  `UPDATE mails SET state = 'sent', sent_at = now(), problem = NULL, secret = $2 WHERE id = $1`,
);

/**
 * Delivers a mail. A worker that dies between the delivery and the note of it delivers again, under the same
 * message id.
 */
@Injectable()
export class SendMailProcessor {
  constructor(
    private readonly database: Database,
    private readonly mailer: Mailer,
  ) {}

  @ProcessJob(sendMail)
  async send({ mailId }: { mailId: string }, { lastAttempt }: JobContext): Promise<void> {
    const mails = this.database.repository(MailEntity);
    const mail = await mails.findOneBy({ id: mailId, state: Not('sent') });
    if (!mail) return;
    try {
      await this.mailer.deliver({ ...mail, body: withSecretRevealed(mail.body, mail.secret) });
    } catch (error) {
      await mails.update(
        { id: mailId },
        { state: lastAttempt ? 'failed' : 'waiting', problem: withoutSecrets(error).message },
      );
      throw error;
    }
    const secret = this.mailer.keepsCopies ? mail.secret : null;
    await this.database.execute(MAIL_SENT, [mailId, secret]);
  }
}
