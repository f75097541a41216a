import { Form } from 'antd';
import { DateTimeField } from '../../ui/date-fields';
import { FormModal } from '../../ui/form-modal';
import { useCallFinalRound } from './queries';
import { useSourcingText } from './texts';
import type { Rfq } from './types';

/** Asks those on the short list for their last offer. */
export function FinalRound({ rfq, onClose }: { rfq: Rfq; onClose: () => void }) {
  const { finalRound: t, required } = useSourcingText();
  const called = rfq.suppliers.filter(
    ({ shortListed, state }) => shortListed && state === 'quoted',
  ).length;
  return (
    <FormModal<{ deadline: string }, { deadline: string }, Rfq>
      title={t.title}
      hint={t.hint(called)}
      save={t.call}
      mutation={useCallFinalRound(rfq.id)}
      bodyOf={(values) => values}
      done={t.done}
      onClose={onClose}
    >
      <Form.Item
        name="deadline"
        label={t.deadline}
        rules={[{ required: true, message: required(t.deadline) }]}
      >
        <DateTimeField />
      </Form.Item>
    </FormModal>
  );
}
