import { type Instance } from '../instance/instance';
import { Random } from '../search/random';

/** From so many random divisions, improved one by one, the best is taken. */
const STARTS = 30;

/**
 * Divides the participants so that few of the given meetings are between two of the same side (local search for
 * a maximum cut). Where buyers meet sellers these are the two sides.
 *
 * @returns by participant 0 or 1
 */
export function twoSides({ P, host, guest }: Instance, meetings: readonly number[]): Uint8Array {
  const partners: number[][] = Array.from({ length: P }, () => []);
  for (const m of meetings) {
    partners[host[m]!]!.push(guest[m]!);
    partners[guest[m]!]!.push(host[m]!);
  }
  const random = new Random(1);
  let best = new Uint8Array(P);
  let least = Infinity;
  for (let start = 0; start < STARTS && least > 0; start++) {
    const side = Uint8Array.from({ length: P }, () => random.below(2));
    while (partners.some((others, p) => changeSides(side, p, others)));
    const within = meetings.filter((m) => side[host[m]!] === side[guest[m]!]).length;
    if (within >= least) continue;
    least = within;
    best = side;
  }
  return best;
}

/** Moves p to the other side where it has more of its partners on its own; says whether it did. */
function changeSides(side: Uint8Array, p: number, partners: readonly number[]): boolean {
  const here = partners.filter((q) => side[q] === side[p]).length;
  if (2 * here <= partners.length) return false;
  side[p]! ^= 1;
  return true;
}
