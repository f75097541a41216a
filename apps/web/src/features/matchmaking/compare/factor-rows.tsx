import { partPoints } from '../../../entities/match/points';
import type { Match } from '../../../entities/match/types';
import { useFactorName } from '../../../entities/match/use-factor-name';
import { PartBar } from '../part-bar';
import { useBasis } from '../use-basis';
import styles from './compare.module.css';

/** Factor by factor, the better of the two in bold. */
export function FactorRows({ matches }: { matches: readonly [Match, Match] }) {
  const factorName = useFactorName();
  const basisOf = useBasis();
  const [left] = matches;
  return left.parts.map(({ factor }) => {
    const parts = matches.map((match) => match.parts.find((part) => part.factor === factor));
    const points = parts.map((part) => partPoints(part?.contribution ?? 0));
    const best = Math.max(...points.map(Number));
    const differ = new Set(points).size > 1;
    return (
      <tr key={factor}>
        <th scope="row">{factorName(factor)}</th>
        {parts.map((part, column) => (
          <td key={matches[column]?.id}>
            <div className={styles.part}>
              {part && <PartBar part={part} />}
              <span
                className={differ && Number(points[column]) === best ? styles.better : undefined}
              >
                {points[column]}
              </span>
            </div>
            <div className={styles.basis}>{basisOf(part)}</div>
          </td>
        ))}
      </tr>
    );
  });
}
