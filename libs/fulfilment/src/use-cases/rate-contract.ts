import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { assertAllowed, Facts, Transactional, type Actor } from '@wanchang/platform';
import { fulfilmentWork } from '../access/fulfilment.policies';
import { otherOf } from '../contract-fact';
import type { ContractSide } from '../domain/contract';
import type { Rating } from '../domain/rating';
import { fulfilmentErrors } from '../domain/fulfilment.errors';
import { contractRated, ratingAnswered, ratingHidden } from '../rating.facts';
import { Contracts } from '../persistence/contracts';
import { Ratings } from '../persistence/ratings';

/** Both sides rate each other once, unseen until both have or the time is over; the rated one answers; the secretariat hides. */
@Injectable()
export class RateContract {
  constructor(
    private readonly contracts: Contracts,
    private readonly ratings: Ratings,
    private readonly facts: Facts,
  ) {}

  /**
   * @param memberId the unit that is rated
   * @throws DomainError fulfilment.rating-of-oneself, .rating-not-possible, .rating-known
   */
  @Transactional()
  async execute(id: string, memberId: string, rating: Rating, actor: MemberActor): Promise<void> {
    const contract = await this.contracts.lock(id, actor.member.id);
    const { side, buyerMemberId, sellerMemberId } = contract;
    if (memberId === actor.member.id) throw fulfilmentErrors('rating-of-oneself');
    if (memberId !== (side === 'buyer' ? sellerMemberId : buyerMemberId))
      throw fulfilmentErrors('contract-not-found');
    await this.ratings.insert(id, side, rating, actor.personId);
    await this.contracts.step(id, 'rated', { side, actor });
    await this.facts.record(contractRated, { contract, side }, actor);
  }

  /** Answers what the other side wrote, once. @throws DomainError fulfilment.rating-not-found */
  @Transactional()
  async answer(id: string, answer: string, actor: MemberActor): Promise<void> {
    const contract = await this.contracts.lock(id, actor.member.id);
    const { side } = contract;
    await this.ratings.answer(id, otherOf(side), answer);
    await this.facts.record(ratingAnswered, { contract, side }, actor);
  }

  /** Hides an abusive rating, on record. @throws DomainError fulfilment.rating-not-found */
  @Transactional()
  async hide(contractId: string, side: ContractSide, reason: string, actor: Actor): Promise<void> {
    assertAllowed([fulfilmentWork], actor);
    const memberId = await this.ratings.hide(contractId, side, reason, actor.personId);
    await this.facts.record(ratingHidden, { contractId, side, memberId, reason }, actor);
  }
}
