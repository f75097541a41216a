import { extractAttributes } from '@wanchang/kernel';
import { compact } from '../text/split';

/** Grades of materials as the kernel reads them (304, Q235B, 45#, 6061-T6), each once. */
export function gradesOf(text: string): string[] {
  const found = extractAttributes(text).filter(({ name }) => name === '材质');
  return [...new Set(found.map(({ value }) => compact(value)))];
}
