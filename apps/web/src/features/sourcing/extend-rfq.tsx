import { Form } from 'antd';
import { DateTimeField } from '../../ui/date-fields';
import { FormModal } from '../../ui/form-modal';
import { useExtendRfq } from './queries';
import { useSourcingText } from './texts';
import type { Rfq } from './types';

export function ExtendRfq({ rfq, onClose }: { rfq: Rfq; onClose: () => void }) {
  const { rfq: t, save, required } = useSourcingText();
  return (
    <FormModal<{ deadline: string }, { deadline: string }, Rfq>
      title={t.extend}
      save={save}
      initialValues={{ deadline: rfq.deadline ?? undefined }}
      mutation={useExtendRfq(rfq.id)}
      bodyOf={(values) => values}
      done={t.extended}
      onClose={onClose}
    >
      <Form.Item
        name="deadline"
        label={t.newDeadline}
        rules={[{ required: true, message: required(t.newDeadline) }]}
      >
        <DateTimeField />
      </Form.Item>
    </FormModal>
  );
}
