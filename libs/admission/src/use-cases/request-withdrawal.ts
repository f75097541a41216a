import { Injectable } from '@nestjs/common';
import type { DateString } from '@wanchang/kernel';
import { MemberDirectory, type MemberActor } from '@wanchang/membership';
import { Clock, Deadlines, Facts, Transactional } from '@wanchang/platform';
import { withdrawUnit } from '../admission.jobs';
import { admissionErrors } from '../domain/admission.errors';
import { withdrawalRequested, withdrawalTakenBack } from '../leaving.facts';
import { Withdrawals } from '../persistence/withdrawals';

/** An administrator of a unit asks that it leaves, or takes that back before the day. */
@Injectable()
export class RequestWithdrawal {
  constructor(
    private readonly withdrawals: Withdrawals,
    private readonly members: MemberDirectory,
    private readonly deadlines: Deadlines,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError admission.administrator-required, .not-withdrawable, .day-past, .withdrawal-open */
  @Transactional()
  async request(
    { reason, wishedOn }: { readonly reason: string; readonly wishedOn: DateString },
    actor: MemberActor,
  ): Promise<void> {
    assertAdministrator(actor);
    const { id: memberId, standing } = actor.member;
    if (standing === 'expelled' || standing === 'withdrawn')
      throw admissionErrors('not-withdrawable');
    if (wishedOn < (await this.clock.today())) throw admissionErrors('day-past');
    const requestedBy = actor.personId;
    const withdrawalId = await this.withdrawals.request({
      ...{ memberId, reason, wishedOn, requestedBy },
    });
    const nameZh = await this.nameOf(memberId);
    await this.facts.record(
      withdrawalRequested,
      { withdrawalId, memberId, nameZh, wishedOn },
      actor,
    );
  }

  /** @throws DomainError admission.administrator-required, .withdrawal-not-found, .withdrawal-illegal */
  @Transactional()
  async takeBack(withdrawalId: string, actor: MemberActor): Promise<void> {
    assertAdministrator(actor);
    const found = await this.withdrawals.lock(withdrawalId);
    const { memberId } = found;
    if (memberId !== actor.member.id) throw admissionErrors('withdrawal-not-found');
    await this.withdrawals.move(found, 'take-back', { endedAt: () => 'now()' });
    await this.deadlines.cancel(withdrawUnit, withdrawalId);
    const nameZh = await this.nameOf(memberId);
    await this.facts.record(withdrawalTakenBack, { withdrawalId, memberId, nameZh }, actor);
  }

  private async nameOf(memberId: string): Promise<string> {
    return (await this.members.ref(memberId))?.nameZh ?? '';
  }
}

function assertAdministrator({ member }: MemberActor): void {
  if (member.role !== 'administrator') throw admissionErrors('administrator-required');
}
