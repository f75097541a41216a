import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useHasRight } from '../../../entities/session/rights';
import { LinkButton } from '../../../ui/link-button';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { AttachedFiles } from '../attached-files';
import { DatesPanel } from '../dates-panel';
import { FileFacts } from '../file-facts';
import { HistoryPanel } from '../history-panel';
import { useApplication } from '../queries';
import { ReportForm } from '../report-form';
import { ReportPanel } from '../report-panel';
import { StateTag } from '../state-tag';
import { useAdmissionText } from '../texts';
import { TimeLeft } from '../time-left';
import type { Application } from '../types';
import { AssignInspectors } from './assign-inspectors';
import { FormalitiesPanel } from './formalities-panel';
import { ProposeVisit } from './propose-visit';
import { SendBack } from './send-back';

type Step = 'assign' | 'visit' | 'return' | 'report';

/** An application with everything about it, and the steps that its state allows. */
export function ApplicationPage() {
  const { id = '' } = useParams();
  const application = useApplication(id);
  return (
    <Loaded query={application} rows={10}>
      {(data) => <Content application={data} />}
    </Loaded>
  );
}

function Content({ application }: { application: Application }) {
  const { office: t, form } = useAdmissionText();
  const [step, take] = useState<Step | null>(null);
  const close = () => take(null);
  const { id, state } = application;
  return (
    <Page
      title={application.nameZh ?? ''}
      tags={
        <>
          <StateTag state={state} /> <TimeLeft application={application} />
        </>
      }
      back={{ to: '/secretariat/applications', label: t.back }}
      actions={<Actions application={application} onTake={take} />}
    >
      <DatesPanel application={application} />
      {step === 'report' ? (
        <ReportForm application={application} />
      ) : (
        <ReportPanel application={application} path={`applications/${id}`} />
      )}
      {application.memberId && <FormalitiesPanel applicationId={id} />}
      <FileFacts application={application} />
      <Panel title={form.files} flush>
        <AttachedFiles
          files={application.files.filter(({ purpose }) => purpose === 'application')}
          path={`applications/${id}`}
        />
      </Panel>
      <HistoryPanel steps={application.steps} />
      {step === 'assign' && <AssignInspectors application={application} onClose={close} />}
      {step === 'visit' && <ProposeVisit application={application} onClose={close} />}
      {step === 'return' && <SendBack application={application} onClose={close} />}
    </Page>
  );
}

function Actions({
  application: { state, memberId },
  onTake,
}: {
  application: Application;
  onTake: (step: Step) => void;
}) {
  const { office: t, report } = useAdmissionText();
  const mayWork = useHasRight('admission-work');
  if (memberId) return <LinkButton to={`/secretariat/members/${memberId}`}>{t.member}</LinkButton>;
  if (!mayWork) return null;
  const awaited = state === 'applied' || state === 'inspection';
  return (
    <>
      {state === 'applied' && <Button onClick={() => onTake('return')}>{t.return}</Button>}
      {awaited && <Button onClick={() => onTake('visit')}>{t.visit}</Button>}
      {state === 'inspection' && <Button onClick={() => onTake('report')}>{report.handIn}</Button>}
      {awaited && (
        <Button type="primary" onClick={() => onTake('assign')}>
          {t.assign}
        </Button>
      )}
      {(state === 'reported' || state === 'endorsed') && (
        <LinkButton type="primary" to="/secretariat/office-meetings/new">
          {t.toMeeting}
        </LinkButton>
      )}
    </>
  );
}
