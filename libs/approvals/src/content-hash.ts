import { createHash } from 'node:crypto';
import type { DecisionContent } from './domain/content';

/** SHA-256, in lower-case hexadecimal, of the JSON of a content with its keys in alphabetical order. */
export function contentHash(content: DecisionContent): string {
  return createHash('sha256')
    .update(JSON.stringify(ordered(content)))
    .digest('hex');
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, entry]) => [key, ordered(entry)]));
}
