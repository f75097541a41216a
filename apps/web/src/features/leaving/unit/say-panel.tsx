import { Button, Form, Input } from 'antd';
import { answerExpulsionLimits } from '../../../api/api-values';
import { useMessages } from '../../../ui/messages';
import { Panel } from '../../../ui/panel';
import { ProblemNotice } from '../../../ui/problem-notice';
import { sendChange } from '../../../ui/send-change';
import { useSayToCase } from '../queries';
import { useLeavingText } from '../texts';
import type { ExpulsionCase } from '../types';

/** The answer to a notice, or an appeal. */
export function SayPanel({ found, what }: { found: ExpulsionCase; what: 'answer' | 'appeal' }) {
  const { unit: t, cases } = useLeavingText();
  const { message } = useMessages();
  const say = useSayToCase(found.id, what);
  const answers = what === 'answer';
  const submit = ({ text }: { text: string }) =>
    sendChange(
      say,
      { version: found.version, text },
      { onSuccess: () => void message.success(answers ? t.sent : t.appealSent) },
    );
  return (
    <Panel title={answers ? t.answer : t.appeal}>
      <p style={{ marginBottom: 12 }}>{answers ? t.answerHint : t.appealHint}</p>
      <Form layout="vertical" requiredMark={false} onFinish={submit}>
        <Form.Item
          name="text"
          label={t.text}
          rules={[{ required: true, whitespace: true, message: cases.required(t.text) }]}
        >
          <Input.TextArea
            autoSize={{ minRows: 4, maxRows: 14 }}
            maxLength={answerExpulsionLimits.text.maxLength}
          />
        </Form.Item>
        {say.error && <ProblemNotice error={say.error} />}
        <Button type="primary" htmlType="submit" loading={say.isPending}>
          {answers ? t.send : t.sendAppeal}
        </Button>
      </Form>
    </Panel>
  );
}
