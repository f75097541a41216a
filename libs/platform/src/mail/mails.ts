import { Injectable } from '@nestjs/common';
import { newId, type Locale, type LocalisedText, localised } from '@wanchang/kernel';
import { Database } from '../database/database';
import { defineJob } from '../jobs/definitions';
import { Outbox } from '../outbox/outbox';

export const sendMail = defineJob<{ mailId: string }>('platform.send-mail', {
  attempts: 10,
  backoffMs: 2000,
});

export interface Letter {
  readonly recipient: string;
  readonly locale: Locale;
  readonly subject: LocalisedText;
  readonly body: LocalisedText;
}

/** Mails are rows first, written with the fact they tell; a job delivers them. */
@Injectable()
export class Mails {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  async post({ recipient, locale, subject, body }: Letter): Promise<void> {
    const mailId = newId();
    await this.database.query(
      `INSERT INTO mails (id, recipient, subject, body) VALUES ($1, $2, $3, $4)`,
      [mailId, recipient, localised(subject, locale), localised(body, locale)],
    );
    await this.outbox.enqueue(sendMail, { mailId });
  }
}
