import { ScoreBar } from '../../ui/score-bar';
import { partPoints, pointsOf } from './points';
import styles from './score.module.css';
import { useMatchText } from './texts';
import type { Match } from './types';
import { useFactorName } from './use-factor-name';

/** One number, and the thin bar that is as long as it. */
export function Score({ match }: { match: Pick<Match, 'score' | 'parts'> }) {
  const t = useMatchText();
  const factorName = useFactorName();
  const parts = match.parts.map(
    ({ factor, contribution }) => `${factorName(factor)} ${partPoints(contribution)}`,
  );
  return (
    <div className={styles.score}>
      <span className={styles.number} title={t.score}>
        {pointsOf(match.score)}
      </span>
      <ScoreBar value={match.score} parts={parts} label={t.scored(pointsOf(match.score))} />
    </div>
  );
}
