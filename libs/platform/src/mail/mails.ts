import { Injectable } from '@nestjs/common';
import { newId, type Locale, type LocalisedText, localised } from '@wanchang/kernel';
import { Database } from '../database/database';
import { defineJob } from '../jobs/definitions';
import { Outbox } from '../outbox/outbox';
import { MailEntity } from './mail.entity';

export const sendMail = defineJob<{ mailId: string }>('platform.send-mail', {
  attempts: 10,
  backoffMs: 2000,
});

export interface Letter {
  readonly recipient: string;
  readonly locale: Locale;
  readonly subject: LocalisedText;
  readonly body: LocalisedText;
  /** The token of a one-time link in the body: for the recipient alone, and deleted once it was sent. */
  readonly secret?: string;
}

/** Stands for the secret wherever a mail is kept or shown. */
const HIDDEN = '••••••••';

/** Mails are rows first, written in the transaction of their fact; a job delivers them. */
@Injectable()
export class Mails {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Error outside a transaction. */
  async post({ recipient, locale, subject, body, secret }: Letter): Promise<void> {
    const mailId = newId();
    await this.outbox.enqueue(sendMail, { mailId });
    const text = localised(body, locale);
    const kept = secret ? text.replaceAll(secret, HIDDEN) : text;
    await this.database.repository(MailEntity).insert({
      ...{ id: mailId, recipient, subject: localised(subject, locale), body: kept, secret },
    });
  }
}

/** The text as its recipient reads it, with the secret of its link. */
export function withSecretRevealed(body: string, secret: string | null): string {
  return secret ? body.replaceAll(HIDDEN, secret) : body;
}
