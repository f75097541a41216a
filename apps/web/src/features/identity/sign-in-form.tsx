import type { UseMutationResult } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { signInLimits } from '../../api/api-values';
import type { Credentials, Me } from '../../entities/session/types';
import { ProblemNotice } from '../../ui/problem-notice';
import { useIdentityText } from './texts';

interface SignInFormProps {
  signIn: UseMutationResult<Me, Error, Credentials>;
  /** Known when a person signs in again. */
  identifier?: string;
  onDone?: () => void;
}

export function SignInForm({ signIn, identifier, onDone }: SignInFormProps) {
  const { signIn: t } = useIdentityText();
  return (
    <Form<Credentials>
      layout="vertical"
      requiredMark={false}
      initialValues={{ identifier }}
      onFinish={(values) => signIn.mutate(values, { onSuccess: onDone })}
    >
      <Form.Item
        name="identifier"
        label={t.identifier}
        rules={[{ required: true, whitespace: true, message: t.required(t.identifier) }]}
      >
        <Input
          autoComplete="username"
          autoFocus={!identifier}
          maxLength={signInLimits.identifier.maxLength}
        />
      </Form.Item>
      <Form.Item
        name="password"
        label={t.password}
        rules={[{ required: true, message: t.required(t.password) }]}
      >
        <Input.Password
          autoComplete="current-password"
          autoFocus={Boolean(identifier)}
          maxLength={signInLimits.password.maxLength}
        />
      </Form.Item>
      {signIn.error && (
        <Form.Item>
          <ProblemNotice error={signIn.error} />
        </Form.Item>
      )}
      <Button type="primary" htmlType="submit" block loading={signIn.isPending}>
        {t.submit}
      </Button>
    </Form>
  );
}
