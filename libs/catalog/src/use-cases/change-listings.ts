import { Injectable } from '@nestjs/common';
import { DomainError } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { Clock, Transactional, type FactDefinition } from '@wanchang/platform';
import {
  listingConfirmed,
  listingPaused,
  listingPublished,
  listingResumed,
  listingRevised,
  listingWithdrawn,
  type ListingChange,
} from '../catalog.facts';
import { afterBatch, type Batch, type BatchAction, type BatchRefusal } from '../domain/batch';
import { checkedContent } from '../domain/content.rules';
import type { Listing } from '../domain/listing';
import { ListingChanges } from '../listing-changes';
import { Listings } from '../persistence/listings';

export interface BatchOutcome {
  readonly changed: readonly string[];
  readonly refused: readonly BatchRefusal[];
}

const FACTS: Readonly<Record<BatchAction, FactDefinition<ListingChange>>> = {
  publish: listingPublished,
  pause: listingPaused,
  resume: listingResumed,
  withdraw: listingWithdrawn,
  delete: listingWithdrawn,
  confirm: listingConfirmed,
  industry: listingRevised,
  price: listingRevised,
  undo: listingRevised,
};

/** Does one thing with many listings of the unit. What cannot be done with one of them is said, and the others are done. */
@Injectable()
export class ChangeListings {
  constructor(
    private readonly listings: Listings,
    private readonly changes: ListingChanges,
    private readonly clock: Clock,
  ) {}

  /** Of ids that are not the unit's nothing is known. */
  @Transactional()
  async execute(ids: readonly string[], batch: Batch, actor: MemberActor): Promise<BatchOutcome> {
    const all = await this.listings.lockAll([...new Set(ids)]);
    const own = all.filter(({ memberId }) => memberId === actor.member.id);
    const changed: string[] = [];
    const refused: BatchRefusal[] = [];
    for (const listing of own) {
      const after = await this.after(listing, batch);
      if (after instanceof DomainError) {
        refused.push({ listing, error: after });
        continue;
      }
      await this.changes.record(FACTS[batch.action], listing, after, actor);
      changed.push(listing.id);
    }
    return { changed, refused };
  }

  private async after(listing: Listing, batch: Batch): Promise<Listing | DomainError> {
    const former =
      batch.action === 'undo'
        ? await this.listings.snapshot(listing.id, listing.version - 1)
        : null;
    try {
      return checkedContent(afterBatch(listing, batch, await this.clock.today(), former));
    } catch (error) {
      if (error instanceof DomainError) return error;
      throw error;
    }
  }
}
