import { Link } from 'react-router';
import { pointsBelow } from '../../entities/match/points';
import { MemberLine } from '../../entities/member/member-line';
import { Deadline } from '../../ui/date-time';
import { ItemRow } from '../../ui/item-row';
import { Tag } from '../../ui/tag';
import { useInsightText } from './texts';
import type { UnmetDemand } from './types';

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
