import { isPlace, cutWords } from '../text/words';
import { tradeLexicon, type Lexicon } from '../trade/lexicon';
import { GENERIC, MATERIALS, NOUN_ENDS, QUALITIES, TRADE_WORDS } from './qualifiers.data';

/** What follows says for what or with what the goods are: 适用于石油, 配电动执行器. */
const ASIDE = /(?:适用|可用于|用于|专供|配套|可配|选配|附带|附|含|不含|带有|包含).*$/u;

/** The words of a title by what they say, in order. */
export interface TitleWords {
  /** What the goods are, the most likely name first; empty where nothing says it. */
  readonly heads: readonly string[];
  readonly materials: readonly string[];
  /** Qualities, uses and whatever else narrows the goods; no places, no words of trade. */
  readonly qualifiers: readonly string[];
}

/**
 * Takes a title's Chinese runs apart. A Chinese noun phrase ends in what the thing is, so the last word that is no
 * material, no quality, no place and no word of trade is the head; a title of several phrases has several.
 */
export function wordsOfTitle(
  runs: readonly string[],
  lexicon: Lexicon = tradeLexicon(),
): TitleWords {
  const phrases = runs.map((run) => cutWords(run.replace(ASIDE, '')).filter(isTelling));
  const heads = phrases.map((words) => headOf(words, lexicon)).filter((head) => head !== null);
  const best = [...heads].sort((a, b) => b.rank - a.rank || b.text.length - a.text.length)[0];
  const named = heads.filter(({ rank }) => rank === best?.rank);
  const names = new Set(named.reverse().map(({ text }) => text));
  const words = phrases.flat();
  return {
    heads: [...names],
    materials: words.filter((word) => MATERIALS.has(word)),
    qualifiers: words.filter((word) => !MATERIALS.has(word) && !names.has(word)),
  };
}

interface Head {
  readonly text: string;
  /** 2: a name of the trade; 1: ends as names of goods do; 0: any other word. */
  readonly rank: number;
}

/** The head of one phrase, or null where all its words are materials and qualities. */
export function headOf(words: readonly string[], lexicon: Lexicon): Head | null {
  const last = words.findLastIndex((word) => !isQualifier(word));
  const named = words.findLastIndex((word, place) => place < last && !isQualifier(word));
  // 铁观音礼盒 is 铁观音; 包装礼盒, where nothing else is named, is a 礼盒.
  const at = PACKED.has(words[last] ?? '') && named >= 0 ? named : last;
  const word = words[at];
  if (word === undefined) return null;
  const before = words[at - 1];
  const vague = [...word].length === 1 || GENERIC.has(word);
  const text = vague && before !== undefined ? before + word : word;
  if (lexicon.has(text)) return { text, rank: 2 };
  return { text, rank: NOUN_ENDS.has([...text].at(-1)!) && text.length > 1 ? 1 : 0 };
}

/** How goods are put together for sale. */
const PACKED = new Set('礼盒 礼包 套装 散装 袋装 盒装 瓶装 罐装 桶装 箱装'.split(' '));

export function isQualifier(word: string): boolean {
  return MATERIALS.has(word) || QUALITIES.has(word) || TRADE_WORDS.has(word) || isPlace(word);
}

const FUNCTION_WORDS = new Set('的 了 和 与 及 或 等 在 是 有 型 式 号 级 用 为'.split(' '));

/** 一台, 若干套: how many, not what. */
const COUNT =
  /^(?:[一二两三四五六七八九十百千万几数半]+|若干)(?:台|套|个|只|件|辆|条|根|张|支|把|组|批|吨|米|箱|包|袋|瓶|桶|块|双|对|份|卷|盒|艘|座|片|匹|扇|付|副)$/u;

function isTelling(word: string): boolean {
  return !FUNCTION_WORDS.has(word) && !TRADE_WORDS.has(word) && !isPlace(word) && !COUNT.test(word);
}
