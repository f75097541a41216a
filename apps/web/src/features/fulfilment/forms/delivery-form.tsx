import { Form, Input } from 'antd';
import dayjs from 'dayjs';
import { recordDeliveryLimits as limits } from '../../../api/api-values';
import { omitEmpty } from '../../../ui/empty-values';
import { FormModal } from '../../../ui/form-modal';
import { useRecordDelivery } from '../queries';
import { quantityRules } from '../quantity-rules';
import { useFulfilmentText } from '../texts';
import type { Contract, Delivery, Line, NewDelivery } from '../types';

interface Values extends Omit<NewDelivery, 'lines' | 'kind'> {
  /** By the position of the line. */
  quantities: (string | undefined)[];
}

interface DeliveryFormProps {
  contract: Contract;
  kind: NewDelivery['kind'];
  /** The one that was typed wrongly and is put right here. */
  replaced: Delivery | null;
  onClose: () => void;
}

/** What is sent, or sent back, of each line; what is left empty is not. */
export function DeliveryForm({ contract, kind, replaced, onClose }: DeliveryFormProps) {
  const { deliveries: t, draft, records } = useFulfilmentText();
  const record = useRecordDelivery(contract.id);
  const bodyOf = ({ quantities, ...rest }: Values): NewDelivery => ({
    ...{ ...omitEmpty(rest), kind, replaces: replaced?.no ?? null },
    lines: contract.lines.flatMap(({ no }, at) => {
      const quantity = quantities[at]?.trim();
      return quantity ? [{ no, quantity }] : [];
    }),
  });
  return (
    <FormModal
      title={
        replaced
          ? records.correctTitle(t.name(kind, replaced.no))
          : t[kind === 'delivery' ? 'deliver' : 'return']
      }
      hint={replaced ? records.correctHint : undefined}
      save={draft.save}
      initialValues={replaced ? valuesOf(replaced, contract) : firstValues(kind, contract)}
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
      <LineFields contract={contract} />
      <Form.Item name="waybill" label={t.waybill}>
        <Input maxLength={limits.waybill.maxLength} />
      </Form.Item>
      <Form.Item
        name="note"
        label={kind === 'return' ? t.returnReason : t.note}
        rules={
          kind === 'return'
            ? [{ required: true, whitespace: true, message: t.returnReasonMissing }]
            : []
        }
      >
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

function LineFields({ contract }: { contract: Contract }) {
  const { deliveries: t } = useFulfilmentText();
  return contract.lines.map(({ no, description, unit, counted }, at) => (
    <Form.Item
      key={no}
      name={['quantities', at]}
      label={t.quantity(no, description)}
      rules={quantityRules(t, counted)}
    >
      <Input inputMode="decimal" suffix={unit} />
    </Form.Item>
  ));
}

/** What is neither there nor on its way is to be delivered; what goes back nobody knows. */
function firstValues(kind: NewDelivery['kind'], { lines }: Contract): Partial<Values> {
  const left = ({ missing, announced }: Line) => Number(missing) - Number(announced);
  return {
    shippedOn: dayjs().format('YYYY-MM-DD'),
    quantities: lines.map((line) =>
      kind === 'delivery' && left(line) > 0 ? String(Number(left(line).toFixed(6))) : undefined,
    ),
  };
}

function valuesOf({ shippedOn, waybill, note, overReason, lines }: Delivery, contract: Contract) {
  const quantities = contract.lines.map(({ no }) => lines.find((line) => line.no === no)?.quantity);
  return { shippedOn, waybill, note, overReason, quantities };
}
