import { Form, Input } from 'antd';
import dayjs from 'dayjs';
import { outsideSignatureLimits } from '../../../api/api-values';
import { FormModal } from '../../../ui/form-modal';
import { useSignOutside } from '../queries';
import { useFulfilmentText } from '../texts';
import type { Contract, OutsideSignature } from '../types';
import { SignFacts } from './sign-facts';

/** The number of a signature that was made elsewhere. */
export function OutsideForm({ contract, onClose }: { contract: Contract; onClose: () => void }) {
  const { sign: t, draft } = useFulfilmentText();
  const sign = useSignOutside(contract.id);
  const needed = (label: string) => [
    { required: true, whitespace: true, message: draft.required(label) },
  ];
  return (
    <FormModal
      title={t.outsideTitle}
      hint={t.askHint}
      save={t.confirm}
      initialValues={{ signedOn: dayjs().format('YYYY-MM-DD') }}
      mutation={sign}
      bodyOf={(values: OutsideSignature) => ({ ...values, contentHash: contract.contentHash })}
      done={t.done}
      onClose={onClose}
    >
      <SignFacts contract={contract} />
      <Form.Item name="provider" label={t.provider} rules={needed(t.provider)}>
        <Input maxLength={outsideSignatureLimits.provider.maxLength} />
      </Form.Item>
      <Form.Item name="number" label={t.number} rules={needed(t.number)}>
        <Input maxLength={outsideSignatureLimits.number.maxLength} />
      </Form.Item>
      <Form.Item name="signedOn" label={t.signedOn} rules={needed(t.signedOn)}>
        <Input type="date" />
      </Form.Item>
    </FormModal>
  );
}
