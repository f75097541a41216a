import { LinkButton } from '../../../ui/link-button';
import { Page } from '../../../ui/page';
import { MeetingsList } from '../meetings/meetings-list';
import { useAdmissionText } from '../texts';

/** The office meetings for the officers who decide in them; they need no duty in the secretariat (R10.3). */
export function OfficerMeetingsPage() {
  const { meetings: t } = useAdmissionText();
  return (
    <Page
      title={t.title}
      subtitle={t.forOfficers}
      actions={<LinkButton to="/expulsion-cases">{t.expulsions}</LinkButton>}
    >
      <MeetingsList path="/office-meetings" emptyHint={t.emptyForOfficers} />
    </Page>
  );
}
