import { pointsOf } from '../../entities/match/points';
import type { Match } from '../../entities/match/types';
import { useFactorName } from '../../entities/match/use-factor-name';
import styles from './factor-bars.module.css';
import { PartBar } from './part-bar';
import { useMatchmakingText } from './texts';
import { useBasis } from './use-basis';

/** How well each factor fits, side by side: the longest bars are why, the shortest why not. */
export function FactorBars({ parts }: Pick<Match, 'parts'>) {
  const t = useMatchmakingText();
  const basisOf = useBasis();
  const factorName = useFactorName();
  return (
    <ul className={styles.factors} aria-label={t.parts}>
      {parts.map((part, at) => (
        <li
          key={part.factor}
          title={
            part.basis === null ? basisOf(part) : `${pointsOf(part.value)}% · ${basisOf(part)}`
          }
        >
          <span>{factorName(part.factor)}</span>
          <PartBar part={part} at={at} />
        </li>
      ))}
    </ul>
  );
}
