import { pointsOf } from '../../entities/match/points';
import type { MatchPart } from '../../entities/match/types';
import { FitBar } from '../../ui/fit-bar';
import { partColour } from '../../ui/score-bar';
import { useBasis } from './use-basis';

/** How well one factor of a score fits. */
export function PartBar({ part, at }: { part: MatchPart; at: number }) {
  const basisOf = useBasis();
  const isUnknown = part.basis === null;
  const label = isUnknown ? basisOf(part) : `${pointsOf(part.value)}%`;
  return <FitBar value={part.value} colour={partColour(at)} isUnknown={isUnknown} label={label} />;
}
