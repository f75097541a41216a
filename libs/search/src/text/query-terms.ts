import { modelNumbers } from '@wanchang/kernel';
import { rankWords, unique } from './document-terms';
import { codeFragments, hanziFragments } from './fragments';
import { soundPairs, syllables } from './sounds';
import { compact, splitText } from './split';
import { cutWords } from './words';

/** Characters of a query that are read. */
export const LONGEST_QUERY = 200;
/** A longer query is a pasted text: its longest words say most about what is meant. */
const MOST_UNITS = 10;
const FUNCTION_WORDS = new Set('的 了 和 与 及 或 等 在 是 有 要 想 我 我们 请'.split(' '));

/** One thing that the user named: a word, or a model number. */
export interface QueryUnit {
  /** In lower case and half width. */
  readonly text: string;
  /** All of them are in a text that contains the unit. */
  readonly fragments: readonly string[];
  /** The same for a text that contains it in other characters; empty for a model number. */
  readonly sounds: readonly string[];
}

export interface QueryTerms {
  readonly units: readonly QueryUnit[];
  readonly words: readonly string[];
  /** Model numbers, without separators. */
  readonly models: readonly string[];
  /** The whole query without separators: a title that contains it is what was looked for. */
  readonly phrase: string;
}

/** What a query asks for, or null when there is nothing in it that could be looked for. */
export function queryTerms(text: string): QueryTerms | null {
  const read = [...text].slice(0, LONGEST_QUERY).join('');
  const parts = splitText(read);
  const units = [...parts.hanzi.flatMap(hanziUnits), ...parts.codes.map(codeUnit)];
  if (units.length === 0) return null;
  return {
    units: mostTelling(units),
    words: unique(rankWords(parts)),
    models: modelNumbers(read).map(compact),
    phrase: compact(read),
  };
}

/**
 * What a text that sounds like the query has in common with it, or null when nothing of the query has a
 * sound. Model numbers count as they are written; a lone character is left out, its sound says too little.
 */
export function soundOf(
  units: readonly QueryUnit[],
): { readonly sounds: string[]; readonly fragments: string[] } | null {
  const sounds = units.flatMap((unit) => unit.sounds);
  const codes = units.filter(({ text }) => !/\p{Script=Han}/u.test(text));
  return sounds.length > 0 ? { sounds, fragments: codes.flatMap((code) => code.fragments) } : null;
}

function mostTelling(all: readonly QueryUnit[]): QueryUnit[] {
  const units = [...new Map(all.map((unit) => [unit.text, unit])).values()];
  if (units.length <= MOST_UNITS) return units;
  return units.sort((a, b) => b.fragments.length - a.fragments.length).slice(0, MOST_UNITS);
}

function codeUnit(code: string): QueryUnit {
  return { text: code, fragments: unique(codeFragments(code)), sounds: [] };
}

function hanziUnits(run: string): QueryUnit[] {
  const read = syllables(run);
  const words = placed(cutWords(run));
  const content = words.filter(({ text }) => !FUNCTION_WORDS.has(text));
  return joinSingles(content.length > 0 ? content : words).map(({ text, at }) => ({
    text,
    fragments: unique(hanziFragments(text)),
    sounds: soundPairs(read.slice(at, at + lengthOf(text))),
  }));
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
