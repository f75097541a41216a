import { Link } from 'react-router';
import type { UnmetDemand } from '../../app/contract';
import { ItemRow } from '../../ui/item-row';
import { Deadline } from '../../ui/moment';
import { Tag } from '../../ui/tag';
import { pointsBelow } from '../matchmaking/points';
import { MemberLine } from '../membership/member-line';
import { useInsightText } from './texts';

export function UnmetRow({ unmet: { demand, bestScore } }: { unmet: UnmetDemand }) {
  const t = useInsightText();
  return (
    <ItemRow
      title={<Link to={`/listings/${demand.id}`}>{demand.title}</Link>}
      hint={
        <>
          <MemberLine member={demand.member} />
          {demand.dueDate && (
            <div>
              <Deadline at={demand.dueDate} />
            </div>
          )}
        </>
      }
      extra={
        bestScore === null ? (
          <Tag tone="bad">{t.noMatch}</Tag>
        ) : (
          <Tag tone="warn">{t.best(pointsBelow(bestScore))}</Tag>
        )
      }
    />
  );
}
