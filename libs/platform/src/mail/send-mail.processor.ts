import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { ProcessJob, type JobContext } from '../jobs/handlers';
import { withoutSecrets } from '../logging/secrets';
import { Mailer, type Mail } from './mailer';
import { sendMail, withSecretRevealed } from './mails';

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
    const mail = await this.database.one<Mail & { secret: string | null }>(
      `SELECT id, recipient, subject, body, secret FROM mails WHERE id = $1 AND state <> 'sent'`,
      [mailId],
    );
    if (!mail) return;
    try {
      await this.mailer.deliver({ ...mail, body: withSecretRevealed(mail.body, mail.secret) });
    } catch (error) {
      await this.database.query(`UPDATE mails SET state = $2, problem = $3 WHERE id = $1`, [
        mailId,
        lastAttempt ? 'failed' : 'waiting',
        withoutSecrets(error).message,
      ]);
      throw error;
    }
    const secret = this.mailer.keepsCopies ? mail.secret : null;
    await this.database.query(
      `UPDATE mails SET state = 'sent', sent_at = now(), problem = NULL, secret = $2 WHERE id = $1`,
      [mailId, secret],
    );
  }
}
