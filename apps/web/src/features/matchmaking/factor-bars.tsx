import type { Match } from '../../app/contract';
import styles from './factor-bars.module.css';
import { PartBar } from './part-bar';
import { pointsOf } from './points';
import { useMatchmakingText } from './texts';
import { useFactorName } from './use-factor-name';

/** How well each factor fits, side by side: the longest bars are why, the shortest why not. */
export function FactorBars({ parts }: Pick<Match, 'parts'>) {
  const t = useMatchmakingText();
  const factorName = useFactorName();
  return (
    <ul className={styles.factors} aria-label={t.parts}>
      {parts.map((part, at) => (
        <li
          key={part.factor}
          title={part.basis === null ? t.unknown : `${pointsOf(part.value)}% · ${part.basis}`}
        >
          <span>{factorName(part.factor)}</span>
          <PartBar part={part} at={at} />
        </li>
      ))}
    </ul>
  );
}
