import { modelNumbers } from '@wanchang/kernel';
import { Lexicon, tradeLexicon } from '../trade/lexicon';
import { rankWords, unique } from './document-terms';
import { codeFragments, hanziFragments } from './fragments';
import { headOf } from './head';
import { inTradeMeasures } from './measures';
import { nearPairs, soundPairs, syllables } from './sounds';
import { compact, splitText } from './split';
import type { Likeness, OtherTerm, QueryUnit } from './query-unit';
import { cutWords } from './words';

/** Characters of a query that are read. */
export const LONGEST_QUERY = 200;
/** A longer query is a pasted text: its longest words say most about what is meant. */
const MOST_UNITS = 10;
const FUNCTION_WORDS = new Set('的 了 和 与 及 或 等 在 是 有 要 想 我 我们 请'.split(' '));

export interface QueryTerms {
  readonly units: readonly QueryUnit[];
  readonly words: readonly string[];
  /** Model numbers, without separators. */
  readonly models: readonly string[];
  /** The whole query without separators: a title that contains it is what was looked for. */
  readonly phrase: string;
  /** What the goods are, under all their names: no listing without it in its title is an answer to fewer words. */
  readonly head: readonly string[];
  /** Runs of Chinese characters, whole. */
  readonly runs: readonly string[];
  /** Words of letters and figures, as written. */
  readonly codes: readonly string[];
}

/**
 * What a query asks for, or null when there is nothing in it that could be looked for.
 * @param lexicon the other names by which goods are looked for as well
 */
export function queryTerms(text: string, lexicon: Lexicon = tradeLexicon()): QueryTerms | null {
  const read = inTradeMeasures([...text].slice(0, LONGEST_QUERY).join(''));
  const parts = splitText(read);
  const runs = parts.hanzi.map((run) => hanziUnits(run, lexicon));
  const codes = codeUnits(parts.codes, lexicon);
  const units = [...runs.flat(), ...codes];
  if (units.length === 0) return null;
  return {
    head: headOf(runs, codes),
    codes: parts.codes,
    runs: parts.hanzi,
    units: mostTelling(units),
    words: unique(rankWords(parts)),
    models: modelNumbers(read).map(compact),
    phrase: compact(read),
  };
}

/**
 * Whether a query can be read as this name, so that its other names are looked up: Chinese characters without a gap,
 * or up to four words of other scripts; not both (`pvc管` is read as `pvc` and `管`).
 */
export function canBeAskedFor(name: string): boolean {
  const lexicon = new Lexicon([]).with([{ from: name, text: name, weight: 1 }]);
  return queryTerms(name, lexicon)?.units.some(({ others }) => others.length > 0) ?? false;
}

/**
 * What a text that sounds like the query has in common with it, or null when nothing of the query has a
 * sound. Model numbers count as they are written; a lone character is left out, its sound says too little.
 */
export function soundOf(
  units: readonly QueryUnit[],
  how: Likeness = 'sounds',
): { readonly sounds: string[]; readonly fragments: string[] } | null {
  const sounds = units.flatMap((unit) => unit[how]);
  const codes = units.filter(({ text }) => !/\p{Script=Han}/u.test(text));
  return sounds.length > 0 ? { sounds, fragments: codes.flatMap((code) => code.fragments) } : null;
}

function mostTelling(all: readonly QueryUnit[]): QueryUnit[] {
  const units = [...new Map(all.map((unit) => [unit.text, unit])).values()];
  if (units.length <= MOST_UNITS) return units;
  return units.sort((a, b) => b.fragments.length - a.fragments.length).slice(0, MOST_UNITS);
}

const LONGEST_TERM = 4;

/** Words of other scripts, those of a trade term together: ball valve. */
function codeUnits(codes: readonly string[], lexicon: Lexicon): QueryUnit[] {
  const units: QueryUnit[] = [];
  for (let at = 0; at < codes.length;) {
    let length = Math.min(LONGEST_TERM, codes.length - at);
    while (length > 1 && lexicon.otherNames(codes.slice(at, at + length).join(' ')).length === 0)
      length -= 1;
    units.push(codeUnit(codes.slice(at, at + length), lexicon));
    at += length;
  }
  return units;
}

function codeUnit(codes: readonly string[], lexicon: Lexicon): QueryUnit {
  const text = codes.join(' ');
  const fragments = unique(codes.flatMap(codeFragments));
  return { text, fragments, sounds: [], near: [], others: othersOf(text, lexicon) };
}

function othersOf(term: string, lexicon: Lexicon): OtherTerm[] {
  return lexicon.otherNames(term).map(({ text, weight }) => {
    const { hanzi, codes } = splitText(text);
    const fragments = unique([...hanzi.flatMap(hanziFragments), ...codes.flatMap(codeFragments)]);
    return { text: compact(text), weight, fragments };
  });
}

function hanziUnits(run: string, lexicon: Lexicon): QueryUnit[] {
  const read = syllables(run);
  const words = placed(cutByNames(run, lexicon.ownWords()));
  const content = words.filter(({ text }) => !FUNCTION_WORDS.has(text));
  return joinSingles(content.length > 0 ? content : words).map(({ text, at }) => ({
    text,
    fragments: unique(hanziFragments(text)),
    sounds: soundPairs(read.slice(at, at + lengthOf(text))),
    near: nearPairs(read.slice(at, at + lengthOf(text))),
    others: othersOf(text, lexicon),
  }));
}

/** Names that no dictionary has are words too. */
function cutByNames(run: string, names: readonly string[]): string[] {
  const name = names.find((one) => run.includes(one));
  if (name === undefined) return run === '' ? [] : cutWords(run);
  const at = run.indexOf(name);
  return [
    ...cutByNames(run.slice(0, at), names),
    name,
    ...cutByNames(run.slice(at + name.length), names),
  ];
}

interface PlacedWord {
  readonly text: string;
  /** Characters before it in its run. */
  readonly at: number;
}

function placed(words: readonly string[]): PlacedWord[] {
  let end = 0;
  return words.map((text) => ({ text, at: (end += lengthOf(text)) - lengthOf(text) }));
}

/** Neighbours that form no word are a misspelled or unknown one: 求 阀 is meant as 球阀. */
function joinSingles(words: readonly PlacedWord[]): PlacedWord[] {
  const joined: PlacedWord[] = [];
  let openUntil = -1;
  for (const { text, at } of words) {
    const single = lengthOf(text) === 1;
    const last = joined.at(-1);
    if (single && last && at === openUntil)
      joined[joined.length - 1] = { text: last.text + text, at: last.at };
    else joined.push({ text, at });
    openUntil = single ? at + 1 : -1;
  }
  return joined;
}

function lengthOf(text: string): number {
  return [...text].length;
}
