import { Link } from 'react-router';
import { unitName } from '../../../entities/member/unit-name';
import { DateTime } from '../../../ui/date-time';
import { ItemRow } from '../../../ui/item-row';
import { useLanguage } from '../../../ui/language';
import { useLeavingText } from '../texts';
import type { ExpulsionCard } from '../types';
import { CaseStateTag } from './case-state-tag';

/** A case in a list, with the period that runs. */
export function CaseRow({ found, to }: { found: ExpulsionCard; to: string }) {
  const { cases: t } = useLeavingText();
  const language = useLanguage();
  const { member, state, openedAt, answerDueOn, appealDueOn } = found;
  return (
    <ItemRow
      title={
        <>
          <Link to={to}>
            <strong>{member && unitName(member, language)}</strong>
          </Link>{' '}
          <CaseStateTag state={state} />
        </>
      }
      hint={
        (state === 'noticed' && answerDueOn && t.answerBy(answerDueOn)) ||
        (state === 'expelled' && appealDueOn && t.appealBy(appealDueOn))
      }
      extra={<DateTime at={openedAt} />}
    />
  );
}
