import { partPoints, pointsOf } from '../../entities/match/points';
import type { Match } from '../../entities/match/types';
import { useFactorName } from '../../entities/match/use-factor-name';
import { Table } from '../../ui/table';
import { PartBar } from './part-bar';
import styles from './score-table.module.css';
import { useMatchmakingText } from './texts';
import { useBasis } from './use-basis';

/** What essential properties that are not met take off the sum of the parts. */
function taken({ parts, score }: Match): number {
  const sum = parts.reduce((total, { contribution }) => total + contribution, 0);
  return sum - score > 1e-6 ? sum - score : 0;
}

/** Every part of the score: what it rests on, how well it fits, what it is worth. */
export function ScoreTable({ match }: { match: Match }) {
  const t = useMatchmakingText();
  const basisOf = useBasis();
  const factorName = useFactorName();
  return (
    <Table label={t.parts} kind="figures">
      <thead>
        <tr>
          <th scope="col">{t.part}</th>
          <th scope="col">{t.value}</th>
          <th scope="col">{t.weight}</th>
          <th scope="col">{t.contribution}</th>
        </tr>
      </thead>
      <tbody>
        {match.parts.map((part) => (
          <tr key={part.factor}>
            <th scope="row">
              {factorName(part.factor)}
              <div className={styles.basis}>{basisOf(part)}</div>
            </th>
            <td>
              <div className={styles.fit}>
                <PartBar part={part} />
                {pointsOf(part.value)}%
              </div>
            </td>
            <td>{pointsOf(part.weight)}</td>
            <td>{partPoints(part.contribution)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        {taken(match) > 0 && (
          <tr>
            <th scope="row" colSpan={3}>
              {t.taken}
            </th>
            <td>−{partPoints(taken(match))}</td>
          </tr>
        )}
        <tr>
          <th scope="row" colSpan={3}>
            {t.sum}
          </th>
          <td>{partPoints(match.score)}</td>
        </tr>
      </tfoot>
    </Table>
  );
}
