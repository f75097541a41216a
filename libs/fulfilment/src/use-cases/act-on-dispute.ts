import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { fulfilmentWork } from '../access/fulfilment.policies';
import type { ContractParty } from '../domain/contract';
import { actionsOf, type DisputeAction, type MediationAction } from '../domain/dispute';
import { fulfilmentErrors } from '../domain/fulfilment.errors';
import { disputeActed, disputeMediated } from '../dispute.facts';
import { Contracts } from '../persistence/contracts';
import { Disputes, type LockedDispute } from '../persistence/disputes';

/** What both sides and the secretariat do about a claim until it is settled with terms, or closed. */
@Injectable()
export class ActOnDispute {
  constructor(
    private readonly contracts: Contracts,
    private readonly disputes: Disputes,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError fulfilment.dispute-not-found, .dispute-step, .own-proposal, .not-your-turn */
  @Transactional()
  async execute(
    id: string,
    no: number,
    { action, text }: { action: DisputeAction; text: string },
    actor: MemberActor,
  ): Promise<void> {
    const contract = await this.contracts.lock(id, actor.member.id);
    const dispute = await this.disputes.lock(id, no);
    assertMay(action, dispute, contract);
    const { side } = contract;
    const said = text || (action === 'accept' ? (dispute.proposal ?? '') : text);
    if (!said && action !== 'mediate' && action !== 'withdraw')
      throw fulfilmentErrors('reason-missing');
    await this.disputes.say(id, no, { side, kind: action, text: said }, actor);
    const state = await this.disputes.move(
      dispute,
      no,
      action,
      proposalAfter(action, said, dispute, contract),
    );
    await this.contracts.step(id, `dispute-${action}`, { side, actor }, { no });
    await this.facts.record(disputeActed, { contract, side, no, action, state }, actor);
  }

  /** By the secretariat, once it was asked. @throws DomainError fulfilment.dispute-not-found, .dispute-step */
  @Transactional()
  async mediate(
    id: string,
    no: number,
    { action, text }: { action: MediationAction; text: string },
    actor: Actor,
  ): Promise<void> {
    assertAllowed([fulfilmentWork], actor);
    const dispute = await this.disputes.lock(id, no);
    if (dispute.state !== 'mediation') throw fulfilmentErrors('dispute-not-found');
    await this.disputes.say(id, no, { side: null, kind: action, text }, actor);
    const { proposedBy, proposal } = dispute;
    const kept = proposedBy && proposal ? { by: proposedBy, text: proposal } : null;
    const state = await this.disputes.move(dispute, no, action, kept);
    const contract = { ...dispute, id };
    await this.contracts.step(id, `dispute-${action}`, { side: null, actor }, { no });
    await this.facts.record(disputeMediated, { contract, no, action, state }, actor);
  }
}

function assertMay(action: DisputeAction, dispute: LockedDispute, { side }: ContractParty): void {
  if (actionsOf(dispute, side).includes(action)) return;
  if (action === 'accept' && dispute.proposedBy === side) throw fulfilmentErrors('own-proposal');
  const turn = (action === 'answer' || action === 'withdraw') && dispute.state === 'claimed';
  throw fulfilmentErrors(turn ? 'not-your-turn' : 'dispute-step');
}

/** A new proposal takes the place of the one before; other steps keep it. */
function proposalAfter(
  action: DisputeAction,
  text: string,
  { proposedBy, proposal }: LockedDispute,
  { side }: ContractParty,
) {
  if (action === 'propose') return { by: side, text };
  return proposedBy && proposal ? { by: proposedBy, text: proposal } : null;
}
