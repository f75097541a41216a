import { Panel } from '../../../../ui/panel';
import { Problem } from '../../../../ui/problem';
import { ProblemNotice } from '../../../../ui/problem-notice';
import { Tag } from '../../../../ui/tag';
import styles from './family-rules.module.css';
import { useFamilyRulesText, type FamilyRulesText } from './texts';
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
  if (error) return <ProblemNotice error={error} details={detailsOf(error, sent, t)} />;
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

/** What is refused of which property. */
function detailsOf(error: Error, sent: readonly FamilyRule[], t: FamilyRulesText): string[] {
  const fields = error instanceof Problem ? error.fields : [];
  return fields.map(({ field, message }) => {
    const where = placeOf(field, sent);
    return where === '' ? message : t.refused(where, message);
  });
}

/** The family, and the property if it is of one, that a place such as `rules.0.properties.1` in what was sent is. */
function placeOf(field: string, sent: readonly FamilyRule[]): string {
  const [, rule, property] = /^rules\.(\d+)(?:\.properties\.(\d+))?/.exec(field) ?? [];
  const { family, properties } = sent[Number(rule)] ?? { family: '', properties: [] };
  return [family, properties[Number(property)]?.name ?? '']
    .filter((name) => name !== '')
    .join(' · ');
}
