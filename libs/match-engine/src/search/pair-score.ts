import { tradeSuits } from '../constraints';
import type { Scorer } from '../scorer';
import type { Segment } from '../segment/segment';
import { Candidate } from './candidate';
import type { Probe } from './probe';

/**
 * A row of a compatible industry with its exact score; null when something keeps the pair apart.
 * @param shared what both texts share.
 */
export function scoredRow(
  probe: Probe,
  { columns, dead }: Segment,
  at: number,
  shared: number,
  scorer: Scorer,
): Candidate | null {
  if (dead[at] === 1) return null;
  const isDemand = probe.side === 'demand';
  const [a, s] = isDemand ? [columns, at] : [probe.columns, probe.at];
  const [b, d] = isDemand ? [probe.columns, probe.at] : [columns, at];
  if (!tradeSuits(a, s, b, d, scorer.circumstances)) return null;
  const common = scorer.common(a, s, b, d);
  const oneSided = scorer.text(shared, probe.own) + scorer.reputation(columns, at);
  return new Candidate(Math.max(0, common + oneSided), shared, common, columns, at);
}
