import { GRADES } from './grades.data';
import { plainValue } from './read-value';
import { withoutBound } from './bounds';

/** What a value says in words: grades, and Chinese words without what says nothing. */
export interface ValueWords {
  readonly codes: ReadonlySet<string>;
  readonly words: readonly string[];
  /** What its grades are in general: 不锈钢 of 304. */
  readonly general: ReadonlySet<string>;
}

interface Grade {
  readonly first: string;
  readonly general: string;
}

const grades = new Map<string, Grade>(GRADES.trim().split('\n').flatMap((line) => {
  const [names = '', general = ''] = line.split(':');
  const all = names.split(' ');
  return all.map((name) => [name, { first: all[0] as string, general }] as const);
})); // prettier-ignore

const CODE = /[a-z0-9][a-z0-9.]*(?:[-/][a-z0-9.]+)*#?/gu;
const HAN = /\p{Script=Han}+/gu;
/** Words that say of which sort a word is, not which: 红色, 法兰式, 一级品. */
const FILLING = /[色型式级品质制的]+$|^(?:颜色|材质|牌号|等级)/gu;

export function wordsOfValue(value: string): ValueWords {
  const text = withoutBound(plainValue(value).toLowerCase()).text;
  const codes = new Set<string>();
  const words: string[] = [];
  const general = new Set<string>();
  const enter = (grade: Grade) => {
    codes.add(grade.first);
    general.add(grade.general);
  };
  const numbered = text.replace(/(\d{2})号?钢(?!\p{Script=Han})|(\d{2})号/gu, '$1$2#');
  for (const [code] of numbered.matchAll(CODE)) {
    const grade = grades.get(code.replace(/[-/]/g, ''));
    if (grade) enter(grade);
    else for (const piece of piecesOf(code)) codes.add(piece);
  }
  for (const [run] of numbered.matchAll(HAN)) {
    const grade = grades.get(run);
    const bare = run.replace(FILLING, '') || run;
    if (grade) enter(grade);
    else words.push(bare);
  }
  return { codes, words, general };
}

/** A designation, and the number in it: 6204-2rs is a 6204, p.o42.5 a 42.5. Two letters before a number are no designation: lz-65. */
function piecesOf(code: string): string[] {
  const parts = code.split(/[-/]/);
  const whole = code.replace(/[-/]/g, '');
  const numbers = parts.flatMap((part) => (/^(?:\d{3,}|\d+\.\d+)(?=[a-z]*$)|\d\d\.\d(?=r?$)/u.exec(part) ?? [])); // prettier-ignore
  return [...new Set([whole, ...(parts.length > 1 && /\d|\p{L}{3}/u.test(parts[0] as string) ? [parts[0] as string] : []), ...numbers])].filter((one) => one !== ''); // prettier-ignore
}

/**
 * How well words meet, 0..1; null where one says too little to tell: asked for 304, offered 不锈钢. Alternatives are
 * joined by 或, 、 or a slash between blanks.
 */
export function wordsFit(asked: ValueWords, offered: ValueWords): number | null {
  const [askedCodes, offeredCodes] = [asked.codes.size, offered.codes.size];
  if (askedCodes > 0 && offeredCodes > 0) return meets(asked.codes, offered.codes) ? 1 : 0;
  const likeness = wordsLikeness(asked.words, offered.words);
  if (askedCodes > 0 && meets(asked.general, new Set(offered.words))) return null;
  if (offeredCodes > 0 && meets(offered.general, new Set(asked.words))) return 1;
  if (askedCodes === 0 && offeredCodes === 0) return likeness;
  return asked.words.length > 0 && offered.words.length > 0 && likeness >= 0.5 ? likeness : 0;
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

/** 1 where one contains the other, else what their characters share. */
function wordsLikeness(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [a.join(''), b.join('')];
  if (x === '' || y === '') return x === y ? 1 : 0;
  if (x.includes(y) || y.includes(x)) return 1;
  const [one, other] = [new Set(x), new Set(y)];
  let shared = 0;
  for (const character of one) if (other.has(character)) shared++;
  const likeness = (2 * shared) / (one.size + other.size);
  return likeness >= 0.5 ? likeness : 0;
}
