import { Alert, Button, Form, Grid, Progress, Space, Steps } from 'antd';
import { useState } from 'react';
import { useMessages } from '../../../ui/messages';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { Problem } from '../../../ui/problem';
import { ProblemNotice } from '../../../ui/problem-notice';
import { StickyBar } from '../../../ui/sticky-bar';
import layout from '../../../ui/layout.module.css';
import { AttachedFiles, ChooseFile } from '../attached-files';
import { HistoryPanel } from '../history-panel';
import { useAttach, useCharter, useDetach, useSubmitApplication } from '../queries';
import { StateTag } from '../state-tag';
import { useAdmissionText } from '../texts';
import type { Application, ApplicationFile } from '../types';
import { AcceptCharter } from './accept-charter';
import { ContactStep, ResourcesStep, UnitStep } from './form-steps';
import { stepOfField } from './step-of-field';
import { PeoplePanel } from './people-panel';
import { useDraft } from './use-draft';

/** The application, step by step; saved while it is typed. */
export function ApplicationForm({ application }: { application: Application }) {
  const { form: t, mine, next, states } = useAdmissionText();
  const [form] = Form.useForm<ApplicationFile>();
  const [step, setStep] = useState(0);
  const [accepted, setAccepted] = useState(false);
  const draft = useDraft(application, form);
  const { submit, error } = useSubmit(application, form, draft.save, setStep);
  const last = t.steps.length - 1;
  const go = (to: number) =>
    void draft.save().then(
      () => setStep(to),
      () => undefined,
    );
  return (
    <Page
      title={application.nameZh ?? mine.begin}
      tags={<StateTag state={application.state} />}
      subtitle={application.state === 'draft' ? undefined : next[application.state]}
      back={{ to: '/my-applications', label: mine.title }}
      narrow
    >
      {application.steps.at(-1)?.reason && (
        <Alert
          type="warning"
          showIcon
          title={states[application.state]}
          description={application.steps.at(-1)?.reason}
        />
      )}
      <StepList step={step} onGo={go} />
      <FormPages form={form} step={step} file={application.file} onTouch={draft.touch} />
      {step === 3 && <FilesStep application={application} />}
      {step === last && (
        <div className={layout.stack}>
          <AcceptCharter accepted={accepted} onChange={setAccepted} />
          <HistoryPanel steps={application.steps} />
          <PeoplePanel application={application} />
        </div>
      )}
      {error && <ProblemNotice error={error} />}
      {draft.saver.error && <ProblemNotice error={draft.saver.error} onRetry={() => go(step)} />}
      <StickyBar state={draft.saver.isPending ? t.saving : draft.dirty ? t.unsaved : t.saved}>
        <Moves step={step} last={last} accepted={accepted} onGo={go} onSubmit={submit} />
      </StickyBar>
    </Page>
  );
}

/** On a phone a line says where one is: the whole list would push the form off the screen. */
function StepList({ step, onGo }: { step: number; onGo: (step: number) => void }) {
  const { form: t } = useAdmissionText();
  const { md } = Grid.useBreakpoint();
  const count = t.steps.length;
  if (md)
    return (
      <Steps
        size="small"
        current={step}
        onChange={onGo}
        items={t.steps.map((title) => ({ title }))}
      />
    );
  return (
    <Space wrap>
      <strong>{t.stepOf(step + 1, count, t.steps[step]!)}</strong>
      <Progress
        percent={((step + 1) / count) * 100}
        steps={count}
        showInfo={false}
        aria-label={t.stepOf(step + 1, count, t.steps[step]!)}
      />
    </Space>
  );
}

interface FormPagesProps {
  form: ReturnType<typeof Form.useForm<ApplicationFile>>[0];
  step: number;
  file: ApplicationFile;
  onTouch: () => void;
}

/** All pages of the form stay, so that a field that is refused on another page keeps its mark. */
function FormPages({ form, step, file, onTouch }: FormPagesProps) {
  const { form: t } = useAdmissionText();
  const pages = [UnitStep, ResourcesStep, ContactStep];
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={withFirstEntries(file)}
      onValuesChange={onTouch}
    >
      {pages.map((Content, at) => (
        <div key={at} hidden={step !== at}>
          <Panel title={t.steps[at]}>
            <Content />
          </Panel>
        </div>
      ))}
    </Form>
  );
}

interface MovesProps {
  step: number;
  last: number;
  accepted: boolean;
  onGo: (step: number) => void;
  onSubmit: () => Promise<void>;
}

function Moves({ step, last, accepted, onGo, onSubmit }: MovesProps) {
  const { form: t } = useAdmissionText();
  return (
    <Space wrap>
      {step > 0 && <Button onClick={() => onGo(step - 1)}>{t.previous}</Button>}
      {step < last && (
        <Button type="primary" onClick={() => onGo(step + 1)}>
          {t.next}
        </Button>
      )}
      {step === last && (
        <Button type="primary" disabled={!accepted} onClick={() => void onSubmit()}>
          {t.submit}
        </Button>
      )}
    </Space>
  );
}

function FilesStep({ application: { id, files } }: { application: Application }) {
  const { form: t } = useAdmissionText();
  const attach = useAttach(id);
  const detach = useDetach(id);
  return (
    <Panel
      title={t.files}
      flush
      extra={<ChooseFile isPending={attach.isPending} onChoose={(file) => attach.mutate(file)} />}
    >
      <p style={{ padding: '12px 16px 0', color: 'var(--wc-quiet)' }}>{t.filesHint}</p>
      {(attach.error ?? detach.error) && <ProblemNotice error={attach.error ?? detach.error} />}
      <AttachedFiles
        files={files}
        path={`my-applications/${id}`}
        onRemove={(fileId) => detach.mutate(fileId)}
      />
    </Panel>
  );
}

/** Saves, then hands in; what is refused is marked at its field, on the step where it stands. */
function useSubmit(
  application: Application,
  form: ReturnType<typeof Form.useForm<ApplicationFile>>[0],
  save: () => Promise<Application>,
  show: (step: number) => void,
) {
  const { form: t } = useAdmissionText();
  const { message } = useMessages();
  const charter = useCharter();
  const submission = useSubmitApplication(application.id);
  const submit = async () => {
    if (!charter.data) return;
    try {
      const { version } = await save();
      await submission.mutateAsync({ version, charterVersion: charter.data.number });
      void message.success(t.submitted);
    } catch (error) {
      if (!(error instanceof Problem) || error.fields.length === 0) return;
      form.setFields(
        error.fields.map(({ field, message: text }) => ({
          name: field as keyof ApplicationFile,
          errors: [text],
        })),
      );
      show(stepOfField(error.fields[0]!.field));
      void message.error(t.fixFields);
    }
  };
  return { submit, error: submission.error };
}

/** A first line of each kind is there to be filled in. */
function withFirstEntries(file: ApplicationFile): ApplicationFile {
  const empty = [{ kind: 'products', text: '' }] as ApplicationFile['offers'];
  return {
    ...file,
    offers: file.offers?.length ? file.offers : empty,
    needs: file.needs?.length ? file.needs : empty,
  };
}
