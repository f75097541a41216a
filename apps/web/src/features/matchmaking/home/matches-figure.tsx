import { useFigures } from '../../../entities/home/queries';
import { Figure } from '../../../ui/figure';
import { useMatchmakingHomeText } from './texts';

export function MatchesFigure() {
  const t = useMatchmakingHomeText();
  const figures = useFigures().data;
  return <Figure label={t.lastDays} value={figures?.matchesLast7Days} />;
}
