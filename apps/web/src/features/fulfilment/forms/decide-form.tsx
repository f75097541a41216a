import { Form, Input } from 'antd';
import { decideDeliveryLimits as limits } from '../../../api/api-values';
import { decimalRule } from '../../../ui/decimal-rule';
import { FormModal } from '../../../ui/form-modal';
import { wholeRule } from '../quantity-rules';
import { useDecideDelivery } from '../queries';
import { useFulfilmentText } from '../texts';
import type { Acceptance, Contract, Delivery } from '../types';

interface Values {
  /** By the position of the line in the delivery. */
  accepted: string[];
  result?: string;
}

interface DecideFormProps {
  contract: Contract;
  delivery: Delivery;
  onClose: () => void;
}

/** How much of each line is accepted, and why not all. */
export function DecideForm({ contract, delivery, onClose }: DecideFormProps) {
  const { deliveries: t, draft } = useFulfilmentText();
  const decide = useDecideDelivery(contract.id, delivery.no);
  const bodyOf = ({ accepted, result }: Values): Acceptance => ({
    lines: delivery.lines.map(({ no }, at) => ({ no, accepted: accepted[at]?.trim() || '0' })),
    result: result?.trim() || null,
  });
  return (
    <FormModal
      title={t.decideTitle}
      hint={t.decideHint}
      save={draft.save}
      initialValues={{ accepted: delivery.lines.map(({ quantity }) => quantity) }}
      mutation={decide}
      bodyOf={bodyOf}
      done={t.decided}
      onClose={onClose}
    >
      {delivery.lines.map(({ no }, at) => {
        const line = contract.lines.find((each) => each.no === no);
        return (
          <Form.Item
            key={no}
            name={['accepted', at]}
            label={t.quantity(no, line?.description ?? '')}
            rules={[
              decimalRule(t.quantityWrong, { positive: false }),
              ...(line?.counted ? [wholeRule(t.quantityWhole)] : []),
            ]}
          >
            <Input inputMode="decimal" suffix={line?.unit} />
          </Form.Item>
        );
      })}
      <Form.Item name="result" label={t.result}>
        <Input.TextArea rows={2} maxLength={limits.result.maxLength} />
      </Form.Item>
    </FormModal>
  );
}
