import { Form, Input, Radio, Select } from 'antd';
import { followUpSumCurrencyValues } from '../../../api/api-values';
import { decimalRule } from '../../../ui/decimal-rule';
import { FormModal } from '../../../ui/form-modal';
import { useAnswerFollowUp } from './queries';
import { useFollowUpText } from './texts';
import type { FollowUpOrder, FollowUpResult, FollowUpStage, MyFollowUp } from './types';

interface Values {
  result: FollowUpResult;
  stage: FollowUpStage;
  amount?: string;
  currency: FollowUpOrder['sum'] extends infer Sum | null | undefined
    ? Sum extends { currency: infer Code }
      ? Code
      : never
    : never;
}

/** What came of a meeting: a short form. Where nothing did, there is no sum. */
export function AnswerFollowUp({ asked, onClose }: { asked: MyFollowUp; onClose: () => void }) {
  const t = useFollowUpText();
  const { meetingId, days, memberName, mine } = asked;
  const answer = useAnswerFollowUp(meetingId);
  return (
    <FormModal
      title={`${memberName} · ${t.after(days)}`}
      hint={t.stageHint}
      save={t.save}
      initialValues={{
        ...{ stage: 'contract', currency: 'CNY', ...mine?.sum },
        ...(mine && { result: mine.result }),
      }}
      mutation={answer}
      bodyOf={(values: Values) => bodyOf(days, values)}
      done={t.saved}
      onClose={onClose}
    >
      <Form.Item
        name="result"
        label={t.result}
        rules={[{ required: true, message: t.required(t.result) }]}
      >
        <Radio.Group
          options={Object.entries(t.results).map(([value, label]) => ({ value, label }))}
        />
      </Form.Item>
      <Form.Item noStyle dependencies={['result']}>
        {({ getFieldValue }) => getFieldValue('result') !== 'nothing' && <SumFields />}
      </Form.Item>
    </FormModal>
  );
}

function SumFields() {
  const t = useFollowUpText();
  return (
    <>
      <Form.Item name="amount" label={t.sum} rules={[decimalRule(t.invalid, { positive: true })]}>
        <Input inputMode="decimal" />
      </Form.Item>
      <Form.Item name="currency" label={t.currency}>
        <Select options={followUpSumCurrencyValues.map((value) => ({ value, label: value }))} />
      </Form.Item>
      <Form.Item name="stage" label={t.stage}>
        <Select options={Object.entries(t.stages).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
    </>
  );
}

function bodyOf(days: number, { result, stage, amount, currency }: Values): FollowUpOrder {
  const sum = result !== 'nothing' && amount ? { stage, amount, currency } : null;
  return { days, result, sum };
}
