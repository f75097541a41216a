import { Button, Form, Input, Radio, Space } from 'antd';
import { reviseMeLimits } from '../../api/api-values';
import { useMe, useSwitchLanguage } from '../../entities/session/session';
import type { Me } from '../../entities/session/types';
import { useLanguage, type Language } from '../../ui/language';
import { useMessages } from '../../ui/messages';
import { Panel } from '../../ui/panel';
import { messageOf } from '../../ui/problem';
import { sendChange } from '../../ui/send-change';
import { useRename } from './queries';
import { useIdentityText } from './texts';

const languageNames = [
  { value: 'zh-CN', label: '中文' },
  { value: 'en', label: 'English' },
];

export function PersonPanel() {
  const me = useMe();
  return me && <Person key={me.person.name} person={me.person} />;
}

function Person({ person }: { person: Me['person'] }) {
  const { account: t, signIn } = useIdentityText();
  const { message } = useMessages();
  const rename = useRename();
  const switchLanguage = useSwitchLanguage();
  const language = useLanguage();
  const save = ({ name }: { name: string }) =>
    sendChange(rename, name.trim(), {
      onSuccess: () => void message.success(t.saved),
      onError: (error) => void message.error(messageOf(error)),
    });
  return (
    <Panel title={t.person}>
      <Form layout="vertical" requiredMark={false} initialValues={person} onFinish={save}>
        <Form.Item label={t.name} required>
          <Space.Compact block>
            <Form.Item
              name="name"
              noStyle
              rules={[{ required: true, whitespace: true, message: signIn.required(t.name) }]}
            >
              <Input
                aria-label={t.name}
                autoComplete="name"
                maxLength={reviseMeLimits.name.maxLength}
              />
            </Form.Item>
            <Button htmlType="submit" loading={rename.isPending}>
              {t.save}
            </Button>
          </Space.Compact>
        </Form.Item>
        {person.email && <Form.Item label={t.email}>{person.email}</Form.Item>}
        {person.mobile && <Form.Item label={t.mobile}>{person.mobile}</Form.Item>}
        <Form.Item label={t.language} style={{ marginBottom: 0 }}>
          <Radio.Group
            aria-label={t.language}
            optionType="button"
            options={languageNames}
            value={language}
            onChange={(event) => switchLanguage.mutate(event.target.value as Language)}
          />
        </Form.Item>
      </Form>
    </Panel>
  );
}
