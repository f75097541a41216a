import { ENGLISH } from './english.data';
import { SYNONYMS } from './synonyms.data';

/** Another name under which the goods asked for are sold. */
export interface OtherName {
  readonly text: string;
  /** Up to 1: how much of the rank of the name asked for it has. */
  readonly weight: number;
}

const SAME = 0.9;
const MOST_NAMES = 6;

const names = new Map<string, OtherName[]>();
for (const line of linesOf(SYNONYMS)) addGroup(line);
for (const line of linesOf(ENGLISH)) addTranslation(line);

/** The other names of a thing, the closest first; none for what is in no list. English words in the singular or plural. */
export function otherNames(term: string): readonly OtherName[] {
  const key = keyOf(term);
  const found =
    names.get(key) ?? names.get(key.replace(/s$/, '')) ?? names.get(key.replace(/es$/, '')) ?? [];
  return [...found].sort((a, b) => b.weight - a.weight).slice(0, MOST_NAMES);
}

/** Chinese names of goods, which a text is cut by. */
export function tradeWords(): string[] {
  const all = [...names].flatMap(([term, others]) => [term, ...others.map(({ text }) => text)]);
  return [...new Set(all)].filter((term) => /^\p{Script=Han}{2,}$/u.test(term));
}

/** Groups of synonyms and English terms in the lists. */
export const TRADE_TERMS = {
  groups: linesOf(SYNONYMS).length,
  english: linesOf(ENGLISH).length,
} as const;

function addGroup(line: string): void {
  const directed = /^(.+) > (\S+)(?: ([\d.]+))?$/.exec(line);
  if (directed) return add(directed[1]!, directed[2]!, Number(directed[3] ?? 1));
  const group = line.split(' = ');
  for (const one of group) for (const other of group) if (one !== other) add(one, other, SAME);
}

/** What an English word is called in Chinese, and what that is called as well. */
function addTranslation(line: string): void {
  const [english, chinese] = line.split(': ') as [string, string];
  for (const name of chinese.split(', ')) {
    add(english, name, 1);
    for (const { text, weight } of names.get(keyOf(name)) ?? []) add(english, text, weight * SAME);
  }
}

function add(from: string, text: string, weight: number): void {
  const known = names.get(keyOf(from)) ?? [];
  if (!known.some((other) => other.text === text))
    names.set(keyOf(from), [...known, { text, weight }]);
}

function keyOf(term: string): string {
  return term
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();
}

function linesOf(data: string): string[] {
  return data.trim().split(/\n|; /);
}
