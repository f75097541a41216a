import { modelNumbers } from '@wanchang/kernel';
import { compact, splitText } from '../text/split';
import { measuresOf, withoutMeasures, type Measure } from '../text/measures';
import { unique } from '../text/document-terms';
import { cutForSearch } from '../text/words';
import { tradeLexicon, type Lexicon } from '../trade/lexicon';
import { wordsOfTitle, type TitleWords } from './head-noun';
import { gradesOf } from './grades';

/** A word with what it says of the goods: 1 for what they are, less for what narrows them. */
export interface WeightedTerm {
  readonly text: string;
  readonly weight: number;
}

/** What a title and its attributes say of goods, in simplified characters, half width and lower case. */
export interface GoodsReading {
  /** What the goods are, the most likely name first, behind them wider names (轴承 of 深沟球轴承); empty where nothing says it. */
  readonly heads: readonly string[];
  /**
   * All words, each once, the heaviest first: heads (1) and their other names (by the lexicon), models (1), grades and
   * materials (0.4), measures (0.4), whatever else narrows the goods (0.5). Two texts are about the same goods as far as
   * their weights meet.
   */
  readonly terms: readonly WeightedTerm[];
  /** Model numbers without separators: `q41f16p`, `6204`. */
  readonly models: readonly string[];
  /** Figures with their unit in one spelling: `5.5kw` for 5500W and 5.5千瓦, `40×40` for 40*40. */
  readonly measures: readonly Measure[];
  /** Materials and grades: 不锈钢, 304, q235b. */
  readonly materials: readonly string[];
  /** Words that narrow the goods: 法兰, 深沟, 三相. */
  readonly qualifiers: readonly string[];
}

export interface ReadAttribute {
  readonly name: string;
  readonly value: string;
}

const WEIGHT = { head: 1, model: 1, qualifier: 0.5, material: 0.4, measure: 0.4 } as const;

/**
 * Reads what goods are: the head noun apart from material, grade, size and the rest. Attributes add models, measures
 * and materials; what the goods are is said by the title. Pure, about 0.2 ms a title after the first.
 */
export function readGoods(
  title: string,
  attributes: readonly ReadAttribute[] = [],
  lexicon: Lexicon = tradeLexicon(),
): GoodsReading {
  const all = [title, ...attributes.map(({ value }) => value)].join('\n');
  const words = titleWords(title, lexicon);
  const reading = {
    heads: withWiderNames(words.heads.length > 0 ? words.heads : englishHeads(title, lexicon)),
    models: unique(modelNumbers(all).map(compact)),
    measures: measuresOf(all),
    materials: unique([...words.materials, ...gradesOf(all)]),
    qualifiers: unique(words.qualifiers),
  };
  return { ...reading, terms: termsOf(reading, lexicon) };
}

/** What the goods of a title are, alone. */
export function readHeads(title: string, lexicon: Lexicon = tradeLexicon()): readonly string[] {
  const { heads } = titleWords(title, lexicon);
  return heads.length > 0 ? heads : englishHeads(title, lexicon);
}

/** The part of a reading that an index needs of each title: heads, and the words that narrow them. */
export type TitleNames = Pick<GoodsReading, 'heads' | 'qualifiers'>;

/** As `readGoods`, without grades, models, measures and wider names: a third of its time. */
export function readTitleNames(title: string, lexicon: Lexicon = tradeLexicon()): TitleNames {
  const { heads, qualifiers } = titleWords(title, lexicon);
  return {
    heads: heads.length > 0 ? heads : englishHeads(title, lexicon),
    qualifiers: unique(qualifiers),
  };
}

/** 深沟球轴承 is a 轴承: the shorter names at the end of a name are its kin. */
export function withWiderNames(heads: readonly string[]): string[] {
  const wider = heads.flatMap((head) =>
    cutForSearch(head).filter((word) => word.length > 1 && head.endsWith(word)),
  );
  return unique([...heads, ...wider]);
}

function titleWords(title: string, lexicon: Lexicon): TitleWords {
  return wordsOfTitle(splitText(withoutMeasures(withoutBrackets(title))).hanzi, lexicon);
}

type Parts = Omit<GoodsReading, 'terms'>;

function termsOf(parts: Parts, lexicon: Lexicon): WeightedTerm[] {
  const terms = new Map<string, number>();
  const add = (text: string, weight: number) =>
    terms.set(text, Math.max(weight, terms.get(text) ?? 0));
  for (const head of parts.heads) {
    add(head, WEIGHT.head);
    for (const { text, weight } of lexicon.otherNames(head)) add(compact(text), weight);
  }
  for (const model of parts.models) add(model, WEIGHT.model);
  for (const word of parts.qualifiers) add(word, WEIGHT.qualifier);
  for (const material of parts.materials) add(material, WEIGHT.material);
  for (const { text } of parts.measures) add(text, WEIGHT.measure);
  return [...terms].map(([text, weight]) => ({ text, weight })).sort((a, b) => b.weight - a.weight);
}

/** What stands in brackets is said beside: （含税）, (配电动执行器). A title of nothing else is kept. */
function withoutBrackets(title: string): string {
  const plain = title.normalize('NFKC').replace(/[([【〔][^)\]】〕]*[)\]】〕]/gu, ' ');
  return /[\p{L}\p{N}]/u.test(plain) ? plain : title;
}

/** The last English name of the trade in the title: stainless steel **ball valve**. */
function englishHeads(title: string, lexicon: Lexicon): string[] {
  const words = title
    .normalize('NFKC')
    .toLowerCase()
    .match(/[a-z][a-z'-]*/g);
  if (!words) return [];
  for (let end = words.length; end > 0; end -= 1)
    for (let start = Math.max(0, end - 4); start < end; start += 1) {
      const name = words.slice(start, end).join(' ');
      const [first] = lexicon.otherNames(name);
      if (first) return [compact(first.text)];
    }
  return [];
}
