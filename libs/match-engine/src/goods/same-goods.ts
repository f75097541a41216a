import { tradeLexicon } from '@wanchang/goods-text';

/** Stands before the family in the name of goods of a known family, and between the family and the type. */
export const familyMark = '@';
export const typeMark = '/';

/** Before a word of a listing of which nothing says what it is, and before the head of one of which that is known. */
export const wordMark = '~';
export const headMark = '^';

/** Names of the trade that are at least so near mean the same goods. */
const leastNearness = 0.5;
/** Names with so many of their character pairs in common mean the same goods; chosen on the made-up and judged markets. */
export const leastShared = 0.6;
/** What may follow a name and leave the thing the same: 龙井 and 龙井茶. */
const TAILS = new Set('茶米面机器板材布线'.split(''));

/** Whether two names may be of the same goods. */
export function sameGoods(a: string, b: string): boolean {
  if (isWord(a) || isWord(b)) return isEither(a, b) && sharesWord(a, b);
  if (a === b) return true;
  if (a.startsWith(familyMark) || b.startsWith(familyMark)) return sameFamily(a, b);
  return isNear(a, b) || isNear(b, a) || areCalledAlike(a, b);
}

/** One family, and one type unless one of both does not say it. */
function sameFamily(a: string, b: string): boolean {
  const [[family, type], [other, otherType]] = [a.split(typeMark), b.split(typeMark)];
  return family === other && (type === undefined || otherType === undefined || type === otherType);
}

function isNear(a: string, b: string): boolean {
  return partsOf(a).near.has(b);
}

/** 离心水泵 is a 水泵: a Chinese compound ends in what it is. */
function continues(longer: string, shorter: string): boolean {
  if (longer.length <= shorter.length || shorter.length < 2) return false;
  if (longer.endsWith(shorter)) return true;
  return longer.startsWith(shorter) && longer.length === shorter.length + 1 && TAILS.has(longer.at(-1) ?? ''); // prettier-ignore
}

/** 空压机油 and 苹果汁 begin as 空压机 and 苹果 do, and are something else. */
function areCalledAlike(a: string, b: string): boolean {
  if (continues(a, b) || continues(b, a)) return true;
  if (a.startsWith(b) || b.startsWith(a)) return false;
  return sharedPairs(a, b) >= leastShared;
}

function isWord(name: string): boolean {
  return name.startsWith(wordMark) || name.startsWith(headMark);
}

/** Of two words one must be of a listing of which nothing else is known: known goods are told apart by more than words. */
function isEither(a: string, b: string): boolean {
  return isWord(a) && isWord(b) && (a.startsWith(wordMark) || b.startsWith(wordMark));
}

/** Of two listings of unknown goods something in common is enough; what is known must be called nearly so. */
function sharesWord(a: string, b: string): boolean {
  const [x, y] = [a.slice(1), b.slice(1)];
  if (!sharesPair(x, y)) return false;
  if (a.startsWith(wordMark) && b.startsWith(wordMark)) return true;
  if (!partsOf(x).isChinese || !partsOf(y).isChinese) return true;
  return x === y || areCalledAlike(x, y);
}

/** Two characters in common; words of letters must be the same, or one begin the other. */
function sharesPair(a: string, b: string): boolean {
  const [x, y] = [partsOf(a), partsOf(b)];
  if (!x.isChinese && !y.isChinese) return a.startsWith(b) || b.startsWith(a);
  const pieces = new Set(x.pieces);
  return y.pieces.some((piece) => pieces.has(piece));
}

/** What a word is found by: its pairs of characters; of a word of letters only how it begins. */
export function piecesOf(word: string): readonly string[] {
  return partsOf(word).pieces;
}

/** All pairs of characters of a name, each once. */
export function pairsIn(name: string): ReadonlySet<string> {
  return partsOf(name).pairs;
}

function sharedPairs(a: string, b: string): number {
  const [x, y] = [partsOf(a).pairs, partsOf(b).pairs];
  if (x.size === 0) return 0;
  // Even if all pairs of the shorter one were among those of the longer.
  if (2 * Math.min(x.size, y.size) < leastShared * (x.size + y.size)) return 0;
  let shared = 0;
  for (const pair of x) if (y.has(pair)) shared++;
  return (2 * shared) / (x.size + y.size);
}

/** What a name is compared by. */
interface NameParts {
  readonly pairs: ReadonlySet<string>;
  readonly pieces: readonly string[];
  readonly isChinese: boolean;
  /** Other names of the trade that mean the same goods. */
  readonly near: ReadonlySet<string>;
}

const mostRemembered = 100_000;
const remembered = new Map<string, NameParts>();

/** Worked out once a name: each is compared with many. */
function partsOf(name: string): NameParts {
  const known = remembered.get(name);
  if (known) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const near = tradeLexicon()
    .otherNames(name)
    .filter(({ weight }) => weight >= leastNearness);
  const pairs = pairsOf(name);
  const isChinese = /\p{Script=Han}/u.test(name);
  const pieces = isChinese && pairs.size > 0 ? [...pairs] : [name.slice(0, 2)];
  const parts = { pairs, pieces, isChinese, near: new Set(near.map(({ text }) => text)) };
  remembered.set(name, parts);
  return parts;
}

function pairsOf(name: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 1; i < name.length; i++) pairs.add(name.slice(i - 1, i + 1));
  return pairs;
}
