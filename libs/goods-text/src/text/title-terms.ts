import { modelNumbers } from '@wanchang/kernel';
import { readHeads, withWiderNames } from '../goods/read-goods';
import { compact, splitText } from './split';
import { cutForSearch, cutWords } from './words';
import { unique } from './document-terms';

/** A part of a title that people ask for. */
export interface TitlePhrase {
  readonly text: string;
  /** Whether it names the goods: ends in what they are, or is a model number. */
  readonly goods: boolean;
}

const LONGEST_PHRASE = 10;
const MOST_PHRASES = 40;

/** What the goods of a title are, with the shorter names at its end: 深沟球轴承, 球轴承, 轴承. */
export function headTerms(title: string): string[] {
  const heads = readHeads(title);
  return unique([...withWiderNames(heads), ...lettered(title, heads)]);
}

/** Names that begin with letters: O型圈, V带, LED灯. */
function lettered(title: string, heads: readonly string[]): string[] {
  const plain = compact(title);
  return heads.flatMap((head) => {
    const at = plain.indexOf(head);
    const [before] = /(?<![a-z])[a-z]{1,4}[型形]?$/.exec(plain.slice(0, Math.max(at, 0))) ?? [];
    return before === undefined ? [] : [before + head];
  });
}

/** A title is read for the document and again for the vocabulary. */
const remembered = new Map<string, readonly TitlePhrase[]>();
const MOST_REMEMBERED = 1000;

/** The words of a title, two neighbours together, and all that ends where the name of the goods does; model numbers. */
export function titlePhrases(title: string): readonly TitlePhrase[] {
  const known = remembered.get(title);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const phrases = phrasesIn(title);
  remembered.set(title, phrases);
  return phrases;
}

function phrasesIn(title: string): TitlePhrase[] {
  const heads = withWiderNames(readHeads(title));
  const phrases = new Map<string, boolean>();
  for (const run of splitText(title).hanzi) {
    const words = cutWords(run);
    for (const text of unique([...namesOf(words), ...inner(run)])) {
      const goods = heads.some((head) => text.endsWith(head));
      phrases.set(text, goods || (phrases.get(text) ?? false));
    }
  }
  for (const model of modelNumbers(title).map(compact)) phrases.set(model, true);
  return [...phrases].slice(0, MOST_PHRASES).map(([text, goods]) => ({ text, goods }));
}

/** Words inside words, which people ask for by themselves: 继电器 of 中间继电器. */
const inner = (run: string) => cutForSearch(run).filter((text) => text.length > 1);

function namesOf(words: readonly string[]): string[] {
  const pairs = words.slice(1).map((word, at) => words[at]! + word);
  const ends = words.map((_, at) => words.slice(at).join(''));
  return unique([...words, ...pairs, ...ends]).filter(
    (text) => text.length > 1 && text.length <= LONGEST_PHRASE,
  );
}
