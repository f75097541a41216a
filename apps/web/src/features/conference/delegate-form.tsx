import { Checkbox, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { registerDelegateLimits as limits } from '../../api/api-values';
import { emptyToNull } from '../../ui/empty-values';
import { FormModal } from '../../ui/form-modal';
import { MemberSelect } from '../../entities/member/member-select';
import { useRegister, useReviseDelegate } from './queries';
import { useConferenceText } from './texts';
import type { Delegate, DelegateFile } from './types';

type Values = DelegateFile & { memberId?: string };

/** Registers somebody. @param forAnyUnit by the secretariat, which names the unit */
export function RegisterDelegate(props: { id: string; forAnyUnit?: boolean; onClose: () => void }) {
  const { delegates: t, save, roles, required } = useConferenceText();
  const register = useRegister(props.id);
  return (
    <FormModal
      title={t.registerTitle}
      save={save}
      initialValues={{ role: 'delegate', needsHotel: false, consent: true }}
      mutation={register}
      bodyOf={(values: Values) => {
        const { memberId, role, needsHotel, consent, name, ...texts } = values;
        const whole = { name, role, needsHotel, consent, ...emptyToNull(texts) };
        return memberId ? { ...whole, memberId } : whole;
      }}
      done={t.saved}
      onClose={props.onClose}
    >
      {props.forAnyUnit && (
        <Form.Item
          name="memberId"
          label={t.member}
          rules={[{ required: true, message: required(t.member) }]}
        >
          <MemberSelect />
        </Form.Item>
      )}
      <DelegateFields
        role={
          <Form.Item name="role" label={t.role}>
            <Select options={Object.entries(roles).map(([value, label]) => ({ value, label }))} />
          </Form.Item>
        }
      />
    </FormModal>
  );
}

export function ReviseDelegate(props: {
  delegate: Delegate;
  asOffice: boolean;
  onClose: () => void;
}) {
  const { delegates: t, save, saved } = useConferenceText();
  const { delegate, asOffice } = props;
  const revise = useReviseDelegate(delegate.id, asOffice);
  const { name, email, phone, position, arrival, needsHotel, food, interpreter, consent } =
    delegate;
  return (
    <FormModal
      title={`${t.edit}：${name}`}
      save={save}
      initialValues={{
        ...{ name, email, phone, position, arrival, needsHotel, food, interpreter, consent },
      }}
      mutation={revise}
      bodyOf={(values: Omit<DelegateFile, 'role'>) => ({
        ...emptyToNull(values),
        ...{ needsHotel: values.needsHotel, consent: values.consent },
      })}
      done={saved}
      onClose={props.onClose}
    >
      <DelegateFields />
    </FormModal>
  );
}

function DelegateFields({ role }: { role?: ReactNode }) {
  const { delegates: t, required } = useConferenceText();
  const rules = [{ required: true, whitespace: true, message: required(t.name) }];
  return (
    <>
      <Form.Item name="name" label={t.name} rules={rules}>
        <Input maxLength={limits.name.maxLength} />
      </Form.Item>
      {role}
      <Form.Item name="position" label={t.position}>
        <Input maxLength={limits.position.maxLength} />
      </Form.Item>
      <Form.Item name="email" label={t.email} extra={t.emailHint}>
        <Input type="email" maxLength={limits.email.maxLength} />
      </Form.Item>
      <Form.Item name="phone" label={t.phone}>
        <Input inputMode="tel" maxLength={limits.phone.maxLength} />
      </Form.Item>
      <Form.Item name="arrival" label={t.arrival}>
        <Input maxLength={limits.arrival.maxLength} />
      </Form.Item>
      <Form.Item name="food" label={t.food}>
        <Input maxLength={limits.food.maxLength} />
      </Form.Item>
      <Form.Item name="interpreter" label={t.interpreter}>
        <Input maxLength={limits.interpreter.maxLength} />
      </Form.Item>
      <Form.Item name="needsHotel" valuePropName="checked">
        <Checkbox>{t.hotel}</Checkbox>
      </Form.Item>
      <Form.Item name="consent" valuePropName="checked">
        <Checkbox>{t.consent}</Checkbox>
      </Form.Item>
    </>
  );
}
