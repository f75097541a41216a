export * from './listing';
export { factorNames, type FactorName, type FactorDetails } from './factors/factors';
export { checkWeights, defaultWeights, withAllFactors, type MatchWeights } from './weights';
export { constraintNames, type ConstraintName } from './constraints';
export { MatchIndex } from './match-index';
export type {
  ExplainOptions,
  ListingRef,
  Match,
  MatchExplanation,
  MatchIndexOptions,
  MomentOptions,
  PairScores,
  TopOptions,
} from './match';
export { SweepResult, type RankedId } from './batch/sweep';
export { PairReasons, type ScoredListings } from './pair-reasons';
export type { TextStatistics } from './text/statistics';
export { mergeTop } from './merge-top';
export { SweepThreads } from './batch/sweep-threads';
export type { SweepJob } from './batch/sweep';
export { sweepPairs } from './batch/sweep-pairs';
export type { Exposure } from './batch/demand-lists';
export type { SweptPairs, PairedSupply, PairOptions } from './batch/swept-pairs';
export { missesIn, mutualOf, reweigh, type MatchPart, type PartOf } from './score';
export {
  MatchInputError,
  MatchWeightsError,
  type MatchInputCode,
  type MatchWeightsCode,
} from './match.errors';
export { familiesUnder, familyRuleProblems, tradeFamilyRules, type FamilyRule, type FamilyRuleProblem, type FamilyRuleProblemAt } from './goods/family-rules'; // prettier-ignore
export type { Family, FamilyProperty } from './goods/families';
export { mustProblems, type MustProblem, type MustProblemAt } from './goods/musts';
export { englishPropertyName } from './goods/property-names';
export { misfits, reasons, sentence, type SentenceLocale, type SentenceNames } from './sentence';
