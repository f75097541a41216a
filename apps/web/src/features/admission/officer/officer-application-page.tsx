import { useParams } from 'react-router';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { ApplicationContents } from '../application-contents';
import { useApplication } from '../queries';
import { StateTag } from '../state-tag';
import { useAdmissionText } from '../texts';

/** An application as the officers read it before they decide. */
export function OfficerApplicationPage() {
  const { meetings: t } = useAdmissionText();
  const { id = '', meetingId = '' } = useParams();
  const application = useApplication(id);
  return (
    <Loaded query={application} rows={10}>
      {(data) => (
        <Page
          title={data.nameZh ?? ''}
          tags={<StateTag state={data.state} />}
          back={{ to: `/office-meetings/${meetingId}`, label: t.agenda }}
        >
          <ApplicationContents application={data} />
        </Page>
      )}
    </Loaded>
  );
}
