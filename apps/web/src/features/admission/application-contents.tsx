import { Panel } from '../../ui/panel';
import { AttachedFiles } from './attached-files';
import { DatesPanel } from './dates-panel';
import { FileFacts } from './file-facts';
import { HistoryPanel } from './history-panel';
import { ReportPanel } from './report-panel';
import { useAdmissionText } from './texts';
import type { Application } from './types';

/** All that is known of an application, to read. */
export function ApplicationContents({ application }: { application: Application }) {
  const { form: t } = useAdmissionText();
  const path = `applications/${application.id}`;
  return (
    <>
      <DatesPanel application={application} />
      <ReportPanel application={application} path={path} />
      <FileFacts application={application} />
      <Panel title={t.files} flush>
        <AttachedFiles
          files={application.files.filter(({ purpose }) => purpose === 'application')}
          path={path}
        />
      </Panel>
      <HistoryPanel steps={application.steps} />
    </>
  );
}
