import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Clock, Database, Facts, Transactional } from '@wanchang/platform';
import { In } from 'typeorm';
import { MAX_ROWS } from '../domain/contract';
import { assertClaimable, assertPayable } from '../domain/contract.rules';
import { fulfilmentErrors } from '../domain/fulfilment.errors';
import { disputeClaimed } from '../dispute.facts';
import { ContractLineEntity } from '../persistence/contract-line.entity';
import { ContractPaymentEntity } from '../persistence/contract-payment.entity';
import { Contracts } from '../persistence/contracts';
import { Disputes, type NewDispute } from '../persistence/disputes';
import { PlanReminders } from '../plan-reminders';

/** A claim on lines or payments, for the other side to answer within seven days. */
@Injectable()
export class ClaimDispute {
  constructor(
    private readonly database: Database,
    private readonly contracts: Contracts,
    private readonly disputes: Disputes,
    private readonly reminders: PlanReminders,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /**
   * Returns its number.
   * @throws DomainError fulfilment.not-signed, .claim-too-late, .dispute-subject, .line-unknown, .payment-unknown, .too-many
   */
  @Transactional()
  async execute(
    id: string,
    { text, ...claim }: NewDispute & { readonly text: string },
    actor: MemberActor,
  ): Promise<number> {
    const contract = await this.contracts.lock(id, actor.member.id);
    assertClaimable(contract, claim.about, await this.clock.today());
    if (claim.amount) assertPayable(claim.amount, contract.currency);
    await this.assertKnown(id, claim);
    const { side } = contract;
    const no = await this.disputes.insert(id, side, claim);
    if (no > MAX_ROWS) throw fulfilmentErrors('too-many', { args: { limit: MAX_ROWS } });
    await this.disputes.say(id, no, { side, kind: 'claim', text }, actor);
    await this.reminders.set(contract);
    await this.contracts.step(id, 'dispute', { side, actor }, { no });
    await this.facts.record(disputeClaimed, { contract, side, no }, actor);
    return no;
  }

  private async assertKnown(contractId: string, { about, aboutNos }: NewDispute): Promise<void> {
    if (about === 'other') {
      if (aboutNos.length > 0) throw fulfilmentErrors('dispute-subject');
      return;
    }
    if (aboutNos.length === 0) throw fulfilmentErrors('dispute-subject');
    const where = { contractId, no: In([...aboutNos]) };
    const rows =
      about === 'lines'
        ? await this.database.repository(ContractLineEntity).findBy(where)
        : await this.database.repository(ContractPaymentEntity).findBy(where);
    const absent = aboutNos.find((no) => !rows.some((row) => row.no === no));
    if (absent === undefined) return;
    const code = about === 'lines' ? 'line-unknown' : 'payment-unknown';
    throw fulfilmentErrors(code, { args: { no: absent } });
  }
}
