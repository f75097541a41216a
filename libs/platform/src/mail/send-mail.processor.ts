import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { ProcessJob, type JobContext } from '../jobs/handlers';
import { Mailer, type Mail } from './mailer';
import { sendMail } from './mails';

@Injectable()
export class SendMailProcessor {
  constructor(
    private readonly database: Database,
    private readonly mailer: Mailer,
  ) {}

  @ProcessJob(sendMail)
  async send({ mailId }: { mailId: string }, { lastAttempt }: JobContext): Promise<void> {
    const mail = await this.database.one<Mail>(
      `SELECT id, recipient, subject, body FROM mails WHERE id = $1 AND state <> 'sent'`,
      [mailId],
    );
    if (!mail) return;
    try {
      await this.mailer.deliver(mail);
    } catch (error) {
      const state = lastAttempt ? 'failed' : 'waiting';
      await this.database.query(`UPDATE mails SET state = $2, problem = $3 WHERE id = $1`, [
        mailId,
        state,
        String(error),
      ]);
      throw error;
    }
    await this.database.query(
      `UPDATE mails SET state = 'sent', sent_at = now(), problem = NULL WHERE id = $1`,
      [mailId],
    );
  }
}
