import { useParams } from 'react-router';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { AttachedFiles } from './attached-files';
import { FileFacts } from './file-facts';
import { useInspection } from './queries';
import { ReportForm } from './report-form';
import { ReportPanel } from './report-panel';
import { StateTag } from './state-tag';
import { useAdmissionText } from './texts';
import { TimeLeft } from './time-left';

/** What an inspector reads of an applicant, and the report to be handed in. */
export function InspectionPage() {
  const { inspections, form } = useAdmissionText();
  const { id = '' } = useParams();
  const inspection = useInspection(id);
  return (
    <Loaded query={inspection} rows={8}>
      {(application) => (
        <Page
          title={application.nameZh ?? ''}
          tags={
            <>
              <StateTag state={application.state} /> <TimeLeft application={application} />
            </>
          }
          back={{ to: '/inspections', label: inspections.title }}
          narrow
        >
          <FileFacts application={application} />
          <Panel title={form.files} flush>
            <AttachedFiles
              files={application.files.filter(({ purpose }) => purpose === 'application')}
              path={`inspections/${id}`}
            />
          </Panel>
          {application.actions.includes('report') ? (
            <ReportForm application={application} />
          ) : (
            <ReportPanel application={application} path={`inspections/${id}`} />
          )}
        </Page>
      )}
    </Loaded>
  );
}
