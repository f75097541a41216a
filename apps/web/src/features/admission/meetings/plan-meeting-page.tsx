import { Button, Checkbox, Form, Input, Radio } from 'antd';
import dayjs from 'dayjs';
import { useNavigate } from 'react-router';
import { planMeetingLimits } from '../../../api/api-values';
import layout from '../../../ui/layout.module.css';
import { Loaded } from '../../../ui/loaded';
import { useMessages } from '../../../ui/messages';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { ProblemNotice } from '../../../ui/problem-notice';
import { useBoard, usePlanMeeting } from '../queries';
import { useAdmissionText } from '../texts';
import type { MeetingKind, NewMeeting } from '../types';

const BEFORE = { secretary_general: 'reported', chairman: 'endorsed' } as const;

/** A meeting with the applications that have reached its step. */
export function PlanMeetingPage() {
  const { meetings: t } = useAdmissionText();
  const { message } = useMessages();
  const navigate = useNavigate();
  const [form] = Form.useForm<NewMeeting>();
  const plan = usePlanMeeting();
  const submit = (meeting: NewMeeting) =>
    plan.mutate(
      { ...meeting, applicationIds: meeting.applicationIds ?? [] },
      {
        onSuccess: ({ id }) => {
          void message.success(t.created);
          void navigate(`/secretariat/office-meetings/${id}`);
        },
      },
    );
  return (
    <Page title={t.plan} back={{ to: '/secretariat/office-meetings', label: t.title }} narrow>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ kind: 'secretary_general', heldOn: dayjs().format('YYYY-MM-DD') }}
        onValuesChange={(changed: Partial<NewMeeting>) => {
          if (changed.kind) form.setFieldValue('applicationIds', []);
        }}
        onFinish={submit}
      >
        <div className={layout.stack}>
          <Panel>
            <MeetingFields />
          </Panel>
          <Panel title={t.agenda}>
            <Cases />
          </Panel>
          {plan.error && <ProblemNotice error={plan.error} />}
          <div>
            <Button type="primary" htmlType="submit" loading={plan.isPending}>
              {t.create}
            </Button>
          </div>
        </div>
      </Form>
    </Page>
  );
}

function MeetingFields() {
  const { meetings: t } = useAdmissionText();
  const required = (label: string) => [
    { required: true, whitespace: true, message: t.required(label) },
  ];
  return (
    <>
      <Form.Item name="kind" label={t.kind}>
        <Radio.Group
          options={Object.entries(t.kinds).map(([value, label]) => ({ value, label }))}
        />
      </Form.Item>
      <Form.Item name="heldOn" label={t.heldOn} rules={required(t.heldOn)}>
        <Input type="date" style={{ width: 180 }} />
      </Form.Item>
      <Form.Item name="place" label={t.place}>
        <Input maxLength={planMeetingLimits.place.maxLength} />
      </Form.Item>
      <Form.Item
        name="attendees"
        label={t.attendees}
        extra={t.attendeesHint}
        rules={required(t.attendees)}
      >
        <Input maxLength={planMeetingLimits.attendees.maxLength} />
      </Form.Item>
    </>
  );
}

/** What has reached the step of the chosen meeting. */
function Cases() {
  const { meetings: t } = useAdmissionText();
  const kind = Form.useWatch<MeetingKind>('kind') ?? 'secretary_general';
  const board = useBoard();
  return (
    <Loaded query={board}>
      {({ columns }) => {
        const ready = columns.find(({ state }) => state === BEFORE[kind])?.items ?? [];
        if (ready.length === 0) return <p>{t.noCases}</p>;
        return (
          <Form.Item name="applicationIds" noStyle>
            <Checkbox.Group
              style={{ display: 'grid', gap: 8 }}
              options={ready.map(({ id, nameZh }) => ({ value: id, label: nameZh }))}
            />
          </Form.Item>
        );
      }}
    </Loaded>
  );
}
