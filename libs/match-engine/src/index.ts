export * from './listing';
export {
  factorNames,
  type FactorName,
  checkWeights,
  defaultWeights,
  type MatchWeights,
} from './weights';
export { constraintNames, type ConstraintName } from './constraints';
export {
  MatchIndex,
  type ExplainOptions,
  type ListingRef,
  type Match,
  type MatchExplanation,
  type MatchIndexOptions,
  type MomentOptions,
  type TopOptions,
} from './match-index';
export type { FactorDetails, MatchPart, PartOf } from './score';
export {
  MatchInputError,
  MatchWeightsError,
  type MatchInputCode,
  type MatchWeightsCode,
} from './match.errors';
export { sentence, type SentenceLocale, type SentenceNames } from './sentence';
