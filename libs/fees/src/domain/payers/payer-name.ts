const FORMS =
  /(股份有限公司|有限责任公司|有限公司|股份公司|集团公司|公司|人民政府|管理委员会|管委会)$/;

/** What two writings of one name have in common: no width, case, blanks, brackets or other signs. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '');
}

/** The key without the form of the company, which is often left out or written otherwise. */
export function coreOf(key: string): string {
  const core = key.replace(FORMS, '');
  return core.length >= 2 ? core : key;
}

export function pairsOf(text: string): Set<string> {
  const signs = [...text];
  return new Set(signs.slice(1).map((sign, at) => `${signs[at]}${sign}`));
}

/** Dice coefficient of the pairs of signs, 0..1; what was cut off by the bank's column is no difference. */
export function similarity(one: string, other: string): number {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length >= 6 && long.startsWith(short)) return 0.95;
  const [left, right] = [pairsOf(one), pairsOf(other)];
  if (left.size === 0 || right.size === 0) return one === other ? 1 : 0;
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / (left.size + right.size);
}
