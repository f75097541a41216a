import { Injectable } from '@nestjs/common';
import { DecideStanding, givesAccess, MemberDirectory } from '@wanchang/membership';
import { Facts, Transactional } from '@wanchang/platform';
import { withdrawalEffective } from '../leaving.facts';
import { Withdrawals } from '../persistence/withdrawals';

/** On the day of a withdrawal that is confirmed, the unit is no member any more. Run twice, it does nothing more. */
@Injectable()
export class WithdrawUnit {
  constructor(
    private readonly withdrawals: Withdrawals,
    private readonly members: MemberDirectory,
    private readonly decideStanding: DecideStanding,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError admission.withdrawal-not-found */
  @Transactional()
  async execute(withdrawalId: string): Promise<void> {
    const found = await this.withdrawals.lock(withdrawalId);
    if (found.state !== 'confirmed' || !found.due) return;
    const { memberId, reason } = found;
    const member = await this.members.ref(memberId);
    await this.withdrawals.move(found, 'take-effect', { endedAt: () => 'now()' });
    const standing = member?.standing ?? 'withdrawn';
    if (givesAccess(standing) || standing === 'suspended')
      await this.decideStanding.execute(
        { memberId, decision: 'withdraw', reason: `单位自愿退会：${reason}`, version: null },
        null,
      );
    const nameZh = member?.nameZh ?? '';
    await this.facts.record(withdrawalEffective, { withdrawalId, memberId, nameZh }, null);
  }
}
