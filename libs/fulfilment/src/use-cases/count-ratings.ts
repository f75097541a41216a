import { Injectable } from '@nestjs/common';
import { REPUTATION_DAYS, UnitReputations } from '@wanchang/matchmaking';
import { RecordsNothing } from '@wanchang/platform';
import { Ratings } from '../persistence/ratings';

/** Counts how units were rated after contracts: beside answering that is their reputation in matching. */
@RecordsNothing('reputations are counted from ratings and can be counted again')
@Injectable()
export class CountRatings {
  constructor(
    private readonly ratings: Ratings,
    private readonly reputations: UnitReputations,
  ) {}

  /** @param memberId null: of all units */
  async execute(memberId: string | null): Promise<void> {
    const counts = await this.ratings.count(memberId, REPUTATION_DAYS);
    await this.reputations.recordRatings(counts);
  }
}
