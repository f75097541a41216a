import { Form, Input, InputNumber } from 'antd';
import { applyToHostLimits as limits } from '../../api/api-values';
import { UnitSelect } from './unit-select';
import { FormModal } from '../../ui/form-modal';
import { useApplyToHost } from './queries';
import { useConferenceText } from './texts';
import type { HostingFile } from './types';

export function ApplyToHost({ id, onClose }: { id: string; onClose: () => void }) {
  const { hosting: t, required, save } = useConferenceText();
  const apply = useApplyToHost(id);
  const must = (label: string) => [{ required: true, message: required(label) }];
  return (
    <FormModal
      title={t.apply}
      hint={t.applyHint}
      save={save}
      mutation={apply}
      bodyOf={({ note, coHostIds, ...values }: HostingFile) => ({
        ...values,
        ...{ note: note || null, coHostIds: coHostIds ?? [] },
      })}
      done={t.applied}
      onClose={onClose}
    >
      <Form.Item name="venue" label={t.venue} rules={must(t.venue)}>
        <Input maxLength={limits.venue.maxLength} />
      </Form.Item>
      <Form.Item name="capacity" label={t.capacity} rules={must(t.capacity)}>
        <InputNumber min={limits.capacity.minimum} max={limits.capacity.maximum} />
      </Form.Item>
      <Form.Item name="startsOn" label={t.from} rules={must(t.from)}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="endsOn" label={t.to} rules={must(t.to)}>
        <Input type="date" />
      </Form.Item>
      <Form.Item
        name="budget"
        label={t.budget}
        rules={[{ required: true, pattern: /^\d{1,10}(\.\d{1,2})?$/, message: t.budgetWrong }]}
      >
        <Input inputMode="decimal" />
      </Form.Item>
      <Form.Item name="coHostIds" label={t.coHosts}>
        <UnitSelect />
      </Form.Item>
      <Form.Item name="note" label={t.note}>
        <Input.TextArea rows={3} maxLength={limits.note.maxLength} />
      </Form.Item>
    </FormModal>
  );
}
