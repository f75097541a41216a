import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Facts, Transactional } from '@wanchang/platform';
import { proposalEnded } from '../cooperation.facts';
import type { EndKind } from '../domain/cooperation';
import { fulfilmentErrors } from '../domain/fulfilment.errors';
import { Cooperations } from '../persistence/cooperations';

/**
 * A party declines what waits for it, or who proposed it withdraws it; all are told why. A project that never began ends by
 * that; one that runs goes on by the formula in force.
 */
@Injectable()
export class EndProposal {
  constructor(
    private readonly cooperations: Cooperations,
    private readonly facts: Facts,
  ) {}

  /** @throws DomainError fulfilment.cooperation-not-found, .nothing-proposed, .own-formula, .not-proposer */
  @Transactional()
  async execute(id: string, kind: EndKind, reason: string, actor: MemberActor): Promise<void> {
    const { id: memberId } = actor.member;
    const cooperation = await this.cooperations.lock(id, memberId);
    const waiting = await this.cooperations.waiting(id);
    const own = waiting.memberId === memberId;
    if (own !== (kind === 'withdrawn'))
      throw fulfilmentErrors(own ? 'own-formula' : 'not-proposer');
    const { no } = waiting;
    const project = await this.cooperations.end(id, no, { kind, reason, memberId });
    const fact = { cooperation, memberId, kind, no, reason, project };
    await this.facts.record(proposalEnded, fact, actor);
  }
}
