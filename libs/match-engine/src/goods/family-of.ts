import type { Family } from './families';

/** The family of goods by their head nouns: the longest ending that fits. Null where none does. */
export function familyOf(heads: readonly string[], families: readonly Family[]): Family | null {
  let [found, longest]: [Family | null, number] = [null, 0];
  for (const head of heads) {
    for (const [ending, family] of endingsOf(families)) {
      if (ending.length > longest && head.endsWith(ending)) [found, longest] = [family, ending.length]; // prettier-ignore
    }
    if (found) return found;
  }
  return null;
}

/** The family of which a name stands somewhere in a title, the longest one. Names of one character say too little. */
export function familyNamedIn(title: string, families: readonly Family[]): Family | null {
  let [found, longest]: [Family | null, number] = [null, 1];
  for (const [ending, family] of endingsOf(families)) {
    if (ending.length > longest && title.includes(ending)) [found, longest] = [family, ending.length]; // prettier-ignore
  }
  return found;
}

/** For what or how: never which type. A 储能电池 may be of lead or lithium, a 配电变压器 filled with oil or dry. */
const USES = new Set(
  '储能 配电 电力 动力 工业 民用 农用 车用 车载 船用 建筑 厂房 户外 室内 高效 节能 精梳 普梳 新型 优质 外贸 出口'.split(
    ' ',
  ),
);

/** Of which type goods are by the words of their title: the first name of the type; null where it is not said. */
export function typeOf(family: Family, title: string, heads: readonly string[]): string | null {
  let [found, longest]: [string | null, number] = [null, 0];
  for (const [first = '', ...others] of family.types) {
    for (const name of [first, ...others]) {
      if (name.length > longest && title.includes(name)) [found, longest] = [first, name.length];
    }
  }
  if (found !== null) return found;
  // What stands before the name of the family: 消防泵 and 消防水泵 are both 消防.
  for (const head of heads) {
    const ending = family.endings.filter((one) => head.endsWith(one)).sort((a, b) => b.length - a.length)[0]; // prettier-ignore
    const before = ending === undefined ? '' : head.slice(0, -ending.length);
    if (before !== '' && !USES.has(before)) return before;
  }
  return null;
}

const endings = new WeakMap<readonly Family[], readonly (readonly [string, Family])[]>();

function endingsOf(families: readonly Family[]): readonly (readonly [string, Family])[] {
  const known = endings.get(families) ?? families.flatMap((family) => family.endings.map((ending) => [ending, family] as const)); // prettier-ignore
  endings.set(families, known);
  return known;
}
