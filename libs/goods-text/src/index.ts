export {
  readGoods,
  readTitleNames,
  type GoodsReading,
  type ReadAttribute,
  type TitleNames,
  type WeightedTerm,
} from './goods/read-goods';
export { isQualifier } from './goods/head-noun';
export {
  Lexicon,
  TRADE_TERMS,
  tradeLexicon,
  type DirectedName,
  type OtherName,
} from './trade/lexicon';
export { inTradeMeasures, measuresOf, type Measure } from './text/measures';
export { compact, splitText, type TextParts } from './text/split';
export { fieldTerms, titleSounds, unique, type FieldTerms } from './text/document-terms';
export {
  canBeAskedFor,
  LONGEST_QUERY,
  queryTerms,
  soundOf,
  type QueryTerms,
} from './text/query-terms';
export type { Likeness, OtherTerm, QueryUnit } from './text/query-unit';
export {
  initials,
  nearPairs,
  soundOfWhole,
  soundPairs,
  syllables,
  wholeSound,
} from './text/sounds';
export { pinyinWords } from './text/typed-pinyin';
export { cutForSearch, cutWords } from './text/words';
export { isOneMistake, spellingKeys } from './text/spelling';
export { headTerms, titlePhrases, type TitlePhrase } from './text/title-terms';
