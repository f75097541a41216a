import { Form, Input, InputNumber } from 'antd';
import { changeConferenceLimits as limits } from '../../../api/api-values';
import { emptyToNull } from '../../../ui/empty-values';
import { FormModal } from '../../../ui/form-modal';
import { useStatement } from '../queries';
import { useConferenceText } from '../texts';
import type { Conference, Statement } from '../types';

type Values = Omit<Statement, 'version' | 'tasks'> & { tasks: string };

/** States theme, tasks, dates, places and results. */
export function StateConference(props: { conference: Conference; onClose: () => void }) {
  const { conference, onClose } = props;
  const { office, save, saved } = useConferenceText();
  const change = useStatement(conference.id);
  const { title, theme, tasks, startsOn, endsOn, place, registrationUntil, version } = conference;
  const { quota, capacity, results } = conference;
  return (
    <FormModal<Values, Statement, Conference>
      title={office.edit}
      save={save}
      initialValues={{
        ...{ title, theme, startsOn, endsOn, place, registrationUntil, quota, capacity, results },
        tasks: tasks.join('\n'),
      }}
      mutation={change}
      bodyOf={({ title: name, tasks: lines, quota: places, ...rest }) => ({
        ...emptyToNull(rest),
        ...{ version, title: name, quota: places },
        tasks: lines.split('\n').filter((line) => line.trim() !== ''),
      })}
      done={saved}
      onClose={onClose}
    >
      <Statements />
    </FormModal>
  );
}

function Statements() {
  const { office, facts: t, hosting, required } = useConferenceText();
  const must = (label: string) => [{ required: true, message: required(label) }];
  return (
    <>
      <Form.Item name="title" label={office.name} rules={must(office.name)}>
        <Input maxLength={limits.title.maxLength} />
      </Form.Item>
      <Form.Item name="theme" label={t.theme}>
        <Input maxLength={limits.theme.maxLength} />
      </Form.Item>
      <Form.Item name="tasks" label={t.tasks} extra={office.tasksHint}>
        <Input.TextArea rows={4} />
      </Form.Item>
      <Form.Item name="startsOn" label={hosting.from}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="endsOn" label={hosting.to}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="place" label={t.place}>
        <Input maxLength={limits.place.maxLength} />
      </Form.Item>
      <Form.Item name="registrationUntil" label={t.registrationUntil}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="quota" label={t.quota} rules={must(t.quota)}>
        <InputNumber min={limits.quota.minimum} max={limits.quota.maximum} />
      </Form.Item>
      <Form.Item name="capacity" label={t.capacity}>
        <InputNumber min={limits.capacity.minimum} max={limits.capacity.maximum} />
      </Form.Item>
      <Form.Item name="results" label={t.results}>
        <Input.TextArea rows={4} maxLength={limits.results.maxLength} />
      </Form.Item>
    </>
  );
}
