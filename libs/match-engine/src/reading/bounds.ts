/** Which end of a figure is open: `≥10` has no upper one. */
export type Bound = 'least' | 'most' | null;

const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:≥|≧|>=|>|＞|不小于|不低于|不少于|大于等于|大于|至少|最小|最低|min\.?)\s*/iu, 'least'],
  [/^(?:≤|≦|<=|<|＜|不大于|不超过|不高于|小于等于|小于|至多|最大|最高|max\.?)\s*/iu, 'most'],
];
const BEHIND: readonly (readonly [RegExp, Bound])[] = [
  [/\s*(?:及|或|\(含\))?(?:以上|起)$/u, 'least'],
  [/\s*(?:及|或)?(?:以下|以内|之内)$/u, 'most'],
  [/\s*(?:左右|上下)$/u, null],
];

/** Takes off what says that a figure is a limit. */
export function withoutBound(text: string): { readonly text: string; readonly bound: Bound } {
  for (const [pattern, bound] of [...BEFORE, ...BEHIND]) {
    if (pattern.test(text)) return { text: text.replace(pattern, ''), bound };
  }
  return { text, bound: null };
}
