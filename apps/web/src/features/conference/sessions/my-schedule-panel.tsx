import { Alert } from 'antd';
import { useSearchParams } from 'react-router';
import { useNow } from '../../../ui/clock';
import { ItemRow } from '../../../ui/item-row';
import { Loaded } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { ContinueMeeting } from '../day/continue-meeting';
import { OutcomeForm } from '../day/outcome-form';
import { ChooseRepresentative } from './choose-representative';
import { useMySchedule } from './queries';
import { SlotTime } from './slot-time';
import { useSessionText } from './texts';
import type { MyMeeting } from './types';

const MINUTE = 60_000;
const minutesTo = (at: string, now: number) => Math.ceil((new Date(at).getTime() - now) / MINUTE);

/** A unit's published schedule: on a phone the next meeting stands first, in large letters. */
export function MySchedulePanel({ id }: { id: string }) {
  const { schedule: t } = useSessionText();
  const schedule = useMySchedule(id);
  const now = useNow();
  return (
    <Loaded query={schedule} rows={2}>
      {({ meetings, publishedVersion, representatives }) => {
        if (publishedVersion === 0) return null;
        const next = meetings.find(({ endsAt }) => new Date(endsAt).getTime() > now);
        return (
          <>
            <PrintedVersion published={publishedVersion} />
            {next ? <NextMeeting meeting={next} now={now} /> : <Panel>{t.over}</Panel>}
            <Panel
              title={`${t.title} · ${t.version(publishedVersion)}`}
              extra={<a href={`/api/v1/matchmaking-sessions/${id}/my-schedule.pdf`}>{t.pdf}</a>}
              flush
            >
              <ul>
                {meetings.map((meeting) => (
                  <li key={meeting.id}>
                    <MeetingRow meeting={meeting} />
                    {new Date(meeting.startsAt).getTime() <= now ? (
                      <Begun meeting={meeting} />
                    ) : (
                      <ChooseRepresentative meeting={meeting} people={representatives} />
                    )}
                  </li>
                ))}
              </ul>
            </Panel>
          </>
        );
      }}
    </Loaded>
  );
}

/** What became of it, and where it goes on. */
function Begun({ meeting: { id, side, roomId, saidHeld, saidSource } }: { meeting: MyMeeting }) {
  return (
    <>
      <OutcomeForm meetingId={id} said={saidHeld} fromPaper={saidSource === 'paper'} />
      {saidHeld !== false && (
        <div style={{ padding: '0 16px 12px' }}>
          <ContinueMeeting meetingId={id} side={side} roomId={roomId} />
        </div>
      )}
    </>
  );
}

/** Whoever scans the slip they hold reads whether it still holds. */
function PrintedVersion({ published }: { published: number }) {
  const { schedule: t } = useSessionText();
  const [parameters] = useSearchParams();
  const printed = Number(parameters.get('printed') ?? Number.NaN);
  if (!Number.isInteger(printed) || printed < 1) return null;
  const old = printed < published;
  return (
    <Alert
      showIcon
      type={old ? 'warning' : 'success'}
      title={old ? t.superseded(printed, published) : t.stillValid(printed)}
    />
  );
}

function NextMeeting({ meeting, now }: { meeting: MyMeeting; now: number }) {
  const { schedule: t, mine } = useSessionText();
  const { startsAt, endsAt, hall, table, memberName, theirPerson, theirs, ours } = meeting;
  const left = minutesTo(startsAt, now);
  return (
    <Panel title={t.now}>
      <p style={{ fontSize: 22, fontWeight: 600 }}>
        <SlotTime slot={meeting} /> · {t.table(hall, table)}
      </p>
      <p style={{ fontSize: 18 }}>{memberName}</p>
      <p>{t.with(theirPerson)}</p>
      <p aria-live="polite">
        {left > 0 ? t.nextIn(left) : t.running(Math.max(0, minutesTo(endsAt, now)))}
      </p>
      {theirs && <p>{mine.theirs(theirs)}</p>}
      {ours && <p>{mine.ours(ours)}</p>}
    </Panel>
  );
}

function MeetingRow({ meeting }: { meeting: MyMeeting }) {
  const { schedule: t, mine } = useSessionText();
  const { hall, table, memberName, myPerson, theirPerson, theirPhone, theirs } = meeting;
  const hint = [t.our(myPerson), t.with(theirPerson), theirPhone, theirs && mine.theirs(theirs)];
  return (
    <ItemRow
      title={
        <>
          <SlotTime slot={meeting} /> {memberName}
        </>
      }
      hint={hint.filter(Boolean).join(' · ')}
      extra={t.table(hall, table)}
    />
  );
}
