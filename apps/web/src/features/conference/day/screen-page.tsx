import { Alert } from 'antd';
import { useParams } from 'react-router';
import { DateTimeField } from '../../../ui/date-fields';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { PlainButton } from '../../../ui/plain-button';
import { SlotTime } from '../sessions/slot-time';
import { HereTag } from './day-panels';
import { useDayNow } from './queries';
import { useDayText } from './texts';
import type { DayTable } from './types';
import { useScreenClock, type ScreenClock } from './use-screen-clock';

const MINUTE = 60_000;

/** The hall’s screen and the staff’s board: who sits where now and next. It keeps what it shows while the network is away. */
export function ScreenPage() {
  const { id = '' } = useParams();
  const { screen: t } = useDayText();
  const clock = useScreenClock();
  const { now } = clock;
  const day = useDayNow(id, clock.moment);
  return (
    <Loaded query={day}>
      {({ title, slots, tables }) => (
        <Page title={title} back={{ to: `/secretariat/matchmaking-sessions/${id}`, label: t.back }}>
          <Rehearsal clock={clock} begin={slots[0]?.startsAt} />
          {slots.length === 0 && <Panel>{t.over}</Panel>}
          {slots.map((slot) => {
            const end = new Date(slot.running ? slot.endsAt : slot.startsAt).getTime();
            const left = Math.max(0, Math.ceil((end - now) / MINUTE));
            return (
              <Panel
                key={slot.id}
                title={
                  <span style={{ fontSize: 24 }}>
                    {slot.running ? t.now : t.next} <SlotTime slot={slot} />
                  </span>
                }
                extra={<span>{slot.running ? t.left(left) : t.begins(left)}</span>}
              >
                <Tables tables={tables.filter(({ slotId }) => slotId === slot.id)} />
              </Panel>
            );
          })}
        </Page>
      )}
    </Loaded>
  );
}

/** Before the day the screen shows any moment of it, and says that it does. */
function Rehearsal({ clock, begin }: { clock: ScreenClock; begin: string | undefined }) {
  const { screen: t } = useDayText();
  const { now, moment, rehearse } = clock;
  const first = begin ?? new Date(now).toISOString();
  if (moment === null)
    return (
      <p style={{ textAlign: 'end' }}>
        <PlainButton look="link" onClick={() => rehearse(first)}>
          {t.rehearse}
        </PlainButton>
      </p>
    );
  return (
    <Alert
      showIcon
      type="warning"
      title={t.rehearsing}
      description={
        <label>
          {t.from} <DateTimeField value={moment} onChange={rehearse} />
        </label>
      }
      action={<PlainButton onClick={() => rehearse(null)}>{t.stop}</PlainButton>}
    />
  );
}

function Tables({ tables }: { tables: readonly DayTable[] }) {
  const { screen: t } = useDayText();
  if (tables.length === 0) return <p>{t.free}</p>;
  return (
    <ul
      style={{
        ...{ display: 'grid', gap: 12, listStyle: 'none', padding: 0 },
        gridTemplateColumns: 'repeat(auto-fill, minmax(260px, 1fr))',
      }}
    >
      {tables.map(({ meetingId, hall, table, aName, aHere, aSeated, bName, bHere, bSeated }) => (
        <li key={meetingId}>
          <strong style={{ fontSize: 20 }}>
            {hall} {table}
          </strong>
          <div>
            <HereTag name={aName} here={aHere} seated={aSeated} />{' '}
            <HereTag name={bName} here={bHere} seated={bSeated} />
          </div>
        </li>
      ))}
    </ul>
  );
}
