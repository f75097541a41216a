import { Form, Input, Select } from 'antd';
import { claimDisputeLimits as limits, disputeAboutValues } from '../../../api/api-values';
import { decimalRule } from '../../../ui/decimal-rule';
import { FormModal } from '../../../ui/form-modal';
import { useClaim } from '../queries';
import { useFulfilmentText } from '../texts';
import type { Contract, NewClaim } from '../types';

interface Values {
  about: NewClaim['about'];
  rows?: number[];
  amount?: string;
  text: string;
}

/** A claim on lines or payments. */
export function ClaimForm({ contract, onClose }: { contract: Contract; onClose: () => void }) {
  const { disputes: t, draft, payments } = useFulfilmentText();
  const claim = useClaim(contract.id);
  const bodyOf = ({ about, rows = [], amount, text }: Values): NewClaim => ({
    ...{ about, text: text.trim(), amount: amount?.trim() || null },
    rows: about === 'other' ? [] : rows.map((no) => ({ no })),
  });
  return (
    <FormModal
      title={t.claim}
      hint={t.claimHint}
      save={draft.save}
      initialValues={{ about: 'lines', rows: [1] }}
      mutation={claim}
      bodyOf={bodyOf}
      done={t.claimed}
      onClose={onClose}
    >
      <Form.Item name="about" label={t.about}>
        <Select options={disputeAboutValues.map((value) => ({ value, label: t.abouts[value] }))} />
      </Form.Item>
      <Rows contract={contract} />
      <Form.Item
        name="amount"
        label={t.amount}
        rules={[decimalRule(payments.amountWrong, { positive: true })]}
      >
        <Input inputMode="decimal" suffix={contract.currency} />
      </Form.Item>
      <Form.Item
        name="text"
        label={t.text}
        rules={[{ required: true, whitespace: true, message: t.missing }]}
      >
        <Input.TextArea rows={4} maxLength={limits.text.maxLength} />
      </Form.Item>
    </FormModal>
  );
}

function Rows({ contract }: { contract: Contract }) {
  const { disputes: t, payments } = useFulfilmentText();
  const about = Form.useWatch<Values['about']>('about');
  if (about === 'other') return null;
  const options =
    about === 'payments'
      ? contract.payments.map(({ no, kind, amount }) => ({
          value: no,
          label: `${payments.kinds[kind]} ${no} ${amount}`,
        }))
      : contract.lines.map(({ no, description }) => ({ value: no, label: `${no} ${description}` }));
  return (
    <Form.Item name="rows" label={t.rows}>
      <Select mode="multiple" options={options} />
    </Form.Item>
  );
}
