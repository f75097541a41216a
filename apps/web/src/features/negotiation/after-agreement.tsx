import { Button, Space } from 'antd';
import type { DealRoom } from '../../entities/deal-room/types';
import type { Listing } from '../../entities/listing/types';
import { DateTime } from '../../ui/date-time';
import { useLocalMark } from '../../ui/local-marks';
import { formatDecimal } from '../../ui/numbers';
import { Panel } from '../../ui/panel';
import { ProblemNotice } from '../../ui/problem-notice';
import { useChangeOwnListing, useOwnListing } from './queries';
import { remainingAfter } from './remaining';
import { useNegotiationText } from './texts';

/**
 * After an agreement my listing still says what it said before. Whoever has its unit's rights is asked what becomes of it:
 * nothing changes by itself. Of a listing that was changed since, it is said that this agreement may be in it already.
 */
export function AfterAgreement({ room }: { room: DealRoom }) {
  const own = room.role === 'seller' ? room.supply : room.demand;
  const { data } = useOwnListing(room.agreement ? own?.id : undefined);
  if (!room.agreement || !data || data.state !== 'published') return null;
  return <Question room={room} agreement={room.agreement} listing={data} />;
}

interface QuestionProps {
  room: DealRoom;
  agreement: NonNullable<DealRoom['agreement']>;
  listing: Listing;
}

function Question({ room, agreement, listing }: QuestionProps) {
  const { afterAgreement: t } = useNegotiationText();
  const [kept, keep] = useLocalMark(`kept-after-agreement:${room.id}`);
  const change = useChangeOwnListing(listing);
  if (kept) return null;
  const { quantity, side } = listing;
  const rest = remainingAfter(listing, agreement.terms);
  const isChanged = listing.updatedAt > agreement.acceptedAt;
  const settle = (what: Parameters<typeof change.mutate>[0]) =>
    change.mutate(what, { onSuccess: keep });
  const agreed = agreement.terms.lines.map(
    (line) => `${formatDecimal(line.quantity)} ${line.unit}`,
  );
  return (
    <Panel title={t.title}>
      <p>
        {t.stands[side](
          listing.title,
          quantity && `${formatDecimal(quantity.value)} ${quantity.unit}`,
        )}{' '}
        {t.agreed(agreed.join('、'))}
        {isChanged && (
          <>
            {' '}
            <strong>
              {t.changed} <DateTime at={listing.updatedAt} />
            </strong>
          </>
        )}
      </p>
      {change.error && <ProblemNotice error={change.error} />}
      <Space wrap>
        {quantity && rest !== null && rest !== '0' && (
          <Button
            type={isChanged ? 'default' : 'primary'}
            loading={change.isPending}
            onClick={() => settle({ quantity: { value: rest, unit: quantity.unit } })}
          >
            {t.reduce(`${formatDecimal(rest)} ${quantity.unit}`)}
          </Button>
        )}
        <Button
          type={rest === '0' ? 'primary' : 'default'}
          loading={change.isPending}
          onClick={() => settle('withdraw')}
        >
          {t.withdraw}
        </Button>
        <Button type="text" onClick={keep}>
          {t.keep}
        </Button>
      </Space>
    </Panel>
  );
}
