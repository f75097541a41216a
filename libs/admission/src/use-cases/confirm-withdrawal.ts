import { Injectable } from '@nestjs/common';
import type { DateString } from '@wanchang/kernel';
import { MemberDirectory, memberStanding } from '@wanchang/membership';
import {
  assertAllowed,
  Clock,
  Deadlines,
  Facts,
  Transactional,
  type Actor,
} from '@wanchang/platform';
import { withdrawUnit } from '../admission.jobs';
import { admissionErrors } from '../domain/admission.errors';
import { withdrawalConfirmed } from '../leaving.facts';
import { Withdrawals } from '../persistence/withdrawals';
import { WithdrawUnit } from './withdraw-unit';

/** The secretariat confirms a withdrawal with its day; on a day that has come it takes effect at once. */
@Injectable()
export class ConfirmWithdrawal {
  constructor(
    private readonly withdrawals: Withdrawals,
    private readonly members: MemberDirectory,
    private readonly deadlines: Deadlines,
    private readonly withdraw: WithdrawUnit,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError admission.withdrawal-not-found, .withdrawal-illegal, .day-past */
  @Transactional()
  async execute(withdrawalId: string, effectiveOn: DateString, actor: Actor): Promise<void> {
    assertAllowed([memberStanding], actor);
    const found = await this.withdrawals.lock(withdrawalId);
    const today = await this.clock.today();
    if (effectiveOn < today) throw admissionErrors('day-past');
    const confirmedAt = () => 'now()';
    const confirmedBy = actor.personId;
    await this.withdrawals.move(found, 'confirm', { effectiveOn, confirmedBy, confirmedAt });
    const { memberId } = found;
    const nameZh = (await this.members.ref(memberId))?.nameZh ?? '';
    await this.facts.record(
      withdrawalConfirmed,
      { withdrawalId, memberId, nameZh, effectiveOn },
      actor,
    );
    if (effectiveOn === today) return this.withdraw.execute(withdrawalId);
    const at = new Date(`${effectiveOn}T00:00:00+08:00`);
    await this.deadlines.set(withdrawUnit, withdrawalId, at, { withdrawalId });
  }
}
