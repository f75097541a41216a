import type { Match } from '../../app/contract';
import { partColour } from '../../ui/score-bar';
import styles from './match-page.module.css';
import { partPoints, pointsOf } from './points';
import { useMatchmakingText } from './texts';
import { useFactorName } from './use-factor-name';

export function ScoreTable({ match }: { match: Match }) {
  const t = useMatchmakingText();
  const factorName = useFactorName();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t.part}</th>
          <th scope="col">{t.value}</th>
          <th scope="col" className={styles.number}>
            {t.weight}
          </th>
          <th scope="col" className={styles.number}>
            {t.contribution}
          </th>
        </tr>
      </thead>
      <tbody>
        {match.parts.map(({ factor, value, weight, contribution }, at) => (
          <tr key={factor}>
            <th scope="row">
              <span className={styles.swatch} style={{ background: partColour(at) }} />
              {factorName(factor)}
            </th>
            <td>
              <span className={styles.fit}>
                <span style={{ width: `${value * 100}%`, background: partColour(at) }} />
              </span>{' '}
              {pointsOf(value)}%
            </td>
            <td className={styles.number}>{pointsOf(weight)}</td>
            <td className={styles.number}>{partPoints(contribution)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {t.sum}
          </th>
          <td className={styles.number}>{partPoints(match.score)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
