import { Injectable } from '@nestjs/common';
import { sweepPairs, type SweptPairs } from '@wanchang/match-engine';
import { TRIED_CAPS, type CountedExposure } from '../domain/exposure';
import {
  CANDIDATE_LIMIT,
  LEAST_MUTUAL_SCORE,
  LEAST_NEAREST_SCORE,
  NEAREST_MATCHES,
  TOP_MATCHES,
} from '../domain/top-matches.rules';
import { MatchIndexes } from '../match-index/match-indexes';
import { matchMetrics } from '../match-metrics';
import { MatchFeedback } from '../persistence/match-feedback';
import { MatchWeightsStore } from '../persistence/match-weights';
import { SweptMatches } from '../persistence/swept-matches';

/** A result is kept between the turns of its re-match, and no longer than this beyond the last. */
const KEPT_MS = 60_000;

/** What a sweep over the index of this process found. */
export interface MarketSweep {
  readonly pairs: SweptPairs;
  readonly exposure: CountedExposure;
  readonly weightsVersion: number;
  /** The database's clock before the index was brought to the present: what is stored later is newer. */
  readonly since: Date;
}

/** Sweeps for re-matches. A worker that takes over a re-match sweeps again. */
@Injectable()
export class MarketSweeps {
  private kept: { readonly rematchId: string; readonly sweep: Promise<MarketSweep> } | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly indexes: MatchIndexes,
    private readonly matches: SweptMatches,
    private readonly feedback: MatchFeedback,
    private readonly weights: MatchWeightsStore,
  ) {}

  /** The sweep of a re-match; the first call takes seconds, in other threads where it is large. */
  async of(rematchId: string): Promise<MarketSweep> {
    if (this.timer) clearTimeout(this.timer);
    if (this.kept?.rematchId !== rematchId) {
      const sweep = this.run();
      this.kept = { rematchId, sweep };
      sweep.catch(() => this.release());
    }
    const sweep = await this.kept.sweep;
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.release(), KEPT_MS).unref();
    return sweep;
  }

  release(): void {
    this.kept = null;
  }

  private async run(): Promise<MarketSweep> {
    const since = await this.matches.now();
    const { any: index } = this.indexes;
    await index.refresh();
    const dismissed = await this.feedback.dismissed();
    const stop = matchMetrics.rematch.startTimer({ part: 'sweep' });
    const weightsVersion = index.weightsVersion;
    const cap = await this.weights.exposureCap(weightsVersion);
    const pairs = await sweepPairs(index.sweepJob(CANDIDATE_LIMIT), {
      ...{ k: TOP_MATCHES, leastMutual: LEAST_MUTUAL_SCORE, cap, triedCaps: TRIED_CAPS },
      nearest: { k: NEAREST_MATCHES, leastMutual: LEAST_NEAREST_SCORE },
      isUnwanted: (view, supplyId, demandId) => dismissed.has(`${view} ${supplyId} ${demandId}`),
    });
    stop();
    const exposure = { weightsVersion, cap, ...pairs.counts, levels: pairs.exposure };
    return { pairs, exposure, weightsVersion, since };
  }
}
