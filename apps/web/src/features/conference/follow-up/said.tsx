import { MoneyText } from '../../../ui/amount';
import { useFollowUpText } from './texts';
import type { FollowUpAnswer } from './types';

/** What a side says came of a meeting. */
export function Said({ who, answer }: { who: string; answer: FollowUpAnswer | null }) {
  const t = useFollowUpText();
  return (
    <span>
      {who}：{answer ? t.results[answer.result] : t.notYet}
      {answer?.sum && (
        <>
          {' '}
          {t.stages[answer.sum.stage]} <MoneyText money={answer.sum} />
        </>
      )}
    </span>
  );
}
