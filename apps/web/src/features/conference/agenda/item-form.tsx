import { Form, Input, InputNumber, Select, Switch } from 'antd';
import { planAgendaItemLimits as limits } from '../../../api/api-values';
import { DateTimeField } from '../../../ui/date-fields';
import { FormModal } from '../../../ui/form-modal';
import { useSaveItem, useSpeakers } from './queries';
import { useAgendaText } from './texts';
import type { Agenda, AgendaItem, AgendaOrder } from './types';

interface ItemFormProps {
  conferenceId: string;
  agenda: Agenda;
  item: AgendaItem | null;
  onClose: () => void;
}

/** Plans an item, or changes it. */
export function ItemForm({ conferenceId, agenda, item, onClose }: ItemFormProps) {
  const { item: t, save, saved } = useAgendaText();
  const change = useSaveItem(conferenceId, item);
  return (
    <FormModal<AgendaOrder, AgendaOrder, Agenda>
      title={item ? t.edit : t.add}
      save={save}
      initialValues={item ? valuesOf(item) : { kind: 'discussion', signUp: true, speakerIds: [] }}
      mutation={change}
      bodyOf={(values) => ({ ...values, hallId: values.hallId ?? null })}
      done={saved}
      onClose={onClose}
    >
      <ItemFields conferenceId={conferenceId} agenda={agenda} />
    </FormModal>
  );
}

function valuesOf(item: AgendaItem): AgendaOrder {
  const { kind, title, summary, hallId, startsAt, endsAt, signUp, places, people } = item;
  const speakers = people.filter(({ part }) => part === 'speaker');
  return {
    ...{ kind, title, summary, hallId, startsAt, endsAt, signUp, places },
    speakerIds: speakers.map(({ delegateId }) => delegateId),
  };
}

function ItemFields({ conferenceId, agenda }: { conferenceId: string; agenda: Agenda }) {
  const { item: t, kinds, required } = useAgendaText();
  const { data } = useSpeakers(conferenceId);
  const must = (label: string) => [{ required: true, message: required(label) }];
  const delegates = data?.items ?? [];
  return (
    <>
      <Form.Item name="title" label={t.name} rules={must(t.name)}>
        <Input maxLength={limits.title.maxLength} />
      </Form.Item>
      <Form.Item name="kind" label={t.kind}>
        <Select options={Object.entries(kinds).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="startsAt" label={t.starts} rules={must(t.starts)}>
        <DateTimeField />
      </Form.Item>
      <Form.Item name="endsAt" label={t.ends} rules={must(t.ends)}>
        <DateTimeField />
      </Form.Item>
      <Form.Item name="hallId" label={t.hall}>
        <Select
          allowClear
          options={agenda.halls.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item name="speakerIds" label={t.speakers} extra={t.speakersHint}>
        <Select
          mode="multiple"
          optionFilterProp="label"
          options={delegates.map(({ id, name, memberName }) => ({
            ...{ value: id, label: `${name}（${memberName}）` },
          }))}
        />
      </Form.Item>
      <Form.Item name="summary" label={t.summary}>
        <Input.TextArea rows={3} maxLength={limits.summary.maxLength} />
      </Form.Item>
      <Form.Item name="signUp" label={t.signUp} valuePropName="checked">
        <Switch />
      </Form.Item>
      <Form.Item name="places" label={t.places} extra={t.placesHint}>
        <InputNumber min={limits.places.minimum} max={limits.places.maximum} />
      </Form.Item>
    </>
  );
}
