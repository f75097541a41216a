import type { Candidate } from './types';

/**
 * The best of both sides, at most so many, of which so many percent are of the interior: as many as the smaller side allows.
 * @param candidates the best first
 * @param interior 0..100; null: no wish
 */
export function withShare(
  candidates: readonly Candidate[],
  most: number,
  interior: number | null,
): readonly Candidate[] {
  if (interior === null) return candidates.slice(0, most);
  const of = (coast: string) => candidates.filter(({ member }) => member.coast === coast);
  const [inland, coastal] = [of('interior'), of('coastal')];
  const part = interior / 100;
  for (let count = Math.min(most, candidates.length); count > 0; count -= 1) {
    const wanted = Math.ceil(count * part);
    if (wanted > inland.length || count - wanted > coastal.length) continue;
    const taken = new Set([...inland.slice(0, wanted), ...coastal.slice(0, count - wanted)]);
    return candidates.filter((candidate) => taken.has(candidate));
  }
  return [];
}
