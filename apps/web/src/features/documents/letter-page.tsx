import { Button, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { issueLetterLimits } from '../../api/api-values';
import { idempotencyKey } from '../../api/client';
import { showAtFields } from '../../ui/field-problems';
import layout from '../../ui/layout.module.css';
import { useMessages } from '../../ui/messages';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { ProblemNotice } from '../../ui/problem-notice';
import { useIssueLetter } from './queries';
import { useDocumentsText } from './texts';
import type { NewLetter } from './types';

/** A notice or a letter of the secretariat. Once issued it cannot be changed, so the form says so. */
export function LetterPage() {
  const { letter: t, register } = useDocumentsText();
  const { message } = useMessages();
  const navigate = useNavigate();
  const [form] = Form.useForm<NewLetter>();
  const [key] = useState(idempotencyKey);
  const issue = useIssueLetter();
  const submit = (letter: NewLetter) =>
    issue.mutate(
      { ...letter, key },
      {
        onSuccess: ({ number }) => {
          void message.success(t.done(number));
          void navigate('/secretariat/documents');
        },
        onError: (error) => showAtFields(form, error),
      },
    );
  return (
    <Page title={t.title} back={{ to: '/secretariat/documents', label: register.title }} narrow>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ kind: 'notice' }}
        scrollToFirstError={{ focus: true }}
        onFinish={submit}
      >
        <div className={layout.stack}>
          <Panel>
            <Fields />
          </Panel>
          {issue.error && <ProblemNotice error={issue.error} />}
          <p>{t.hint}</p>
          <div>
            <Button type="primary" htmlType="submit" loading={issue.isPending}>
              {t.submit}
            </Button>
          </div>
        </div>
      </Form>
    </Page>
  );
}

function Fields() {
  const { letter: t } = useDocumentsText();
  const required = (label: string) => [
    { required: true, whitespace: true, message: t.required(label) },
  ];
  const limit = (name: 'title' | 'addressee' | 'body' | 'approvedBy') =>
    issueLetterLimits[name].maxLength;
  const kinds = Object.entries(t.kinds).map(([value, label]) => ({ value, label }));
  return (
    <>
      <Form.Item name="kind" label={t.kind}>
        <Radio.Group options={kinds} />
      </Form.Item>
      <Form.Item name="title" label={t.name} rules={required(t.name)}>
        <Input maxLength={limit('title')} placeholder={t.nameHint} />
      </Form.Item>
      <Form.Item name="addressee" label={t.addressee} rules={required(t.addressee)}>
        <Input maxLength={limit('addressee')} placeholder={t.addresseeHint} />
      </Form.Item>
      <Form.Item name="body" label={t.body} extra={t.bodyHint} rules={required(t.body)}>
        <Input.TextArea maxLength={limit('body')} autoSize={{ minRows: 8, maxRows: 24 }} />
      </Form.Item>
      <Form.Item
        name="approvedBy"
        label={t.approvedBy}
        extra={t.approvedByHint}
        rules={required(t.approvedBy)}
      >
        <Input maxLength={limit('approvedBy')} />
      </Form.Item>
    </>
  );
}
