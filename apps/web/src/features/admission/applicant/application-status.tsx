import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Day } from '../../../ui/date-time';
import { Fact, Facts } from '../../../ui/facts';
import { useMessages } from '../../../ui/messages';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { ReasonModal } from '../../../ui/reason-modal';
import { sendChange } from '../../../ui/send-change';
import { AttachedFiles } from '../attached-files';
import { FileFacts } from '../file-facts';
import { HistoryPanel } from '../history-panel';
import { useStartApplication, useWithdraw } from '../queries';
import { StateTag } from '../state-tag';
import { useAdmissionText } from '../texts';
import { TimeLeft } from '../time-left';
import type { Application } from '../types';
import { PapersPanel } from './papers-panel';
import { PeoplePanel } from './people-panel';

/** Where an application stands, with its dates and what comes next. */
export function ApplicationStatus({ application }: { application: Application }) {
  const { status: t, next, mine, form } = useAdmissionText();
  const { id, nameZh, state, receivedOn, inspectionDueOn, charterVersion, visit } = application;
  const [withdrawing, setWithdrawing] = useState(false);
  return (
    <Page
      title={nameZh ?? mine.unnamed}
      tags={<StateTag state={state} />}
      back={{ to: '/my-applications', label: mine.title }}
      narrow
      actions={<Actions application={application} onWithdraw={() => setWithdrawing(true)} />}
    >
      <Panel title={t.nextStep}>
        <p style={{ marginBottom: 12 }}>{next[state]}</p>
        <Reason application={application} />
        <Facts>
          <Fact label={t.received}>{receivedOn && <Day on={receivedOn} />}</Fact>
          <Fact label={t.due}>
            {application.timeLeft && inspectionDueOn && (
              <>
                <Day on={inspectionDueOn} /> <TimeLeft application={application} />
              </>
            )}
          </Fact>
          <Fact label={t.charter}>{charterVersion && t.charterVersion(charterVersion)}</Fact>
          <Fact label={t.visitDays}>{visit && visit.days.join('、')}</Fact>
          <Fact label={t.invitation} wide>
            {visit?.invitation}
          </Fact>
          <Fact label={t.inspectors}>
            {application.inspectors.map(({ name }) => name).join('、')}
          </Fact>
        </Facts>
      </Panel>
      <PapersPanel application={application} />
      <HistoryPanel steps={application.steps} />
      <FileFacts application={application} />
      <Panel title={form.files} flush>
        <AttachedFiles files={application.files} path={`my-applications/${id}`} />
      </Panel>
      <PeoplePanel application={application} />
      {withdrawing && <Withdraw application={application} onClose={() => setWithdrawing(false)} />}
    </Page>
  );
}

/** Why it was refused or withdrawn. */
function Reason({ application: { state, steps } }: { application: Application }) {
  const reason = steps.at(-1)?.reason;
  if (!reason || state !== 'refused') return null;
  return <p style={{ marginBottom: 12, color: 'var(--wc-bad)' }}>{reason}</p>;
}

function Actions({
  application,
  onWithdraw,
}: {
  application: Application;
  onWithdraw: () => void;
}) {
  const { status: t } = useAdmissionText();
  const navigate = useNavigate();
  const start = useStartApplication();
  const again = () =>
    start.mutate(application.file, {
      onSuccess: ({ id }) => void navigate(`/my-applications/${id}`),
    });
  if (application.state === 'refused' || application.state === 'withdrawn')
    return (
      <Button type="primary" loading={start.isPending} onClick={again}>
        {t.again}
      </Button>
    );
  if (!application.actions.includes('withdraw')) return null;
  return (
    <Button danger onClick={onWithdraw}>
      {t.withdraw}
    </Button>
  );
}

function Withdraw({ application, onClose }: { application: Application; onClose: () => void }) {
  const { status: t } = useAdmissionText();
  const { message } = useMessages();
  const withdraw = useWithdraw(application.id);
  const confirm = (reason: string) =>
    sendChange(
      withdraw,
      { version: application.version, reason: reason || null },
      {
        onSuccess: () => {
          onClose();
          void message.success(t.withdrawn);
        },
      },
    );
  return (
    <ReasonModal
      title={t.withdraw}
      hint={t.withdrawHint}
      label={t.withdrawReason}
      confirm={t.withdraw}
      danger
      isPending={withdraw.isPending}
      error={withdraw.error}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
}
