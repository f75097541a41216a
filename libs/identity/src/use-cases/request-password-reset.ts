import { Injectable } from '@nestjs/common';
import { Outbox, platformErrors, RecordsNothing, Transactional } from '@wanchang/platform';
import { accountOf, parseIdentifier } from '../domain/identifier';
import { resetLimits } from '../domain/limits';
import { sendResetLink } from '../identity.jobs';
import { Throttle } from '../persistence/throttle';

/** Does the same for every account, known or not: a job looks who it is and sends the link. */
@Injectable()
@RecordsNothing('the job that sends the link does, where there is such an account')
export class RequestPasswordReset {
  constructor(
    private readonly throttle: Throttle,
    private readonly outbox: Outbox,
  ) {}

  /** @throws DomainError platform.too-many-requests for the address; an account's own limit stays silent */
  @Transactional()
  async execute(identifier: string, address: string): Promise<void> {
    const { wait } = await this.throttle.admit([resetLimits.from(address)]);
    if (wait > 0) throw platformErrors('too-many-requests', { args: { seconds: wait } });
    const account = accountOf(parseIdentifier(identifier));
    const own = await this.throttle.admit([resetLimits.of(account)]);
    if (own.wait === 0) await this.outbox.enqueue(sendResetLink, { account });
  }
}
