import type { MatchPart } from '../../app/contract';
import { FitBar } from '../../ui/fit-bar';
import { partColour } from '../../ui/score-bar';
import { pointsOf } from './points';
import { useMatchmakingText } from './texts';

/** How well one factor of a score fits. */
export function PartBar({ part: { value, basis }, at }: { part: MatchPart; at: number }) {
  const t = useMatchmakingText();
  const isUnknown = basis === null;
  const label = isUnknown ? t.unknown : `${pointsOf(value)}%`;
  return <FitBar value={value} colour={partColour(at)} isUnknown={isUnknown} label={label} />;
}
