import { Injectable } from '@nestjs/common';
import { Facts, ProcessJob, Settings, Transactional } from '@wanchang/platform';
import { parseIdentifier } from '../domain/identifier';
import { resetLinkSent } from '../identity.facts';
import { PasswordResets } from '../persistence/password-resets';
import { People } from '../persistence/people';
import { sendResetLink } from '../identity.jobs';

const VALID_MINUTES = 60;

/** Run twice, it sends a second link: both are the person's own. */
@Injectable()
export class SendResetLinkProcessor {
  constructor(
    private readonly people: People,
    private readonly resets: PasswordResets,
    private readonly facts: Facts,
    private readonly settings: Settings,
  ) {}

  @ProcessJob(sendResetLink)
  @Transactional()
  async send({ account }: { account: string }): Promise<void> {
    const person = await this.people.byIdentifier(parseIdentifier(account));
    if (!person?.email) return;
    const secret = await this.resets.open(person.id, VALID_MINUTES);
    const link = `${this.settings.PUBLIC_URL}/reset-password#${secret}`;
    const { id: personId, name, email, locale } = person;
    await this.facts.record(
      resetLinkSent,
      { personId, name, email, locale, link, secret, validMinutes: VALID_MINUTES },
      null,
    );
  }
}
