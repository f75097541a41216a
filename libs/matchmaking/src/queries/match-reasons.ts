import { Injectable } from '@nestjs/common';
import type { Side } from '@wanchang/kernel';
import {
  familiesUnder,
  MatchInputError,
  PairReasons,
  type MatchPart,
} from '@wanchang/match-engine';
import type { FactorValues } from '../domain/feedback';
import type { StoredScore } from '../domain/pair';
import { FamilyRulesStore } from '../persistence/family-rules-store';
import { Matches } from '../persistence/matches';
import { MatchableListings } from '../persistence/matchable-listings';
import { MatchWeightsStore } from '../persistence/match-weights';

/** The parts of a stored score as one side sees it; null once a listing is out of sight or cannot be read. */
export type ReasonsOf = (score: StoredScore, view: Side) => MatchPart[] | null;

export interface MatchValues {
  readonly weightsVersion: number;
  readonly supply: FactorValues;
  readonly demand: FactorValues;
}

/**
 * Why stored pairs score as they do. The parts sum to the score, except of a listing that has changed and waits to be
 * matched again: they are then those of what it says now.
 */
@Injectable()
export class MatchReasons {
  constructor(
    private readonly listings: MatchableListings,
    private readonly weights: MatchWeightsStore,
    private readonly matches: Matches,
    private readonly familyRules: FamilyRulesStore,
  ) {}

  async of(scores: readonly StoredScore[]): Promise<ReasonsOf> {
    const ids = new Set(scores.flatMap(({ supplyId, demandId }) => [supplyId, demandId]));
    const [read, weights] = [
      await this.listings.read([...ids]),
      await this.weights.ofVersions(scores.map(({ weightsVersion }) => weightsVersion)),
    ];
    const listings = new Map(read.map(({ id, listing }) => [id, listing]));
    const { rules } = await this.familyRules.current();
    const reasons = new PairReasons(familiesUnder(rules));
    return (score, view) => {
      const [supply, demand] = [listings.get(score.supplyId), listings.get(score.demandId)];
      const under = weights.get(score.weightsVersion);
      if (!supply || !demand || !under) return null;
      const pair = { ...score, supply, demand, at: score.scoredAt, weights: under };
      return ifReadable(() => reasons.of(pair, view));
    };
  }

  /** What each factor of a match is worth to either side; nothing once a listing is out of sight. */
  async valuesOf(matchId: string): Promise<MatchValues | null> {
    const score = await this.matches.scoreOf(matchId);
    if (!score) return null;
    const reasonsOf = await this.of([score]);
    const values = (view: Side) =>
      Object.fromEntries(
        (reasonsOf(score, view) ?? []).map(({ factor, value }) => [factor, value]),
      );
    const { weightsVersion } = score;
    return { weightsVersion, supply: values('supply'), demand: values('demand') };
  }
}

/** A listing may have changed since into one that the engine cannot read, such as one with a title without a letter. */
export function ifReadable(work: () => MatchPart[]): MatchPart[] | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof MatchInputError) return null;
    throw error;
  }
}
