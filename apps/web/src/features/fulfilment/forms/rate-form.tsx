import { Form, Input, Rate } from 'antd';
import { answerRatingLimits, rateContractLimits as limits } from '../../../api/api-values';
import { FormModal } from '../../../ui/form-modal';
import { useAnswerRating, useRate } from '../queries';
import { useFulfilmentText } from '../texts';
import type { Contract, NewRating } from '../types';

const PARTS = ['quality', 'punctuality', 'conduct'] as const;

/** How the other side kept to the contract. */
export function RateForm({ contract, onClose }: { contract: Contract; onClose: () => void }) {
  const { ratings: t, draft } = useFulfilmentText();
  const rate = useRate(contract.id);
  return (
    <FormModal
      title={t.rate}
      hint={t.hint}
      save={draft.save}
      initialValues={{ quality: 5, punctuality: 5, conduct: 5 }}
      mutation={rate}
      bodyOf={(values: Omit<NewRating, 'memberId'>): NewRating => ({
        ...{ ...values, words: values.words?.trim() ?? '', memberId: contract.counterpart.id },
      })}
      done={t.given}
      onClose={onClose}
    >
      {PARTS.map((part) => (
        <Form.Item key={part} name={part} label={t[part]}>
          <Rate allowClear={false} count={limits[part].maximum} />
        </Form.Item>
      ))}
      <Form.Item name="words" label={t.words}>
        <Input.TextArea rows={3} maxLength={limits.words.maxLength} />
      </Form.Item>
    </FormModal>
  );
}

export function AnswerForm({ id, onClose }: { id: string; onClose: () => void }) {
  const { ratings: t, draft } = useFulfilmentText();
  const answer = useAnswerRating(id);
  return (
    <FormModal
      title={t.answer}
      hint={t.answerHint}
      save={draft.save}
      mutation={answer}
      bodyOf={({ text }: { text: string }) => text.trim()}
      done={t.answered}
      onClose={onClose}
    >
      <Form.Item
        name="text"
        label={t.answer}
        rules={[{ required: true, whitespace: true, message: draft.required(t.answer) }]}
      >
        <Input.TextArea rows={3} maxLength={answerRatingLimits.answer.maxLength} />
      </Form.Item>
    </FormModal>
  );
}
