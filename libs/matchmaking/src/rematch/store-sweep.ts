import { Injectable } from '@nestjs/common';
import type { PairedSupply } from '@wanchang/match-engine';
import { Matches } from '../persistence/matches';
import { SweptMatches } from '../persistence/swept-matches';
import { StoreMatches } from '../matching/store-matches';
import type { MarketSweep } from './market-sweeps';

/**
 * Writes what a sweep found for some supplies, as far as it differs from what is stored. As in a run for one listing,
 * storing, forgetting and marking are three transactions, each of which locks its rows in the order of the pair.
 */
@Injectable()
export class StoreSweep {
  constructor(
    private readonly swept: SweptMatches,
    private readonly matches: Matches,
    private readonly store: StoreMatches,
  ) {}

  async execute(supplies: readonly PairedSupply[], sweep: MarketSweep): Promise<void> {
    if (supplies.length === 0) return;
    const unwanted = await this.swept.store(supplies, sweep);
    await this.matches.forgetAll(unwanted.filter(({ answered }) => !answered).map(({ id }) => id));
    await this.store.judgeAgain(
      'supply',
      unwanted.filter(({ answered }) => answered),
      { priority: 'background' },
    );
  }
}
