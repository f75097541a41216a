import { Injectable } from '@nestjs/common';
import { ListingDirectory } from '@wanchang/catalog';
import { MatchDirectory } from '@wanchang/matchmaking';
import type { MemberActor } from '@wanchang/membership';
import type { DealSide } from '../domain/deal-room';
import { negotiationErrors } from '../domain/negotiation.errors';
import type { DealParties } from '../persistence/deal-rooms';

/** What a room is to be about: a match, or a listing of another unit with perhaps one of one's own. */
export type DealTarget =
  | { readonly matchId: string }
  | { readonly listingId: string; readonly myListingId: string | null };

export interface FoundParties extends DealParties {
  readonly matchId: string | null;
  /** The listing of the other unit. */
  readonly theirListingId: string;
  /** The side of the unit that asks. */
  readonly side: DealSide;
}

/** Who would buy and who would sell: the buyer is the unit on the demand side. */
@Injectable()
export class FindParties {
  constructor(
    private readonly listings: ListingDirectory,
    private readonly matches: MatchDirectory,
  ) {}

  /** @throws DomainError negotiation.match-not-found, .listing-not-found, .own-listing, .listing-mismatch */
  execute(target: DealTarget, actor: MemberActor): Promise<FoundParties> {
    const memberId = actor.member.id;
    return 'matchId' in target
      ? this.ofMatch(target.matchId, memberId)
      : this.ofListing(target.listingId, target.myListingId, memberId);
  }

  private async ofMatch(matchId: string, memberId: string): Promise<FoundParties> {
    const match = await this.matches.forMember(matchId, memberId);
    if (!match) throw negotiationErrors('match-not-found');
    const { supplyId, demandId, supplyMemberId, demandMemberId } = match;
    const side = demandMemberId === memberId ? 'buyer' : 'seller';
    return {
      matchId,
      ...{ supplyId, demandId, buyerMemberId: demandMemberId, sellerMemberId: supplyMemberId },
      ...{ side, theirListingId: side === 'buyer' ? supplyId : demandId },
    };
  }

  private async ofListing(
    id: string,
    ownId: string | null,
    memberId: string,
  ): Promise<FoundParties> {
    const listing = await this.listings.published(id);
    if (!listing) throw negotiationErrors('listing-not-found');
    if (listing.member.id === memberId) throw negotiationErrors('own-listing');
    const own = ownId === null ? null : await this.listings.published(ownId);
    if (ownId !== null && (own?.member.id !== memberId || own.side === listing.side)) {
      throw negotiationErrors('listing-mismatch');
    }
    const theirs = listing.member.id;
    const place = { matchId: null, theirListingId: id };
    return listing.side === 'supply'
      ? {
          ...place,
          side: 'buyer',
          supplyId: id,
          demandId: ownId,
          buyerMemberId: memberId,
          sellerMemberId: theirs,
        }
      : {
          ...place,
          side: 'seller',
          supplyId: ownId,
          demandId: id,
          buyerMemberId: theirs,
          sellerMemberId: memberId,
        };
  }
}
