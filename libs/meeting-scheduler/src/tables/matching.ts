/**
 * Largest bipartite matching by augmenting paths (Kuhn 1955). Left vertices are served in order: an earlier
 * one never loses its place to a later one, it only moves, so the set served is the best in order of rank.
 *
 * @param choices for each left vertex the right vertices that it can take, best first
 * @param taken `taken[right]` = left vertex or −1; may start with pairs, which may be moved
 * @returns the left vertices that found no place
 */
export function matchInOrder(choices: readonly (readonly number[])[], taken: Int32Array): number[] {
  const seen = new Int32Array(taken.length).fill(-1);
  const find = (left: number, round: number): boolean => {
    const own = choices[left]!;
    for (const right of own) {
      if (taken[right] !== -1) continue;
      taken[right] = left;
      return true;
    }
    for (const right of own) {
      if (seen[right] === round) continue;
      seen[right] = round;
      if (!find(taken[right]!, round)) continue;
      taken[right] = left;
      return true;
    }
    return false;
  };
  return [...choices.keys()].filter((left) => !taken.includes(left) && !find(left, left));
}
