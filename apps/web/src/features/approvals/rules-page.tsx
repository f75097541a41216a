import { PlusOutlined } from '@ant-design/icons';
import { Alert, Button, Form } from 'antd';
import { approvalRuleActionValues, setApprovalRulesLimits } from '../../api/api-values';
import { useMe } from '../../entities/session/session';
import { DateTime } from '../../ui/date-time';
import { EmptyHint } from '../../ui/empty-hint';
import { showAtFields } from '../../ui/field-problems';
import layout from '../../ui/layout.module.css';
import { Loaded } from '../../ui/loaded';
import { useMessages } from '../../ui/messages';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { ProblemNotice } from '../../ui/problem-notice';
import { sendChange } from '../../ui/send-change';
import { useRules, useSetRules } from './queries';
import { RuleFields } from './rule-fields';
import { RuleList } from './rule-list';
import { useApprovalsText } from './texts';
import type { ApprovalRule, ApprovalRules } from './types';

/** Who has to agree before the unit binds itself. Administrators set it; everybody of the unit can read it. */
export function RulesPage() {
  const { rules: t } = useApprovalsText();
  const rules = useRules();
  const administers = useMe()?.member?.role === 'administrator';
  return (
    <Page title={t.title} subtitle={t.subtitle} back={{ to: '/approvals', label: t.back }} narrow>
      <Loaded query={rules}>
        {(data) => (
          <div className={layout.stack}>
            {data.problems.length > 0 && <Wrong rules={data} />}
            {administers ? <Edit key={data.version} rules={data} /> : <RuleList rules={data} />}
            <p style={{ color: 'var(--wc-quiet)' }}>
              {t.otherCurrencies}
              {data.setAt && (
                <>
                  {' '}
                  {t.setBy(data.setByName ?? '')} <DateTime at={data.setAt} />
                </>
              )}
            </p>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

/** Such as an approver who has left: said before somebody is stuck. */
function Wrong({ rules }: { rules: ApprovalRules }) {
  const { rules: t } = useApprovalsText();
  return (
    <Alert
      type="warning"
      showIcon
      title={t.wrong}
      description={
        <ul>
          {rules.problems.map(({ field, message }) => (
            <li key={field + message}>{t.at(Number(field.split('.')[1]) + 1, message)}</li>
          ))}
        </ul>
      }
    />
  );
}

const NEW_RULE: Partial<ApprovalRule> = {
  ...{ action: approvalRuleActionValues[0], currency: 'CNY', exempt: [] },
  steps: [{ administrators: false, people: [] }],
};

function Edit({ rules }: { rules: ApprovalRules }) {
  const { rules: t } = useApprovalsText();
  const { message } = useMessages();
  const [form] = Form.useForm<{ rules: ApprovalRule[] }>();
  const set = useSetRules();
  const submit = ({ rules: typed }: { rules: ApprovalRule[] }) =>
    sendChange(
      set,
      { version: rules.version, rules: typed },
      {
        onSuccess: () => void message.success(t.done),
        onError: (error) => showAtFields(form, error),
      },
    );
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ rules: rules.rules }}
      onFinish={submit}
    >
      <Form.List name="rules">
        {(fields, { add, remove }) => (
          <div className={layout.stack}>
            {fields.length === 0 && (
              <Panel>
                <EmptyHint title={t.none}>{t.noneHint}</EmptyHint>
              </Panel>
            )}
            {fields.map(({ key, name }) => (
              <RuleFields key={key} at={name} people={rules.people} onRemove={() => remove(name)} />
            ))}
            <div>
              <Button
                icon={<PlusOutlined />}
                disabled={fields.length >= setApprovalRulesLimits.rules.maxItems}
                onClick={() => add(NEW_RULE)}
              >
                {t.add}
              </Button>
            </div>
            {set.error && <ProblemNotice error={set.error} />}
            <div>
              <Button type="primary" htmlType="submit" loading={set.isPending}>
                {t.save}
              </Button>
            </div>
          </div>
        )}
      </Form.List>
    </Form>
  );
}
