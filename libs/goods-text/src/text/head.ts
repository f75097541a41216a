import { isQualifier } from '../goods/head-noun';
import { GENERIC } from '../goods/qualifiers.data';
import type { QueryUnit } from './query-unit';

/**
 * What the goods are, under all their names: in Chinese the last word that is no qualifier, with the one before
 * it when it says too little alone (加热丝, 咖啡设备); without Chinese the last word that has a Chinese name.
 */
export function headOf(
  runs: readonly (readonly QueryUnit[])[],
  codes: readonly QueryUnit[],
): string[] {
  const words = runs.flat();
  const at = words.findLastIndex(({ text }) => !isQualifier(text));
  const head = words[at] ?? codes.findLast(({ others }) => others.length > 0) ?? words.at(-1);
  if (!head) return [];
  const before = words[at - 1];
  const vague = [...head.text].length === 1 || GENERIC.has(head.text);
  if (vague && before) return [`${before.text}${head.text}`];
  return [head.text.replaceAll(' ', ''), ...head.others.map(({ text }) => text)];
}
