import { Injectable } from '@nestjs/common';
import type { Locale } from '@wanchang/kernel';
import { Facts, Outbox, platformErrors, Transactional } from '@wanchang/platform';
import { normaliseEmail } from '../domain/identifier';
import { resetLimits } from '../domain/limits';
import { accountOpened } from '../identity.facts';
import { sendResetLink } from '../identity.jobs';
import { People } from '../persistence/people';
import { Throttle } from '../persistence/throttle';

export interface NewAccount {
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
}

/**
 * Anybody may have an account. It opens by a link to its address, and not before: nobody holds an account of an address
 * that is another's. For an address that has one already the same link is mailed, so that the answer tells nothing.
 */
@Injectable()
export class OpenAccount {
  constructor(
    private readonly people: People,
    private readonly throttle: Throttle,
    private readonly outbox: Outbox,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError platform.too-many-requests for the sender; the address's own limit stays silent */
  @Transactional()
  async execute({ name, email, locale }: NewAccount, sender: string): Promise<void> {
    const { wait } = await this.throttle.admit([resetLimits.from(sender)]);
    if (wait > 0) throw platformErrors('too-many-requests', { args: { seconds: wait } });
    const account = normaliseEmail(email);
    const own = await this.throttle.admit([resetLimits.of(account)]);
    if (own.wait > 0) return;
    if (!(await this.people.byEmail(account))) {
      const { id: personId } = await this.people.create({
        ...{ name, email: account, locale, password: null },
      });
      await this.facts.record(accountOpened, { personId }, null);
    }
    await this.outbox.enqueue(sendResetLink, { account });
  }
}
