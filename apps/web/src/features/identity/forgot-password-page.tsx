import { Button, Form, Input } from 'antd';
import { Link } from 'react-router';
import { requestResetLimits } from '../../api/api-values';
import { ProblemNotice } from '../../ui/problem-notice';
import { Card } from './card';
import { useRequestReset } from './queries';
import { useIdentityText } from './texts';

/** Answers alike whether there is such an account or not. */
export function ForgotPasswordPage() {
  const { forgot: t, signIn } = useIdentityText();
  const request = useRequestReset();
  const back = <Link to="/sign-in">{t.back}</Link>;
  if (request.isSuccess) {
    return (
      <Card title={t.sentTitle} foot={back}>
        <p role="status">{t.sent}</p>
      </Card>
    );
  }
  return (
    <Card title={t.title} foot={back}>
      <p>{t.hint}</p>
      <Form<{ identifier: string }>
        layout="vertical"
        requiredMark={false}
        onFinish={({ identifier }) => request.mutate(identifier)}
      >
        <Form.Item
          name="identifier"
          label={signIn.identifier}
          rules={[
            { required: true, whitespace: true, message: signIn.required(signIn.identifier) },
          ]}
        >
          <Input autoComplete="username" maxLength={requestResetLimits.identifier.maxLength} />
        </Form.Item>
        {request.error && (
          <Form.Item>
            <ProblemNotice error={request.error} />
          </Form.Item>
        )}
        <Button type="primary" htmlType="submit" block loading={request.isPending}>
          {t.submit}
        </Button>
      </Form>
    </Card>
  );
}
