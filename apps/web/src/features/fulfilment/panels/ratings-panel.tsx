import { Button } from 'antd';
import { useState } from 'react';
import { ItemRow } from '../../../ui/item-row';
import { Panel } from '../../../ui/panel';
import { AnswerForm, RateForm } from '../forms/rate-form';
import { useFulfilmentText } from '../texts';
import type { Contract, Rating } from '../types';

/** What both sides gave each other once the contract is completed. */
export function RatingsPanel({ contract }: { contract: Contract }) {
  const { ratings: t } = useFulfilmentText();
  const [doing, start] = useState<'rate' | 'answer' | null>(null);
  if (contract.state !== 'completed') return null;
  const { mine, theirs, possible, until } = contract.ratings;
  return (
    <Panel
      title={t.title}
      flush
      extra={
        possible && (
          <Button size="small" type="primary" onClick={() => start('rate')}>
            {t.rate}
          </Button>
        )
      }
    >
      {possible && until && <ItemRow title={null} hint={t.until(until.slice(0, 10))} />}
      <RatingRow title={t.mine} rating={mine} missing={t.notGiven} />
      <RatingRow title={t.theirs} rating={theirs} missing={t.notShown} />
      {theirs && !theirs.answer && (
        <ItemRow
          title={
            <Button size="small" onClick={() => start('answer')}>
              {t.answer}
            </Button>
          }
        />
      )}
      {doing === 'rate' && <RateForm contract={contract} onClose={() => start(null)} />}
      {doing === 'answer' && <AnswerForm id={contract.id} onClose={() => start(null)} />}
    </Panel>
  );
}

interface RatingRowProps {
  title: string;
  rating: Rating | null;
  missing: string;
}

function RatingRow({ title, rating, missing }: RatingRowProps) {
  const { ratings: t } = useFulfilmentText();
  if (!rating) return <ItemRow title={title} hint={missing} />;
  const stars = (['quality', 'punctuality', 'conduct'] as const).map(
    (part) => `${t[part]} ${t.stars(rating[part])}`,
  );
  return (
    <ItemRow
      title={title}
      hint={
        <>
          <div>{stars.join(' · ')}</div>
          {rating.words && <div>{rating.words}</div>}
          {rating.answer && <div>{t.answerOf(rating.answer)}</div>}
          {rating.hidden && <div>{t.hidden}</div>}
        </>
      }
    />
  );
}
