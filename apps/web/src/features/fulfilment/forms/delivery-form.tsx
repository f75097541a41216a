import { Form, Input } from 'antd';
import dayjs from 'dayjs';
import { recordDeliveryLimits as limits } from '../../../api/api-values';
import { decimalRule } from '../../../ui/decimal-rule';
import { omitEmpty } from '../../../ui/empty-values';
import { FormModal } from '../../../ui/form-modal';
import { useRecordDelivery } from '../queries';
import { useFulfilmentText } from '../texts';
import type { Contract, NewDelivery } from '../types';

interface Values extends Omit<NewDelivery, 'lines' | 'kind'> {
  /** By the position of the line. */
  quantities: (string | undefined)[];
}

interface DeliveryFormProps {
  contract: Contract;
  kind: NewDelivery['kind'];
  onClose: () => void;
}

/** What is sent, or sent back, of each line; what is left empty is not. */
export function DeliveryForm({ contract, kind, onClose }: DeliveryFormProps) {
  const { deliveries: t, draft } = useFulfilmentText();
  const record = useRecordDelivery(contract.id);
  const bodyOf = ({ quantities, ...rest }: Values): NewDelivery => ({
    ...{ ...omitEmpty(rest), kind },
    lines: contract.lines.flatMap(({ no }, at) => {
      const quantity = quantities[at]?.trim();
      return quantity ? [{ no, quantity }] : [];
    }),
  });
  return (
    <FormModal
      title={kind === 'delivery' ? t.deliver : t.return}
      save={draft.save}
      initialValues={{
        shippedOn: dayjs().format('YYYY-MM-DD'),
        quantities: contract.lines.map(({ missing }) => (kind === 'delivery' ? missing : '')),
      }}
      mutation={record}
      bodyOf={bodyOf}
      done={t.recorded}
      onClose={onClose}
    >
      <Form.Item
        name="shippedOn"
        label={t.shippedOn}
        rules={[{ required: true, message: draft.required(t.shippedOn) }]}
      >
        <Input type="date" />
      </Form.Item>
      {contract.lines.map(({ no, description, unit }, at) => (
        <Form.Item
          key={no}
          name={['quantities', at]}
          label={t.quantity(no, description)}
          rules={[decimalRule(t.quantityWrong, { positive: false })]}
        >
          <Input inputMode="decimal" suffix={unit} />
        </Form.Item>
      ))}
      <Form.Item name="waybill" label={t.waybill}>
        <Input maxLength={limits.waybill.maxLength} />
      </Form.Item>
      <Form.Item name="note" label={t.note}>
        <Input maxLength={limits.note.maxLength} />
      </Form.Item>
      {kind === 'delivery' && (
        <Form.Item name="overReason" label={t.overReason}>
          <Input maxLength={limits.overReason.maxLength} />
        </Form.Item>
      )}
    </FormModal>
  );
}
