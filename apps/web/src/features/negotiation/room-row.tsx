import { Link } from 'react-router';
import type { DealRoomSummary } from '../../entities/deal-room/types';
import { unitName } from '../../entities/member/unit-name';
import { CoastTag } from '../../entities/region/coast-tag';
import { MoneyText } from '../../ui/amount';
import { Deadline, DateTime } from '../../ui/date-time';
import { ItemRow } from '../../ui/item-row';
import { useLanguage } from '../../ui/language';
import { Tag } from '../../ui/tag';
import { RoomStateTag, TurnTag } from './tags';
import { useNegotiationText } from './texts';

/** A deal room among others: with whom, about what, and whose move it is. */
export function RoomRow({ room }: { room: DealRoomSummary }) {
  const t = useNegotiationText();
  const language = useLanguage();
  const { counterpart, currentOffer, unread } = room;
  return (
    <ItemRow
      title={
        <>
          <Link to={`/deal-rooms/${room.id}`}>
            <strong>{room.subject}</strong>
          </Link>{' '}
          {unread > 0 && <Tag tone="bad">{t.unread(unread)}</Tag>}
        </>
      }
      hint={
        <>
          {unitName(counterpart, language)}{' '}
          <CoastTag coast={counterpart.coast} place={counterpart.provinceName} />
          {room.lastMessageAt && (
            <>
              {' '}
              · {t.lastAt} <DateTime at={room.lastMessageAt} relative />
            </>
          )}
        </>
      }
      extra={
        <>
          {currentOffer && (
            <span>
              <MoneyText money={currentOffer.total} overview /> ·{' '}
              <Deadline at={currentOffer.validUntil} />
            </span>
          )}
          {room.state === 'open' ? (
            <TurnTag turn={room.turn} />
          ) : (
            <RoomStateTag state={room.state} />
          )}
        </>
      }
    />
  );
}
