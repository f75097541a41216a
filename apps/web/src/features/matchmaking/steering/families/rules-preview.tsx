import { Panel } from '../../../../ui/panel';
import { ProblemNotice } from '../../../../ui/problem-notice';
import { Tag } from '../../../../ui/tag';
import styles from './family-rules.module.css';
import { refusalsOf } from './refusals';
import { useFamilyRulesText } from './texts';
import type { FamilyRule, FamilyRulesPreview } from './types';

interface RulesPreviewProps {
  result: FamilyRulesPreview | undefined;
  error: Error | null;
  /** The rules that were previewed. */
  sent: readonly FamilyRule[];
  /** The rules have been changed since. */
  isOld: boolean;
}

/** What the rules would make of the newest pairs. */
export function RulesPreview({ result, error, sent, isOld }: RulesPreviewProps) {
  const t = useFamilyRulesText();
  if (error) return <ProblemNotice error={error} details={refusalsOf(error, sent, t)} />;
  if (!result) return null;
  return (
    <Panel title={t.effect}>
      {isOld && <p className={styles.hint}>{t.old}</p>}
      <p>{t.outcome(result.pairs, result.lost, result.won)}</p>
      <ul>
        {result.examples.map(({ supply, demand, fitsBefore, misfits }) => (
          <li key={`${supply} ${demand}`} className={styles.example}>
            <Tag tone={fitsBefore ? 'warn' : 'good'}>{fitsBefore ? t.lost : t.won}</Tag> {demand} ←{' '}
            {supply}
            {misfits.length > 0 && <div className={styles.hint}>{misfits.join('；')}</div>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
