import { Form, Input } from 'antd';
import dayjs from 'dayjs';
import { reachMilestoneLimits } from '../../../api/api-values';
import { FormModal } from '../../../ui/form-modal';
import { useReach } from './queries';
import { useCooperationText } from './texts';

interface ReachFormProps {
  id: string;
  no: number;
  onClose: () => void;
}

/** A milestone that is reached, by its evidence. */
export function ReachForm({ id, no, onClose }: ReachFormProps) {
  const t = useCooperationText();
  const reach = useReach(id, no);
  return (
    <FormModal
      title={t.reachTitle}
      save={t.save}
      initialValues={{ reachedOn: dayjs().format('YYYY-MM-DD') }}
      mutation={reach}
      bodyOf={(values: { reachedOn: string; evidence: string }) => values}
      done={t.done}
      onClose={onClose}
    >
      <Form.Item
        name="reachedOn"
        label={t.reachedOn}
        rules={[{ required: true, message: t.required(t.reachedOn) }]}
      >
        <Input type="date" />
      </Form.Item>
      <Form.Item
        name="evidence"
        label={t.evidence}
        rules={[{ required: true, whitespace: true, message: t.required(t.evidence) }]}
      >
        <Input maxLength={reachMilestoneLimits.evidence.maxLength} />
      </Form.Item>
    </FormModal>
  );
}
