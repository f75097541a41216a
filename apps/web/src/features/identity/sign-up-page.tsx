import { Button, Form, Input } from 'antd';
import { Link } from 'react-router';
import { openAccountLimits } from '../../api/api-values';
import { ProblemNotice } from '../../ui/problem-notice';
import { Card } from './card';
import { useOpenAccount } from './queries';
import { useIdentityText } from './texts';
import type { NewAccount } from './types';

/** Answers alike whether the address has an account or not: the link in the mail opens it. */
export function SignUpPage() {
  const { signUp: t, signIn, forgot } = useIdentityText();
  const open = useOpenAccount();
  const back = <Link to="/sign-in">{forgot.back}</Link>;
  if (open.isSuccess) {
    return (
      <Card title={t.sentTitle} foot={back}>
        <p role="status">{t.sent(open.variables.email)}</p>
      </Card>
    );
  }
  const required = (label: string) => [
    { required: true, whitespace: true, message: signIn.required(label) },
  ];
  return (
    <Card title={t.title} foot={back}>
      <p>{t.hint}</p>
      <Form<NewAccount>
        layout="vertical"
        requiredMark={false}
        onFinish={(account) => open.mutate(account)}
      >
        <Form.Item name="name" label={t.name} rules={required(t.name)}>
          <Input autoComplete="name" maxLength={openAccountLimits.name.maxLength} />
        </Form.Item>
        <Form.Item name="email" label={t.email} rules={required(t.email)}>
          <Input
            autoComplete="email"
            inputMode="email"
            maxLength={openAccountLimits.email.maxLength}
          />
        </Form.Item>
        {open.error && (
          <Form.Item>
            <ProblemNotice error={open.error} />
          </Form.Item>
        )}
        <Button type="primary" htmlType="submit" block loading={open.isPending}>
          {t.submit}
        </Button>
      </Form>
    </Card>
  );
}
