import { Button, Form, Input, Select } from 'antd';
import { inviteColleagueLimits } from '../../api/api-values';
import { useMemberText } from '../../entities/member/texts';
import type { UnitRole } from '../../entities/member/types';
import { DateTime } from '../../ui/date-time';
import { showAtFields } from '../../ui/field-problems';
import { ItemRow } from '../../ui/item-row';
import { Loaded } from '../../ui/loaded';
import { useMessages } from '../../ui/messages';
import { Panel } from '../../ui/panel';
import { messageOf } from '../../ui/problem';
import { sendChange } from '../../ui/send-change';
import { Tag } from '../../ui/tag';
import styles from './form.module.css';
import { useInvitations, useInvite, useRevokeInvitation } from './queries';
import { useMembershipText } from './texts';

interface NewInvitation {
  email: string;
  role: UnitRole;
}

export function InvitationsPanel() {
  const { invitations: t } = useMembershipText();
  return (
    <Panel title={t.title}>
      <p style={{ marginBottom: 12, color: 'var(--wc-quiet)' }}>{t.hint}</p>
      <InviteForm />
      <h3 style={{ fontSize: 14, fontWeight: 600 }}>{t.open}</h3>
      <OpenInvitations />
    </Panel>
  );
}

function InviteForm() {
  const { invitations: t, register } = useMembershipText();
  const { roles } = useMemberText();
  const { message } = useMessages();
  const [form] = Form.useForm<NewInvitation>();
  const invite = useInvite();
  const submit = (values: NewInvitation) =>
    sendChange(invite, values, {
      onSuccess: () => {
        form.resetFields();
        void message.success(t.sent);
      },
      onError: (error) => {
        if (!showAtFields(form, error)) void message.error(messageOf(error));
      },
    });
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      className={styles.inline}
      initialValues={{ role: 'staff' }}
      onFinish={submit}
    >
      <Form.Item
        name="email"
        label={t.email}
        rules={[{ required: true, type: 'email', message: register.required(t.email) }]}
      >
        <Input inputMode="email" maxLength={inviteColleagueLimits.email.maxLength} />
      </Form.Item>
      <Form.Item name="role" label={t.role}>
        <Select options={Object.entries(roles).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item label=" ">
        <Button htmlType="submit" loading={invite.isPending}>
          {t.send}
        </Button>
      </Form.Item>
    </Form>
  );
}

function OpenInvitations() {
  const { invitations: t } = useMembershipText();
  const { roles } = useMemberText();
  const { message } = useMessages();
  const invitations = useInvitations();
  const revoke = useRevokeInvitation();
  return (
    <Loaded query={invitations} rows={2}>
      {({ items }) =>
        items.length === 0 ? (
          <p style={{ color: 'var(--wc-quiet)' }}>{t.none}</p>
        ) : (
          <ul>
            {items.map(({ id, email, role, expiresAt, invitedByName }) => (
              <li key={id}>
                <ItemRow
                  title={
                    <>
                      {email} <Tag>{roles[role]}</Tag>
                    </>
                  }
                  hint={
                    <>
                      {invitedByName && `${t.by(invitedByName)} · `}
                      {t.expires} <DateTime at={expiresAt} />
                    </>
                  }
                  extra={
                    <Button
                      size="small"
                      onClick={() =>
                        sendChange(revoke, id, {
                          onError: (error) => void message.error(messageOf(error)),
                        })
                      }
                    >
                      {t.revoke}
                    </Button>
                  }
                />
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
