import { Button, Form } from 'antd';
import { Link, useNavigate } from 'react-router';
import { useMessages } from '../../ui/messages';
import { ProblemNotice } from '../../ui/problem-notice';
import { Card } from './card';
import { NewPasswordFields } from './new-password-fields';
import { useConfirmReset } from './queries';
import { useIdentityText } from './texts';
import { useTokenOfAddress } from './token-of-address';

export function ResetPasswordPage() {
  const { reset: t, newPassword } = useIdentityText();
  const { message } = useMessages();
  const token = useTokenOfAddress();
  const navigate = useNavigate();
  const confirm = useConfirmReset();
  const again = <Link to="/forgot-password">{t.again}</Link>;
  if (!token) {
    return (
      <Card title={t.title} foot={again}>
        <p>{t.noToken}</p>
      </Card>
    );
  }
  const onDone = () => {
    void message.success(t.done);
    void navigate('/sign-in', { replace: true });
  };
  return (
    <Card title={t.title} foot={again}>
      <Form<{ newPassword: string }>
        layout="vertical"
        requiredMark={false}
        onFinish={(values) =>
          confirm.mutate({ token, newPassword: values.newPassword }, { onSuccess: onDone })
        }
      >
        <NewPasswordFields label={newPassword} />
        {confirm.error && (
          <Form.Item>
            <ProblemNotice error={confirm.error} />
          </Form.Item>
        )}
        <Button type="primary" htmlType="submit" block loading={confirm.isPending}>
          {t.submit}
        </Button>
      </Form>
    </Card>
  );
}
