import { ENGLISH } from './english.data';
import { EVERYDAY_NAMES } from './everyday-names.data';
import { MORE_ENGLISH } from './more-english.data';
import { SYNONYMS_OF_GOODS } from './synonyms-of-goods.data';
import { SYNONYMS_OF_MACHINERY } from './synonyms-of-machinery.data';
import { SYNONYMS_OF_MACHINES } from './synonyms-of-machines.data';
import { SYNONYMS } from './synonyms.data';

/** Another name under which the goods asked for are sold. */
export interface OtherName {
  readonly text: string;
  /** Up to 1: how much of the rank of the name asked for it has. */
  readonly weight: number;
}

/** Who asks for one name is also shown goods of another, at a weight above 0 up to 1. */
export interface DirectedName extends OtherName {
  readonly from: string;
}

const SAME = 0.9;
/** Chinese goods are also sold under English titles. */
const IN_ENGLISH = 0.7;
const MOST_NAMES = 6;
const CHINESE_NAME = /^\p{Script=Han}{2,}$/u;

/**
 * The other names of goods, with direction and weight. Groups are lines: `a = b = c` are names of one thing;
 * `a > b 0.7`: who asks for a is also shown b, not the other way round, at that weight (1 when none is given).
 */
export class Lexicon {
  private readonly names = new Map<string, OtherName[]>();

  /** @param english lines `english: 中文, 中文` */
  constructor(
    groups: readonly string[],
    english: readonly string[] = [],
    private readonly base: Lexicon | null = null,
  ) {
    for (const line of groups) this.addGroup(line);
    for (const line of english) this.addTranslation(line);
  }

  /** This one with names of somebody's own, which go before it; of one pair that is there twice the first counts. */
  with(names: readonly DirectedName[]): Lexicon {
    if (names.length === 0) return this;
    const own = new Lexicon([], [], this);
    for (const { from, text, weight } of names) own.add(from, text, weight);
    return own;
  }

  /** The other names of a thing, the closest first; none for what is in no list. English words in the singular or plural. */
  otherNames(term: string): readonly OtherName[] {
    const own = this.own(term);
    const known = new Set(own.map(({ text }) => text));
    const more = (this.base?.otherNames(term) ?? []).filter(({ text }) => !known.has(text));
    return [...own, ...more].sort((a, b) => b.weight - a.weight).slice(0, MOST_NAMES);
  }

  /** Whether it is a name of goods here. */
  has(term: string): boolean {
    return this.chinese().has(term) || (this.base?.has(term) ?? false);
  }

  /** Chinese names of goods that only the groups of somebody's own have, the longest first. */
  ownWords(): readonly string[] {
    return this.base ? [...this.chinese()].sort((a, b) => b.length - a.length) : [];
  }

  /** Chinese names of goods, which a text is cut by. */
  words(): string[] {
    return [...new Set([...this.chinese(), ...(this.base?.words() ?? [])])];
  }

  private own(term: string): readonly OtherName[] {
    const key = keyOf(term);
    const { names } = this;
    return (
      names.get(key) ?? names.get(key.replace(/s$/, '')) ?? names.get(key.replace(/es$/, '')) ?? []
    );
  }

  private known: Set<string> | null = null;

  private chinese(): Set<string> {
    this.known ??= new Set(
      [...this.names]
        .flatMap(([term, others]) => [term, ...others.map(({ text }) => text)])
        .filter((term) => CHINESE_NAME.test(term)),
    );
    return this.known;
  }

  private addGroup(line: string): void {
    const directed = /^(.+) > (\S+)(?: ([\d.]+))?$/.exec(line);
    if (directed) return this.add(directed[1]!, directed[2]!, Number(directed[3] ?? 1));
    const group = line.split(' = ');
    for (const one of group)
      for (const other of group) if (one !== other) this.add(one, other, SAME);
  }

  /** What an English word is called in Chinese, and what that is called as well. */
  private addTranslation(line: string): void {
    const [english, chinese] = line.split(': ') as [string, string];
    for (const name of chinese.split(', ')) {
      this.add(english, name, 1);
      this.add(name, english, IN_ENGLISH);
      for (const { text, weight } of this.names.get(keyOf(name)) ?? [])
        this.add(english, text, weight * SAME);
    }
  }

  private add(from: string, text: string, weight: number): void {
    const known = this.names.get(keyOf(from)) ?? [];
    if (!known.some((other) => other.text === text))
      this.names.set(keyOf(from), [...known, { text, weight }]);
  }
}

const LISTS = [SYNONYMS, SYNONYMS_OF_MACHINERY, SYNONYMS_OF_MACHINES, SYNONYMS_OF_GOODS, EVERYDAY_NAMES]; // prettier-ignore
const GROUPS = LISTS.flatMap(linesOf);
const TRANSLATIONS = [...linesOf(ENGLISH), ...linesOf(MORE_ENGLISH)];

let loaded: Lexicon | undefined;

/** The names that the product brings along. */
export const tradeLexicon = (): Lexicon => (loaded ??= new Lexicon(GROUPS, TRANSLATIONS));

/** Groups of synonyms and English terms in the lists. */
export const TRADE_TERMS = { groups: GROUPS.length, english: TRANSLATIONS.length } as const;

function keyOf(term: string): string {
  return term
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();
}

function linesOf(data: string): string[] {
  return data.trim().split(/\n|; /);
}
