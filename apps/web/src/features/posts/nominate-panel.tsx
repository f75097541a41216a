import { nominateLiaisonLimits } from '../../api/api-values';
import { Button, Form, Input, Select } from 'antd';
import { useMessages } from '../../ui/messages';
import { Panel } from '../../ui/panel';
import { ProblemNotice } from '../../ui/problem-notice';
import { sendChange } from '../../ui/send-change';
import { useColleaguesForPosts, useNominate } from './queries';
import { usePostsText } from './texts';
import type { Post } from './types';

interface Values {
  personId: string;
  replacesId?: string;
  reason: string;
}

/** For the unit’s standing director or director (R6.3). */
export function NominatePanel({ posts }: { posts: readonly Post[] }) {
  const { mine: t } = usePostsText();
  const { message } = useMessages();
  const [form] = Form.useForm<Values>();
  const colleagues = useColleaguesForPosts(true);
  const nominate = useNominate();
  const submit = ({ personId, replacesId, reason }: Values) =>
    sendChange(
      nominate,
      { personId, replacesId: replacesId ?? null, reason },
      {
        onSuccess: () => {
          form.resetFields();
          void message.success(t.done);
        },
      },
    );
  const liaisons = posts.filter(({ kind, inForce }) => kind === 'liaison' && inForce);
  const required = (label: string) => [{ required: true, message: t.required(label) }];
  return (
    <Panel title={t.nominate}>
      <p style={{ marginBottom: 12, color: 'var(--wc-quiet)' }}>{t.nominateHint}</p>
      <Form form={form} layout="vertical" onFinish={submit}>
        <Form.Item name="personId" label={t.person} rules={required(t.person)}>
          <Select
            options={(colleagues.data?.items ?? []).map(({ personId, name }) => ({
              ...{ value: personId, label: name },
            }))}
          />
        </Form.Item>
        {liaisons.length > 0 && (
          <Form.Item name="replacesId" label={t.replaces}>
            <Select
              allowClear
              options={liaisons.map(({ id, personName }) => ({ value: id, label: personName }))}
            />
          </Form.Item>
        )}
        <Form.Item name="reason" label={t.reason} rules={required(t.reason)}>
          <Input maxLength={nominateLiaisonLimits.reason.maxLength} />
        </Form.Item>
        {nominate.error && <ProblemNotice error={nominate.error} />}
        <Button type="primary" htmlType="submit" loading={nominate.isPending}>
          {t.submit}
        </Button>
      </Form>
    </Panel>
  );
}
