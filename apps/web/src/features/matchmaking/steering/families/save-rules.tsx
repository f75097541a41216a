import { Button, Form, Input } from 'antd';
import { saveFamilyRulesLimits } from '../../../../api/api-values';
import { useMessages } from '../../../../ui/messages';
import { Panel } from '../../../../ui/panel';
import { ProblemNotice } from '../../../../ui/problem-notice';
import { sendChange } from '../../../../ui/send-change';
import { useSaveFamilyRules } from './queries';
import { rulesOf, type RulesDraft } from './rules-draft';
import { useFamilyRulesText } from './texts';

/** Offered only for rules whose effect has been seen. */
export function SaveRules({ basedOn, draft }: { basedOn: number; draft: RulesDraft }) {
  const t = useFamilyRulesText();
  const { message } = useMessages();
  const save = useSaveFamilyRules();
  const submit = ({ note }: { note: string }) =>
    sendChange(
      save,
      { basedOn, note: note.trim(), rules: rulesOf(draft) },
      { onSuccess: () => void message.success(t.saved) },
    );
  return (
    <Panel title={t.save}>
      <Form layout="vertical" requiredMark={false} onFinish={submit}>
        <Form.Item
          name="note"
          label={t.note}
          extra={t.saveHint}
          rules={[{ required: true, whitespace: true, message: t.noteMissing }]}
        >
          <Input maxLength={saveFamilyRulesLimits.note.maxLength} />
        </Form.Item>
        {save.error && (
          <Form.Item>
            <ProblemNotice error={save.error} />
          </Form.Item>
        )}
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t.save}
        </Button>
      </Form>
    </Panel>
  );
}
