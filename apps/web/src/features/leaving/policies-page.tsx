import { Button, Form, InputNumber } from 'antd';
import { setCasePolicyLimits as limits } from '../../api/api-values';
import { useHasRight } from '../../entities/session/rights';
import { showAtFields } from '../../ui/field-problems';
import { DateTime } from '../../ui/date-time';
import { ItemRow } from '../../ui/item-row';
import { LinkButton } from '../../ui/link-button';
import { Loaded } from '../../ui/loaded';
import { useMessages } from '../../ui/messages';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { ProblemNotice } from '../../ui/problem-notice';
import { sendChange } from '../../ui/send-change';
import { useCasePolicy, useSetCasePolicy } from './queries';
import { useLeavingText } from './texts';
import type { CasePolicy } from './types';

/** Periods that are policy, not charter, with their history. */
export function PoliciesPage() {
  const { policy: t } = useLeavingText();
  const policy = useCasePolicy();
  return (
    <Page
      title={t.title}
      subtitle={t.note}
      narrow
      actions={
        <>
          <LinkButton to="/secretariat/charter-versions">{t.charters}</LinkButton>
          <LinkButton to="/secretariat/fees/settings">{t.fees}</LinkButton>
        </>
      }
    >
      <Loaded query={policy}>{(data) => <Content policy={data} />}</Loaded>
    </Page>
  );
}

type Values = Omit<CasePolicy, 'history'>;

function Content({ policy: { history, ...current } }: { policy: CasePolicy }) {
  const { policy: t } = useLeavingText();
  return (
    <>
      <Panel>
        <PolicyForm current={current} />
      </Panel>
      <Panel title={t.history} flush>
        {history.length === 0 && <ItemRow title={null} hint={t.noHistory} />}
        <ul>
          {history.map(({ answerDays, appealDays, firstFeeDays, setByName, setAt }) => (
            <li key={setAt}>
              <ItemRow
                title={t.set(answerDays, appealDays, firstFeeDays)}
                hint={setByName && t.by(setByName)}
                extra={<DateTime at={setAt} />}
              />
            </li>
          ))}
        </ul>
      </Panel>
    </>
  );
}

function PolicyForm({ current }: { current: Values }) {
  const { policy: t, cases } = useLeavingText();
  const { message } = useMessages();
  const [form] = Form.useForm<Values>();
  const set = useSetCasePolicy();
  const mayChange = useHasRight('secretariat-administrator');
  const save = (values: Values) =>
    sendChange(set, values, {
      onSuccess: () => void message.success(t.saved),
      onError: (error) => showAtFields(form, error),
    });
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      requiredMark={false}
      disabled={!mayChange}
      initialValues={current}
      onFinish={save}
    >
      {(['answerDays', 'appealDays', 'firstFeeDays'] as const).map((name) => (
        <Form.Item
          key={name}
          name={name}
          label={t[name]}
          rules={[{ required: true, message: cases.required(t[name]) }]}
        >
          <InputNumber min={limits[name].minimum} max={limits[name].maximum} precision={0} />
        </Form.Item>
      ))}
      {set.error && <ProblemNotice error={set.error} />}
      {mayChange && (
        <Button type="primary" htmlType="submit" loading={set.isPending}>
          {t.save}
        </Button>
      )}
    </Form>
  );
}
