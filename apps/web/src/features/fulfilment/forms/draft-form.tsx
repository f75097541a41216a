import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import { draftContractLimits as limits, planKindValues } from '../../../api/api-values';
import { decimalRule } from '../../../ui/decimal-rule';
import { FormModal } from '../../../ui/form-modal';
import layout from '../../../ui/layout.module.css';
import { useDraft } from '../queries';
import { useFulfilmentText } from '../texts';
import type { Contract, Draft } from '../types';

type Values = Omit<Draft, 'version'>;

interface DraftFormProps {
  contract: Contract;
  onClose: () => void;
}

/** Amount, payment plan and own clauses, while nobody has signed. */
export function DraftForm({ contract, onClose }: DraftFormProps) {
  const { draft: t } = useFulfilmentText();
  const draft = useDraft(contract.id);
  const { side, amount, deliveryDueOn, plan, version, warrantyMonths } = contract;
  const clauses = side === 'buyer' ? contract.buyerClauses : contract.sellerClauses;
  return (
    <FormModal
      title={t.editTitle}
      hint={`${t.editHint} ${t.wordsAre(contract.paymentTerms)}`}
      save={t.save}
      initialValues={{
        ...{ amount, deliveryDueOn, clauses, warrantyMonths },
        plan: plan.map((item) => ({ kind: item.kind, amount: item.amount, dueOn: item.dueOn })),
      }}
      mutation={draft}
      bodyOf={(values: Values): Draft => ({ ...values, version, clauses: values.clauses ?? '' })}
      done={t.saved}
      onClose={onClose}
    >
      <div className={layout.fields}>
        <Form.Item
          name="amount"
          label={t.amount}
          rules={[
            { required: true, message: t.amountWrong },
            decimalRule(t.amountWrong, { positive: false }),
          ]}
        >
          <Input inputMode="decimal" suffix={contract.currency} />
        </Form.Item>
        <Form.Item
          name="deliveryDueOn"
          label={t.deliveryDueOn}
          rules={[{ required: true, message: t.required(t.deliveryDueOn) }]}
        >
          <Input type="date" />
        </Form.Item>
        <Form.Item name="warrantyMonths" label={t.warranty}>
          <InputNumber
            min={limits.warrantyMonths.minimum}
            max={limits.warrantyMonths.maximum}
            precision={0}
            style={{ width: '100%' }}
          />
        </Form.Item>
      </div>
      <PlanFields />
      <Form.Item name="clauses" label={t.clauses}>
        <Input.TextArea rows={4} maxLength={limits.clauses.maxLength} />
      </Form.Item>
    </FormModal>
  );
}

function PlanFields() {
  const { draft: t } = useFulfilmentText();
  const kinds = planKindValues.map((value) => ({ value, label: t.kinds[value] }));
  return (
    <Form.List name="plan">
      {(fields, { add, remove }) => (
        <fieldset style={{ border: 0, padding: 0 }}>
          <legend>{t.plan}</legend>
          {fields.map(({ key, name }) => (
            <div key={key} className={layout.fields}>
              <Form.Item name={[name, 'kind']} label={t.kind}>
                <Select options={kinds} />
              </Form.Item>
              <Form.Item
                name={[name, 'amount']}
                label={t.itemAmount}
                rules={[
                  { required: true, message: t.amountWrong },
                  decimalRule(t.amountWrong, { positive: true }),
                ]}
              >
                <Input inputMode="decimal" />
              </Form.Item>
              <Form.Item
                name={[name, 'dueOn']}
                label={t.dueOn}
                rules={[{ required: true, message: t.required(t.dueOn) }]}
              >
                <Input type="date" />
              </Form.Item>
              <Form.Item label=" " colon={false}>
                <Button icon={<DeleteOutlined aria-hidden />} onClick={() => remove(name)}>
                  {t.removeItem}
                </Button>
              </Form.Item>
            </div>
          ))}
          <Button
            icon={<PlusOutlined aria-hidden />}
            style={{ marginBottom: 16 }}
            onClick={() => add({ kind: 'other' })}
          >
            {t.addItem}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}
