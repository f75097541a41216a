import { DateTime } from '../../ui/date-time';
import { ItemRow } from '../../ui/item-row';
import { Loaded } from '../../ui/loaded';
import { Panel } from '../../ui/panel';
import { useHasRight } from '../session/rights';
import { HideRating } from './hide-rating';
import { useUnitRatings } from './queries';
import { useRatingText } from './texts';
import type { GivenRating, UnitRatings } from './types';

const PARTS = ['quality', 'punctuality', 'conduct'] as const;

/** How a unit was rated after contracts; who follows contracts for the secretariat can hide an abusive one. */
export function UnitRatingsPanel({ memberId }: { memberId: string }) {
  const t = useRatingText();
  const ratings = useUnitRatings(memberId);
  return (
    <Panel title={t.title} flush>
      <Loaded query={ratings} rows={2}>
        {(data) =>
          data.count === 0 ? <ItemRow title={null} hint={t.none} /> : <Shown ratings={data} />
        }
      </Loaded>
    </Panel>
  );
}

function Shown({ ratings }: { ratings: UnitRatings }) {
  const t = useRatingText();
  const means = PARTS.map((part) => `${t[part]} ${ratings[part]?.toFixed(1) ?? '–'}`);
  return (
    <>
      <ItemRow title={means.join(' · ')} hint={t.means(ratings.count, ratings.raters)} />
      <ul>
        {ratings.latest.map((rating) => (
          <li key={`${rating.contractId} ${rating.side}`}>
            <RatingRow rating={rating} />
          </li>
        ))}
      </ul>
    </>
  );
}

function RatingRow({ rating }: { rating: GivenRating }) {
  const t = useRatingText();
  const mayHide = useHasRight('fulfilment-work');
  const stars = PARTS.map((part) => `${t[part]} ${t.stars(rating[part])}`);
  return (
    <ItemRow
      title={rating.raterName}
      hint={
        <>
          <div>{stars.join(' · ')}</div>
          {rating.words && <div>{rating.words}</div>}
          {rating.answer && <div>{t.answerOf(rating.answer)}</div>}
        </>
      }
      extra={
        <>
          <DateTime at={rating.at} /> {mayHide && <HideRating rating={rating} />}
        </>
      }
    />
  );
}
