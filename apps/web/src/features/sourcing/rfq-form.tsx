import { Button, Form, Input, InputNumber, Select } from 'antd';
import {
  criteriaWeightsLimits,
  draftRfqCurrencyValues,
  draftRfqLimits,
  draftRfqTaxBasisValues,
} from '../../api/api-values';
import { DateTimeField } from '../../ui/date-fields';
import { showAtFields } from '../../ui/field-problems';
import layout from '../../ui/layout.module.css';
import { Panel } from '../../ui/panel';
import { ProblemNotice } from '../../ui/problem-notice';
import { inputOf, type RfqDraft } from './rfq-draft';
import { RfqLines } from './rfq-lines';
import { useSourcingText } from './texts';
import type { RfqInput } from './types';

interface RfqFormProps {
  start: RfqDraft;
  /** Once sent, weights and currency stand. */
  frozen: boolean;
  hint?: string;
  isPending: boolean;
  error: unknown;
  onSave: (input: RfqInput, onError: (error: unknown) => void) => void;
}

/** What is asked for and on which terms. */
export function RfqForm({ start, frozen, hint, isPending, error, onSave }: RfqFormProps) {
  const { form: t } = useSourcingText();
  const [form] = Form.useForm<RfqDraft>();
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      scrollToFirstError={{ focus: true }}
      initialValues={start}
      onFinish={(draft) => onSave(inputOf(draft), (refused) => showAtFields(form, refused))}
    >
      <div className={layout.stack}>
        {hint && <p>{hint}</p>}
        <Panel>
          <Terms frozen={frozen} />
        </Panel>
        <Panel title={t.lines}>
          <RfqLines />
        </Panel>
        <Panel title={t.weights}>
          <Weights frozen={frozen} />
        </Panel>
        {error !== null && <ProblemNotice error={error} />}
        <div>
          <Button type="primary" htmlType="submit" loading={isPending}>
            {t.saveDraft}
          </Button>
        </div>
      </div>
    </Form>
  );
}

function Terms({ frozen }: { frozen: boolean }) {
  const { form: t, taxBases, required } = useSourcingText();
  const needed = (label: string) => [
    { required: true, whitespace: true, message: required(label) },
  ];
  return (
    <div className={layout.fields}>
      <Form.Item name="title" label={t.title} rules={needed(t.title)} className={layout.wide}>
        <Input maxLength={draftRfqLimits.title.maxLength} />
      </Form.Item>
      <Form.Item name="deadline" label={t.deadline}>
        <DateTimeField />
      </Form.Item>
      <Form.Item name="validityDays" label={t.validityDays}>
        <InputNumber
          min={draftRfqLimits.validityDays.minimum}
          max={draftRfqLimits.validityDays.maximum}
          precision={0}
          style={{ width: '100%' }}
        />
      </Form.Item>
      <Form.Item name="currency" label={t.currency}>
        <Select
          disabled={frozen}
          options={draftRfqCurrencyValues.map((value) => ({ value, label: value }))}
        />
      </Form.Item>
      <Form.Item name="taxBasis" label={t.taxBasis}>
        <Select
          options={draftRfqTaxBasisValues.map((value) => ({ value, label: taxBases[value] }))}
        />
      </Form.Item>
      <Form.Item name="deliveryPlace" label={t.deliveryPlace} className={layout.wide}>
        <Input maxLength={draftRfqLimits.deliveryPlace.maxLength} />
      </Form.Item>
      <Form.Item name="paymentTerms" label={t.paymentTerms} className={layout.wide}>
        <Input maxLength={draftRfqLimits.paymentTerms.maxLength} />
      </Form.Item>
      <Form.Item name="note" label={t.note} className={layout.wide}>
        <Input.TextArea
          autoSize={{ minRows: 1, maxRows: 6 }}
          maxLength={draftRfqLimits.note.maxLength}
        />
      </Form.Item>
    </div>
  );
}

const CRITERIA = ['price', 'leadTime', 'coverage', 'crossRegion'] as const;

function Weights({ frozen }: { frozen: boolean }) {
  const { form: t, criteria } = useSourcingText();
  return (
    <>
      <p>{t.weightsHint}</p>
      <div className={layout.fields}>
        {CRITERIA.map((name) => (
          <Form.Item key={name} name={['weights', name]} label={criteria[name]}>
            <InputNumber
              min={criteriaWeightsLimits[name].minimum}
              max={criteriaWeightsLimits[name].maximum}
              precision={0}
              disabled={frozen}
              style={{ width: '100%' }}
            />
          </Form.Item>
        ))}
      </div>
    </>
  );
}
