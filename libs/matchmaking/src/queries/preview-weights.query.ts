import { Injectable } from '@nestjs/common';
import { groupBy, industryNameIn } from '@wanchang/kernel';
import { factorNames, mutualOf, reweigh, type MatchWeights } from '@wanchang/match-engine';
import type { Actor } from '@wanchang/platform';
import { knowsEveryFactor, type Answer, type FactorValues } from '../domain/feedback';
import { checkedFactors } from '../domain/weights.rules';
import { outcomeOf, type TrialOutcome, type TriedAnswer } from '../domain/weights-trial';
import { MatchFeedback } from '../persistence/match-feedback';
import { MatchWeightsStore } from '../persistence/match-weights';

type Factors = MatchWeights['factors'];

/** The same answered matches under the weights in force and under others. */
export interface WeightsComparison {
  readonly answers: number;
  readonly interested: number;
  readonly before: TrialOutcome;
  readonly after: TrialOutcome;
}

export interface WeightsPreview {
  /** The version in force that the others are compared with. */
  readonly basedOn: number;
  readonly total: WeightsComparison;
  readonly byIndustry: readonly (WeightsComparison & { code: string; name: string })[];
  /** By the weights that had scored the match when it was answered. */
  readonly byWeightsVersion: readonly (WeightsComparison & { weightsVersion: number })[];
}

/** What changed weights would have made of the newest answers. */
@Injectable()
export class PreviewWeights {
  constructor(
    private readonly feedback: MatchFeedback,
    private readonly weights: MatchWeightsStore,
  ) {}

  /** @throws DomainError matchmaking.weights-sum */
  async execute(given: Factors, { locale }: Actor): Promise<WeightsPreview> {
    const after = checkedFactors(given);
    const inForce = await this.weights.current();
    const { version } = inForce;
    const changed = { version: version + 1, factors: after };
    const answers = (await this.feedback.newest())
      .filter((answer) => knowsEveryFactor(answer, factorNames))
      .map((answer) => ({
        ...answer,
        before: tryOn(answer, inForce),
        after: tryOn(answer, changed),
      }));
    return {
      basedOn: version,
      total: compare(answers),
      byIndustry: groups(answers, ({ industry }) => industry).map(([code, of]) => ({
        ...{ code, name: industryNameIn(locale, code) },
        ...compare(of),
      })),
      byWeightsVersion: groups(answers, ({ weightsVersion }) => weightsVersion).map(
        ([weightsVersion, of]) => ({ weightsVersion, ...compare(of) }),
      ),
    };
  }
}

interface ComparedAnswer extends Answer {
  readonly before: TriedAnswer;
  readonly after: TriedAnswer;
}

function tryOn({ interested, side, ...values }: Answer, weights: MatchWeights): TriedAnswer {
  const score = (of: FactorValues) =>
    reweigh(
      factorNames.map((factor) => ({ factor, value: of[factor] ?? NaN })),
      weights,
    );
  const [supply, demand] = [score(values.supply), score(values.demand)];
  return { interested, own: side === 'supply' ? supply : demand, mutual: mutualOf(supply, demand) };
}

function compare(answers: readonly ComparedAnswer[]): WeightsComparison {
  return {
    answers: answers.length,
    interested: answers.filter(({ interested }) => interested).length,
    before: outcomeOf(answers.map(({ before }) => before)),
    after: outcomeOf(answers.map(({ after }) => after)),
  };
}

/** Those with most answers first. */
function groups<Key>(answers: readonly ComparedAnswer[], keyOf: (answer: Answer) => Key) {
  return [...groupBy(answers, keyOf)].sort(([, left], [, right]) => right.length - left.length);
}
