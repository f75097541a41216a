import type { Match } from '../../app/contract';
import { partColour } from '../../ui/score-bar';
import styles from './factor-bars.module.css';
import { pointsOf } from './points';
import { useMatchmakingText } from './texts';
import { useFactorName } from './use-factor-name';

/** How well each factor fits, side by side: the longest bars are why, the shortest why not. */
export function FactorBars({ parts }: Pick<Match, 'parts'>) {
  const t = useMatchmakingText();
  const factorName = useFactorName();
  return (
    <ul className={styles.factors} aria-label={t.parts}>
      {parts.map(({ factor, value }, at) => (
        <li key={factor} title={`${factorName(factor)} ${pointsOf(value)}%`}>
          <span>{factorName(factor)}</span>
          <span className={styles.track} role="img" aria-label={`${pointsOf(value)}%`}>
            <span style={{ width: `${value * 100}%`, background: partColour(at) }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
