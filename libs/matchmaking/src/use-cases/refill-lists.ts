import { Injectable } from '@nestjs/common';
import { Outbox, RecordsNothing, Transactional } from '@wanchang/platform';
import { refillMatches } from '../matchmaking.jobs';
import { Matches } from '../persistence/matches';

/** Where listings have gone out of sight, the next best take their places in the lists of the others. */
@Injectable()
@RecordsNothing('only asks for lists to be filled; the job that finds something does')
export class RefillLists {
  constructor(
    private readonly matches: Matches,
    private readonly outbox: Outbox,
  ) {}

  /** A listing was paused or withdrawn, or has expired. */
  @Transactional()
  async withoutListing(listingId: string): Promise<void> {
    await this.outbox.enqueueAll(
      refillMatches,
      await this.matches.counterpartsOfListing(listingId),
    );
  }

  /** A unit has lost its standing, and with it all of its listings are out of sight. */
  @Transactional()
  async withoutUnit(memberId: string): Promise<void> {
    await this.outbox.enqueueAll(refillMatches, await this.matches.counterpartsOfUnit(memberId));
  }
}
