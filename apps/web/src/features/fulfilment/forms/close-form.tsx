import { Alert, Checkbox, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { closeContractLimits as limits, closeContractRestValues } from '../../../api/api-values';
import { FormModal } from '../../../ui/form-modal';
import { isOpenAtEnd, OpenAtEndList } from '../open-at-end';
import { useAgreeToClose, useClose } from '../queries';
import { useFulfilmentText } from '../texts';
import type { AgreementToClose, Closing, Contract } from '../types';

interface Consented {
  /** The hash of what the person has looked at: the tick does not hold for anything else. */
  consented?: string;
}

type Values = Pick<Closing, 'reason' | 'rest'> & Consented;

interface CloseFormProps {
  contract: Contract;
  closing: Closing['closing'];
  onClose: () => void;
}

/** Ends the contract, or proposes to: after a look at everything that is open. */
export function CloseForm({ contract, closing, onClose }: CloseFormProps) {
  const { close: t } = useFulfilmentText();
  const { id, atEnd } = contract;
  const completes = closing === 'complete';
  const alone = completes && !isOpenAtEnd(atEnd);
  return (
    <FormModal<Values, Closing, Contract>
      title={t[closing]}
      hint={completes ? (alone ? t.aloneHint : t.completeHint) : t.terminateHint}
      save={alone ? t.complete : t.propose}
      initialValues={{ rest: 'owed' }}
      mutation={useClose(id)}
      bodyOf={({ reason = '', consented, rest }) => ({
        ...{ closing, reason: reason.trim(), seen: atEnd.hash },
        ...(completes && !alone && { acceptOpen: consented === atEnd.hash }),
        ...(completes && Number(atEnd.unpaid) > 0 && { rest }),
      })}
      done={t.done}
      onClose={onClose}
    >
      <LookedAt contract={contract} consent={completes && !alone} />
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

interface LookedAtProps {
  contract: Contract;
  /** What is open is accepted by a tick; what changed since the form was opened is so in any case. */
  consent: boolean;
}

/** What is open now, with what changed since the form was opened. */
function LookedAt({ contract: { atEnd, currency }, consent }: LookedAtProps) {
  const { close: t } = useFulfilmentText();
  const [before] = useState(atEnd);
  const changed = before.hash !== atEnd.hash;
  return (
    <>
      {changed && (
        <Alert
          type="warning"
          showIcon
          title={t.changed}
          style={{ marginBottom: 16 }}
          role="status"
        />
      )}
      <OpenAtEndList open={atEnd} currency={currency} before={before} />
      {(consent || changed) && (
        <Consent hash={atEnd.hash} label={consent ? t.consent : t.changedConsent} />
      )}
    </>
  );
}

function Consent({ hash, label }: { hash: string; label: string }) {
  const { close: t } = useFulfilmentText();
  return (
    <Form.Item
      name="consented"
      getValueProps={(value?: string) => ({ checked: value === hash })}
      normalize={(checked: boolean) => (checked ? hash : undefined)}
      rules={[
        {
          validator: (_, value?: string) =>
            value === hash ? Promise.resolve() : Promise.reject(new Error(t.consentMissing)),
        },
      ]}
      valuePropName="checked"
    >
      <Checkbox>{label}</Checkbox>
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
  const { id, atEnd } = contract;
  const asks = closing.closing === 'complete' && isOpenAtEnd(atEnd);
  return (
    <FormModal<Consented, AgreementToClose, Contract>
      title={t.agreeTitle(t.what[closing.closing])}
      hint={`${t.proposed(sides[closing.by], t.what[closing.closing])}：${closing.reason}`}
      save={t.agree}
      mutation={useAgreeToClose(id)}
      bodyOf={({ consented }) => ({ acceptOpen: consented === atEnd.hash, seen: atEnd.hash })}
      done={t.done}
      onClose={onClose}
    >
      {asks && Number(atEnd.unpaid) > 0 && <p>{t.restIs(t.rests[closing.rest ?? 'owed'])}</p>}
      <LookedAt contract={contract} consent={asks} />
    </FormModal>
  );
}
