import { Link } from 'react-router';
import { EmptyHint } from '../../../ui/empty-hint';
import { Loaded } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { useLastTurns } from '../queries';
import { RoomRow } from '../room-row';
import { useNegotiationHomeText } from './texts';

/** The rooms in which the other side waits for us. */
export function TurnsPanel() {
  const t = useNegotiationHomeText();
  const rooms = useLastTurns();
  return (
    <Panel title={t.turns} flush extra={<Link to="/deal-rooms">{t.all}</Link>}>
      <Loaded query={rooms}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyHint title={t.none}>{t.hint}</EmptyHint>
          ) : (
            <ul>
              {items.map((room) => (
                <li key={room.id}>
                  <RoomRow room={room} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}
