import { Checkbox, Form, Input, Radio } from 'antd';
import { closeContractLimits as limits, closeContractRestValues } from '../../../api/api-values';
import { FormModal } from '../../../ui/form-modal';
import { isOpenAtEnd, OpenAtEndList } from '../open-at-end';
import { useAgreeToClose, useClose } from '../queries';
import { useFulfilmentText } from '../texts';
import type { Closing, Contract } from '../types';

type Values = Pick<Closing, 'reason' | 'acceptOpen' | 'rest'>;

interface CloseFormProps {
  contract: Contract;
  closing: Closing['closing'];
  onClose: () => void;
}

/** Ends the contract, or proposes to: after a look at everything that is open. */
export function CloseForm({ contract, closing, onClose }: CloseFormProps) {
  const { close: t } = useFulfilmentText();
  const { id, atEnd, currency } = contract;
  const completes = closing === 'complete';
  const alone = completes && !isOpenAtEnd(atEnd);
  return (
    <FormModal<Values, Closing, Contract>
      title={t[closing]}
      hint={completes ? (alone ? t.aloneHint : t.completeHint) : t.terminateHint}
      save={alone ? t.complete : t.propose}
      initialValues={{ rest: 'owed' }}
      mutation={useClose(id)}
      bodyOf={({ reason = '', acceptOpen, rest }) => ({
        ...{ closing, reason: reason.trim() },
        ...(completes && !alone && { acceptOpen }),
        ...(completes && Number(atEnd.unpaid) > 0 && { rest }),
      })}
      done={t.done}
      onClose={onClose}
    >
      <OpenAtEndList open={atEnd} currency={currency} />
      {completes && !alone && <Consent />}
      {completes && Number(atEnd.unpaid) > 0 && (
        <Form.Item name="rest" label={t.rest}>
          <Radio.Group
            options={closeContractRestValues.map((value) => ({ value, label: t.rests[value] }))}
          />
        </Form.Item>
      )}
      <Form.Item
        name="reason"
        label={t.reason}
        rules={alone ? [] : [{ required: true, whitespace: true, message: t.reasonMissing }]}
      >
        <Input.TextArea rows={3} maxLength={limits.reason.maxLength} showCount />
      </Form.Item>
    </FormModal>
  );
}

function Consent() {
  const { close: t } = useFulfilmentText();
  return (
    <Form.Item
      name="acceptOpen"
      valuePropName="checked"
      rules={[
        {
          validator: (_, checked: boolean) =>
            checked ? Promise.resolve() : Promise.reject(new Error(t.consentMissing)),
        },
      ]}
    >
      <Checkbox>{t.consent}</Checkbox>
    </Form.Item>
  );
}

interface AgreeFormProps {
  contract: Contract;
  closing: NonNullable<Contract['closing']>;
  onClose: () => void;
}

/** Agrees to the end that the other side proposed, and to what is open then. */
export function AgreeForm({ contract, closing, onClose }: AgreeFormProps) {
  const { close: t, sides } = useFulfilmentText();
  const { id, atEnd, currency } = contract;
  const asks = closing.closing === 'complete' && isOpenAtEnd(atEnd);
  return (
    <FormModal<{ acceptOpen?: boolean }, boolean, Contract>
      title={t.agreeTitle(t.what[closing.closing])}
      hint={`${t.proposed(sides[closing.by], t.what[closing.closing])}：${closing.reason}`}
      save={t.agree}
      mutation={useAgreeToClose(id)}
      bodyOf={({ acceptOpen = false }) => acceptOpen}
      done={t.done}
      onClose={onClose}
    >
      <OpenAtEndList open={atEnd} currency={currency} />
      {asks && Number(atEnd.unpaid) > 0 && <p>{t.restIs(t.rests[closing.rest ?? 'owed'])}</p>}
      {asks && <Consent />}
    </FormModal>
  );
}
