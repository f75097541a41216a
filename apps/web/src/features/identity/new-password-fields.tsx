import { Form, Input } from 'antd';
import { changePasswordLimits } from '../../api/api-values';
import { useIdentityText } from './texts';

/** A new password, typed twice. The server has the last word on what is a good one. */
export function NewPasswordFields({ label }: { label: string }) {
  const t = useIdentityText();
  return (
    <>
      <Form.Item
        name="newPassword"
        label={label}
        extra={t.passwordRule}
        rules={[{ required: true, min: 8, message: t.passwordRule }]}
      >
        <Input.Password
          autoComplete="new-password"
          maxLength={changePasswordLimits.newPassword.maxLength}
        />
      </Form.Item>
      <Form.Item
        name="repeat"
        label={t.repeat}
        dependencies={['newPassword']}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, value) =>
              value === getFieldValue('newPassword')
                ? Promise.resolve()
                : Promise.reject(new Error(t.mismatch)),
          }),
        ]}
      >
        <Input.Password
          autoComplete="new-password"
          maxLength={changePasswordLimits.newPassword.maxLength}
        />
      </Form.Item>
    </>
  );
}
