import { momentOf } from './calendar';
import type { Family } from './goods/families';
import type { IndexedListing, Side } from './listing';
import { ListingStore } from './listing-store';
import type { PairScores } from './match';
import { partsOf, type MatchPart } from './score';
import type { MatchWeights } from './weights';

/** A pair that was scored once, with its two listings as they were then. */
export interface ScoredListings extends Pick<
  PairScores,
  'supplyText' | 'demandText' | 'supplyReputation' | 'demandReputation'
> {
  readonly supply: IndexedListing;
  readonly demand: IndexedListing;
  /** When it was scored, under these weights. */
  readonly at: Date;
  readonly weights: MatchWeights;
}

/**
 * The parts of stored scores, from two listings and without an index: they sum to the score as long as the listings are
 * those that were scored. Words and names are remembered: use one for some pairs, not for ever.
 */
export class PairReasons {
  private readonly store: ListingStore;

  /** @param families by which goods are told apart; those of the product when absent */
  constructor(families?: readonly Family[]) {
    this.store = new ListingStore(families);
  }

  /** @throws MatchInputError */
  of(pair: ScoredListings, view: Side): MatchPart[] {
    const { store } = this;
    const [supply, demand] = [
      store.rowOf('supply', { ...pair.supply, reputation: pair.supplyReputation ?? undefined }),
      store.rowOf('demand', { ...pair.demand, reputation: pair.demandReputation ?? undefined }),
    ];
    const text = view === 'supply' ? pair.supplyText : pair.demandText;
    const { dictionaries } = store;
    const now = momentOf(pair.at);
    return partsOf({ supply, demand, view, text, dictionaries, now }, pair.weights);
  }
}
