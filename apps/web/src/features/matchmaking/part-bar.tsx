import { pointsOf } from '../../entities/match/points';
import type { MatchPart } from '../../entities/match/types';
import { FitBar } from '../../ui/fit-bar';
import { useBasis } from './use-basis';

/** How well one factor of a score fits. */
export function PartBar({ part }: { part: MatchPart }) {
  const basisOf = useBasis();
  const isUnknown = part.basis === null;
  const label = isUnknown ? basisOf(part) : `${pointsOf(part.value)}%`;
  return <FitBar value={part.value} isUnknown={isUnknown} label={label} />;
}
