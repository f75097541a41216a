import { Injectable } from '@nestjs/common';
import { toDecimal } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { momentText } from '@wanchang/negotiation';
import { Deadlines, Facts, Transactional } from '@wanchang/platform';
import { HoldRfq } from '@wanchang/sourcing';
import { settleAuction } from '../auctions.jobs';
import { auctionSet, bidderInvited } from '../auctions.facts';
import { AUCTION_LIMITS, type AuctionRules } from '../domain/auction';
import { auctionProblems } from '../domain/auction.rules';
import { auctionsErrors } from '../domain/auctions.errors';
import { Auctions } from '../persistence/auctions';

/** Asks some of those who have quoted to go lower, live, in one auction. The award waits until it is over. */
@Injectable()
export class SetAuction {
  constructor(
    private readonly hold: HoldRfq,
    private readonly auctions: Auctions,
    private readonly deadlines: Deadlines,
    private readonly facts: Facts,
  ) {}

  /**
   * @param invitationIds those who may bid: their quotes are whole, valid and in the currency of the request
   * @throws DomainError auctions.too-few-bidders, .auction-invalid, .already-set, and those of `HoldRfq`
   */
  @Transactional()
  async execute(
    rfqId: string,
    invitationIds: readonly string[],
    rules: AuctionRules,
    actor: MemberActor,
  ): Promise<void> {
    const { least } = AUCTION_LIMITS;
    if (invitationIds.length < least) throw auctionsErrors('too-few-bidders', { args: { least } });
    const held = await this.hold.hold(rfqId, invitationIds, actor);
    const { bidders, now, memberId, number, title, currency } = held;
    const lowest = bidders.map(({ total }) => total).sort((a, b) => Number(a) - Number(b))[0]!;
    const fields = auctionProblems(rules, lowest, now);
    if (fields.length > 0)
      throw auctionsErrors('auction-invalid', { args: { count: fields.length }, fields });
    const [startsAt, plannedEnd] = [new Date(rules.startsAt), new Date(rules.endsAt)];
    const { extensionMinutes, rankVisible } = rules;
    const of = { rfqId, memberId, number, title };
    const auctionId = await this.auctions.insert(
      {
        ...{ ...of, currency, step: toDecimal(rules.step), startsAt, plannedEnd },
        ...{ extensionMinutes, rankVisible },
      },
      bidders,
      actor,
    );
    await this.deadlines.set(settleAuction, auctionId, plannedEnd, { auctionId });
    await this.facts.record(auctionSet, { ...of, auctionId }, actor);
    const told = { number, title, from: momentText(startsAt), until: momentText(plannedEnd) };
    await this.facts.recordAll(
      bidderInvited,
      bidders.map((bidder) => ({
        ...{ ...told, invitationId: bidder.invitationId, memberId: bidder.memberId },
      })),
      actor,
    );
  }
}
