import { Button, Checkbox, Form, Input } from 'antd';
import { changePasswordLimits } from '../../api/api-values';
import { showAtFields } from '../../ui/field-problems';
import { useMessages } from '../../ui/messages';
import { Panel } from '../../ui/panel';
import { ProblemNotice } from '../../ui/problem-notice';
import { sendChange } from '../../ui/send-change';
import { NewPasswordFields } from './new-password-fields';
import { useChangePassword } from './queries';
import { useIdentityText } from './texts';

interface Change {
  currentPassword: string;
  newPassword: string;
  keepTokens?: boolean;
}

export function PasswordPanel() {
  const { account: t, newPassword, signIn } = useIdentityText();
  const { message } = useMessages();
  const [form] = Form.useForm<Change>();
  const change = useChangePassword();
  const submit = ({ currentPassword, newPassword: next, keepTokens = false }: Change) =>
    sendChange(
      change,
      { currentPassword, newPassword: next, keepTokens },
      {
        onSuccess: () => {
          form.resetFields();
          void message.success(t.passwordSaved);
        },
        onError: (error) => showAtFields(form, error),
      },
    );
  return (
    <Panel title={t.password}>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={submit}>
        <Form.Item
          name="currentPassword"
          label={t.current}
          rules={[{ required: true, message: signIn.required(t.current) }]}
        >
          <Input.Password
            autoComplete="current-password"
            maxLength={changePasswordLimits.currentPassword.maxLength}
          />
        </Form.Item>
        <NewPasswordFields label={newPassword} />
        <Form.Item name="keepTokens" valuePropName="checked">
          <Checkbox>{t.keepTokens}</Checkbox>
        </Form.Item>
        {change.error && (
          <Form.Item>
            <ProblemNotice error={change.error} />
          </Form.Item>
        )}
        <Form.Item extra={t.passwordHint} style={{ marginBottom: 0 }}>
          <Button htmlType="submit" loading={change.isPending}>
            {t.password}
          </Button>
        </Form.Item>
      </Form>
    </Panel>
  );
}
