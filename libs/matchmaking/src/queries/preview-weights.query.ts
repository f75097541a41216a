import { Injectable } from '@nestjs/common';
import { factorNames, type MatchWeights } from '@wanchang/match-engine';
import type { Actor } from '@wanchang/platform';
import type { Answer } from '../domain/feedback';
import { checkedFactors } from '../domain/weights.rules';
import { canTry, tryWeights, type TrialOutcome } from '../domain/weights-trial';
import { MatchFeedback } from '../persistence/match-feedback';
import { MatchWeightsStore } from '../persistence/match-weights';
import { industryName } from './industry-name';

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
    const { version, factors: before } = await this.weights.current();
    const answers = (await this.feedback.newest()).filter((answer) => canTry(answer, factorNames));
    const compare = (of: readonly Answer[]): WeightsComparison => ({
      answers: of.length,
      interested: of.filter(({ interested }) => interested).length,
      before: tryWeights(of, before),
      after: tryWeights(of, after),
    });
    return {
      basedOn: version,
      total: compare(answers),
      byIndustry: groups(answers, ({ industry }) => industry).map(([code, of]) => ({
        ...{ code, name: industryName(code, locale) },
        ...compare(of),
      })),
      byWeightsVersion: groups(answers, ({ weightsVersion }) => weightsVersion).map(
        ([weightsVersion, of]) => ({ weightsVersion, ...compare(of) }),
      ),
    };
  }
}

/** Those with most answers first. */
function groups<Key>(answers: readonly Answer[], keyOf: (answer: Answer) => Key) {
  const found = new Map<Key, Answer[]>();
  for (const answer of answers) {
    const group = found.get(keyOf(answer));
    if (group) group.push(answer);
    else found.set(keyOf(answer), [answer]);
  }
  return [...found].sort(([, left], [, right]) => right.length - left.length);
}
