import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Facts, Transactional } from '@wanchang/platform';
import type { ContractParty } from '../domain/contract';
import { contractStates, type Closing } from '../domain/contract.states';
import { fulfilmentErrors } from '../domain/fulfilment.errors';
import { closingDropped, closingProposed, contractClosed } from '../fulfilment.facts';
import { Contracts } from '../persistence/contracts';
import { PlanReminders } from '../plan-reminders';

/** A contract ends by both sides: one proposes, the other agrees. With nothing open either completes it alone. */
@Injectable()
export class CloseContract {
  constructor(
    private readonly contracts: Contracts,
    private readonly reminders: PlanReminders,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError fulfilment.contract-ended, .not-running, .closing-waits, .reason-missing, .dispute-open */
  @Transactional()
  async execute(id: string, closing: Closing, reason: string, actor: MemberActor): Promise<void> {
    const contract = await this.contracts.lock(id, actor.member.id);
    if (!contractStates.next(contract.state, closing))
      throw fulfilmentErrors(contract.state === 'agreed' ? 'not-running' : 'contract-ended');
    if (contract.closing) throw fulfilmentErrors('closing-waits');
    if (contract.openDisputes > 0) throw fulfilmentErrors('dispute-open');
    if (closing === 'complete' && contract.openItems === 0)
      return this.end(contract, 'complete', reason, actor);
    if (!reason) throw fulfilmentErrors('reason-missing');
    const { side } = contract;
    const change = { closing, closingBy: side, closingReason: reason };
    await this.contracts.change(id, change);
    await this.contracts.step(id, `${closing}-proposed`, { side, actor }, { reason });
    await this.facts.record(closingProposed, { contract, side, closing, reason }, actor);
  }

  /** Agrees to what the other side proposed. @throws DomainError fulfilment.closing-missing, .not-your-turn, .dispute-open */
  @Transactional()
  async agree(id: string, actor: MemberActor): Promise<void> {
    const contract = await this.contracts.lock(id, actor.member.id);
    if (!contract.closing) throw fulfilmentErrors('closing-missing');
    if (contract.closingBy === contract.side) throw fulfilmentErrors('not-your-turn');
    if (contract.openDisputes > 0) throw fulfilmentErrors('dispute-open');
    await this.end(contract, contract.closing, '', actor);
  }

  /** Takes the own proposal back, or does not agree to the other side's. @throws DomainError fulfilment.closing-missing */
  @Transactional()
  async drop(id: string, actor: MemberActor): Promise<void> {
    const contract = await this.contracts.lock(id, actor.member.id);
    const { side, closing } = contract;
    if (!closing) throw fulfilmentErrors('closing-missing');
    await this.contracts.change(id, { closing: null, closingBy: null, closingReason: null });
    await this.contracts.step(id, `${closing}-dropped`, { side, actor });
    await this.facts.record(closingDropped, { contract, side, closing }, actor);
  }

  private async end(
    contract: ContractParty,
    closing: Closing,
    reason: string,
    actor: MemberActor,
  ): Promise<void> {
    const { id, side } = contract;
    await this.contracts.move(contract, closing);
    await this.reminders.cancel(contract);
    const state = closing === 'complete' ? 'completed' : 'terminated';
    await this.contracts.step(id, state, { side, actor }, { reason });
    await this.facts.record(contractClosed, { contract, side, state, reason }, actor);
  }
}
