import { Injectable } from '@nestjs/common';
import { factorNames, type MatchWeights } from '@wanchang/match-engine';
import { setImmediate as pause } from 'node:timers/promises';
import { knowsEveryFactor } from '../domain/feedback';
import { LEARNED_FROM, learnWeights, type Learning } from '../domain/learned-weights';
import { MatchFeedback } from '../persistence/match-feedback';
import { MatchWeightsStore } from '../persistence/match-weights';

/** So many of the newest answers are learned from: what units wanted long ago is not asked. */
const ANSWERS_LEARNED = 5_000;

export interface LearnedProposal {
  /** The version in force, which the answers were held against. */
  readonly basedOn: number;
  readonly outcome: Learning['outcome'];
  readonly answers: number;
  /** Pairs of a wanted and an unwanted match in one list. */
  readonly pairs: number;
  /** That have such a pair. */
  readonly units: number;
  readonly wanted: typeof LEARNED_FROM;
  readonly learned: {
    readonly factors: MatchWeights['factors'];
    readonly orderBefore: number;
    readonly orderAfter: number;
  } | null;
}

/** Weights that the newest answers of units speak for. Nothing changes by it: they are tried and saved like any others. */
@Injectable()
export class LearnWeights {
  constructor(
    private readonly feedback: MatchFeedback,
    private readonly weights: MatchWeightsStore,
  ) {}

  async execute(): Promise<LearnedProposal> {
    const { version, factors } = await this.weights.current();
    const newest = (await this.feedback.newest()).slice(0, ANSWERS_LEARNED);
    const answers = newest.filter((answer) => knowsEveryFactor(answer, factorNames));
    const { learned, ...counts } = await learnWeights(
      answers.map(({ side, supply, demand, ...answer }) => ({
        ...answer,
        values: side === 'supply' ? supply : demand,
      })),
      factors,
      pause,
    );
    return {
      ...{ basedOn: version, ...counts, wanted: LEARNED_FROM },
      learned: learned && { ...learned, factors: learned.factors },
    };
  }
}
