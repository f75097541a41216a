import { Injectable } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import { Clock, Transactional, type FactDefinition } from '@wanchang/platform';
import {
  listingPaused,
  listingPublished,
  listingResumed,
  listingWithdrawn,
  type ListingChange,
} from '../catalog.facts';
import { catalogErrors } from '../domain/catalog.errors';
import { assertVersion } from '../domain/listing';
import { listingStates, type ListingAction } from '../domain/listing.states';
import { assertPublishable } from '../domain/publish.rules';
import { Listings } from '../persistence/listings';
import { ListingChanges } from '../listing-changes';

@Injectable()
abstract class StateChange {
  protected abstract readonly action: ListingAction;
  protected abstract readonly fact: FactDefinition<ListingChange>;

  constructor(
    private readonly listings: Listings,
    private readonly changes: ListingChanges,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError catalog.listing-not-found, .stale-version, .illegal-transition, .not-publishable */
  @Transactional()
  async execute(id: string, version: number, actor: MemberActor): Promise<void> {
    const before = await this.listings.owned(id, actor.member.id);
    assertVersion(before, version);
    const state = listingStates.next(before.state, this.action);
    if (!state) throw catalogErrors('illegal-transition');
    const after = { ...before, state };
    if (state === 'published') assertPublishable(after, await this.clock.today());
    await this.changes.record(this.fact, before, after, actor);
  }
}

/** Shows a draft, or an expired listing with a new validity, to all active members. */
@Injectable()
export class PublishListing extends StateChange {
  protected readonly action = 'publish';
  protected readonly fact = listingPublished;
}

/** Takes a published listing out of sight for a while. */
@Injectable()
export class PauseListing extends StateChange {
  protected readonly action = 'pause';
  protected readonly fact = listingPaused;
}

@Injectable()
export class ResumeListing extends StateChange {
  protected readonly action = 'resume';
  protected readonly fact = listingResumed;
}

/** Ends a listing for good; a draft is thrown away. */
@Injectable()
export class WithdrawListing extends StateChange {
  protected readonly action = 'withdraw';
  protected readonly fact = listingWithdrawn;
}
