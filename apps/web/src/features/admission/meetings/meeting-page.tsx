import { Button } from 'antd';
import { useParams } from 'react-router';
import { useHasRight } from '../../../entities/session/rights';
import { Day } from '../../../ui/date-time';
import { Loaded } from '../../../ui/loaded';
import { useMessages } from '../../../ui/messages';
import { Page } from '../../../ui/page';
import { ProblemNotice } from '../../../ui/problem-notice';
import { sendChange } from '../../../ui/send-change';
import { useIssueMinutes, useMeeting } from '../queries';
import { useAdmissionText } from '../texts';
import type { MeetingDetails } from '../types';
import { MeetingAgenda } from './meeting-agenda';

/** The agenda of an office meeting, case by case, and what was decided. */
export function MeetingPage() {
  const { meetings: t } = useAdmissionText();
  const { id = '' } = useParams();
  const meeting = useMeeting(id);
  return (
    <Loaded query={meeting}>
      {(data) => (
        <Page
          title={t.kinds[data.kind]}
          subtitle={<Day on={data.heldOn} />}
          back={{ to: '/secretariat/office-meetings', label: t.title }}
          actions={<Minutes meeting={data} />}
        >
          <MeetingAgenda meeting={data} applications="/secretariat/applications" />
        </Page>
      )}
    </Loaded>
  );
}

function Minutes({
  meeting: { id, open, cases, minutesId, minutesNumber },
}: {
  meeting: MeetingDetails;
}) {
  const { meetings: t } = useAdmissionText();
  const { message } = useMessages();
  const issue = useIssueMinutes(id);
  const mayWork = useHasRight('admission-work');
  if (minutesId)
    return <a href={`/api/v1/documents/${minutesId}/file`}>{t.minutesOf(minutesNumber ?? '')}</a>;
  if (!mayWork) return null;
  return (
    <>
      {issue.error && <ProblemNotice error={issue.error} />}
      <Button
        disabled={open > 0 || cases === 0}
        title={t.minutesHint}
        loading={issue.isPending}
        onClick={() =>
          sendChange(issue, undefined, { onSuccess: () => void message.success(t.minutesDone) })
        }
      >
        {t.minutes}
      </Button>
    </>
  );
}
