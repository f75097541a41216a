import { Button, Form, Input } from 'antd';
import { useNavigate } from 'react-router';
import { acceptInvitationLimits } from '../../api/api-values';
import { useMemberText } from '../../entities/member/texts';
import { unitName } from '../../entities/member/unit-name';
import { useLanguage } from '../../ui/language';
import { Loaded } from '../../ui/loaded';
import { ProblemNotice } from '../../ui/problem-notice';
import type { OpenInvitation } from './types';
import { Card } from './card';
import { NewPasswordFields } from './new-password-fields';
import { useAcceptInvitation, useInvitation } from './queries';
import { useIdentityText } from './texts';
import { useTokenOfAddress } from './token-of-address';

export function JoinPage() {
  const { join: t, reset } = useIdentityText();
  const token = useTokenOfAddress();
  const invitation = useInvitation(token);
  return (
    <Card title={t.title}>
      {token ? (
        <Loaded query={invitation}>
          {(view) => <AcceptForm token={token} invitation={view} />}
        </Loaded>
      ) : (
        <p>{reset.noToken}</p>
      )}
    </Card>
  );
}

interface NewPerson {
  name?: string;
  newPassword?: string;
}

function AcceptForm({ token, invitation }: { token: string; invitation: OpenInvitation }) {
  const { join: t, signIn } = useIdentityText();
  const { roles } = useMemberText();
  const language = useLanguage();
  const navigate = useNavigate();
  const accept = useAcceptInvitation();
  const unit = unitName(
    { nameZh: invitation.memberNameZh, nameEn: invitation.memberNameEn },
    language,
  );
  const submit = ({ name, newPassword }: NewPerson) =>
    accept.mutate(
      { token, name, password: newPassword || undefined },
      { onSuccess: () => void navigate('/', { replace: true }) },
    );
  return (
    <Form<NewPerson> layout="vertical" requiredMark={false} onFinish={submit}>
      <Form.Item>
        <p>{t.invited(unit, roles[invitation.role])}</p>
        <p>{invitation.personExists ? t.exists : t.account(invitation.email)}</p>
      </Form.Item>
      {invitation.personExists && (
        <Form.Item name="newPassword" label={t.ownPassword} extra={t.ownPasswordHint}>
          <Input.Password
            autoComplete="current-password"
            maxLength={acceptInvitationLimits.password.maxLength}
          />
        </Form.Item>
      )}
      {!invitation.personExists && (
        <>
          <Form.Item
            name="name"
            label={t.name}
            rules={[{ required: true, whitespace: true, message: signIn.required(t.name) }]}
          >
            <Input autoComplete="name" maxLength={acceptInvitationLimits.name.maxLength} />
          </Form.Item>
          <NewPasswordFields label={t.password} />
        </>
      )}
      {accept.error && (
        <Form.Item>
          <ProblemNotice error={accept.error} />
        </Form.Item>
      )}
      <Button type="primary" htmlType="submit" block loading={accept.isPending}>
        {t.submit}
      </Button>
    </Form>
  );
}
