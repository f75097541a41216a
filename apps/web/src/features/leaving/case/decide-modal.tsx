import type { UseMutationResult } from '@tanstack/react-query';
import { Form, Input, Radio } from 'antd';
import { decideExpulsionLimits } from '../../../api/api-values';
import { FormModal } from '../../../ui/form-modal';
import { useDecideCase, useSettleAppeal } from '../queries';
import { useLeavingText } from '../texts';
import type { AppealOutcome, ExpulsionCase, ExpulsionOutcome } from '../types';

interface Values<Outcome> {
  outcome: Outcome;
  reason: string;
}
type Body<Outcome> = Values<Outcome> & { version: number };

interface DecideModalProps {
  found: ExpulsionCase;
  onClose: () => void;
}

export function DecideCase({ found, onClose }: DecideModalProps) {
  const { one: t } = useLeavingText();
  return (
    <DecideModal<ExpulsionOutcome>
      {...{ found, onClose }}
      title={t.decide}
      hint={t.decideHint}
      outcomes={t.outcomes}
      mutation={useDecideCase(found.id)}
    />
  );
}

export function SettleAppeal({ found, onClose }: DecideModalProps) {
  const { one: t } = useLeavingText();
  return (
    <DecideModal<AppealOutcome>
      {...{ found, onClose }}
      title={t.settle}
      hint={t.settleHint}
      outcomes={t.appealOutcomes}
      mutation={useSettleAppeal(found.id)}
    />
  );
}

interface OutcomesProps<Outcome extends string> extends DecideModalProps {
  title: string;
  hint: string;
  outcomes: Readonly<Record<Outcome, string>>;
  mutation: UseMutationResult<ExpulsionCase, Error, Body<Outcome>>;
}

/** A decision that is in effect at once: what it is, and why. */
function DecideModal<Outcome extends string>(props: OutcomesProps<Outcome>) {
  const { one: t, cases } = useLeavingText();
  const { found, outcomes } = props;
  return (
    <FormModal<Values<Outcome>, Body<Outcome>, ExpulsionCase>
      title={`${props.title}：${found.member?.nameZh ?? ''}`}
      hint={props.hint}
      save={props.title}
      mutation={props.mutation}
      bodyOf={(values) => ({ ...values, version: found.version })}
      done={t.decided}
      onClose={props.onClose}
    >
      <Form.Item
        name="outcome"
        label={t.outcome}
        rules={[{ required: true, message: cases.required(t.outcome) }]}
      >
        <Radio.Group
          options={Object.entries(outcomes).map(([value, label]) => ({
            value,
            label: label as string,
          }))}
        />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t.reason}
        rules={[{ required: true, whitespace: true, message: t.reasonMissing }]}
      >
        <Input.TextArea rows={4} maxLength={decideExpulsionLimits.reason.maxLength} showCount />
      </Form.Item>
    </FormModal>
  );
}
