import { useParams } from 'react-router';
import { Day } from '../../../ui/date-time';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { MeetingAgenda } from '../meetings/meeting-agenda';
import { useMeeting } from '../queries';
import { useAdmissionText } from '../texts';

/** A meeting for the officers who decide in it. */
export function OfficerMeetingPage() {
  const { meetings: t } = useAdmissionText();
  const { id = '' } = useParams();
  const meeting = useMeeting(id);
  return (
    <Loaded query={meeting}>
      {(data) => (
        <Page
          title={t.kinds[data.kind]}
          subtitle={<Day on={data.heldOn} />}
          tags={data.minutesNumber && t.minutesOf(data.minutesNumber)}
          back={{ to: '/office-meetings', label: t.title }}
        >
          <MeetingAgenda meeting={data} applications={`/office-meetings/${id}/applications`} />
        </Page>
      )}
    </Loaded>
  );
}
