import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useMemberText } from '../../entities/member/texts';
import { useHasRight } from '../../entities/session/rights';
import { DateTime } from '../../ui/date-time';
import { ItemRow } from '../../ui/item-row';
import layout from '../../ui/layout.module.css';
import { Loaded } from '../../ui/loaded';
import { useMessages } from '../../ui/messages';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { ProblemNotice } from '../../ui/problem-notice';
import { sendChange } from '../../ui/send-change';
import { useFeeSettings, useSetRate } from './queries';
import { SetPolicy } from './set-policy';
import { useFeesText } from './texts';
import type { NewRate } from './types';

/** What each kind of unit pays, with history; policy of the secretariat and not of the charter. */
export function SettingsPage() {
  const { settings: t, office, yuan } = useFeesText();
  const { kinds } = useMemberText();
  const settings = useFeeSettings();
  const mayWork = useHasRight('fee-work');
  return (
    <Page
      title={t.title}
      subtitle={t.policyNote}
      back={{ to: '/secretariat/fees', label: office.title }}
      narrow
    >
      <Loaded query={settings}>
        {({ rates, graceDays, remindBefore, remindAfter }) => (
          <>
            {mayWork && <SetRate />}
            <Panel title={t.rates} flush>
              {rates.length === 0 && <ItemRow title={null} hint={t.none} />}
              <ul>
                {rates.map(({ year, kind, amount, setAt }) => (
                  <li key={setAt + kind}>
                    <ItemRow
                      title={`${year} ${kinds[kind]} ${yuan(amount)}`}
                      extra={<DateTime at={setAt} />}
                    />
                  </li>
                ))}
              </ul>
            </Panel>
            <Panel title={t.policy}>
              <p>{t.grace(graceDays)}</p>
              <p>{t.reminders(remindBefore.join('、'), remindAfter.join('、'))}</p>
              {mayWork && <SetPolicy current={{ graceDays, remindBefore, remindAfter }} />}
            </Panel>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function SetRate() {
  const { settings: t, office, payments } = useFeesText();
  const { kinds } = useMemberText();
  const { message } = useMessages();
  const [form] = Form.useForm<NewRate>();
  const set = useSetRate();
  const submit = (rate: NewRate) =>
    sendChange(set, rate, { onSuccess: () => void message.success(t.done) });
  return (
    <Panel title={t.set}>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ year: new Date().getFullYear(), kind: 'domestic_enterprise' }}
        onFinish={submit}
      >
        <div className={layout.fields}>
          <Form.Item name="year" label={office.year}>
            <InputNumber min={1994} max={2999} style={{ width: '100%' }} />
          </Form.Item>
          <Form.Item name="kind" label={t.kind}>
            <Select options={Object.entries(kinds).map(([value, label]) => ({ value, label }))} />
          </Form.Item>
          <Form.Item
            name="amount"
            label={t.amount}
            rules={[
              { required: true, pattern: /^\d{1,10}(\.\d{1,2})?$/, message: payments.amountWrong },
            ]}
          >
            <Input inputMode="decimal" />
          </Form.Item>
        </div>
        {set.error && <ProblemNotice error={set.error} />}
        <Button type="primary" htmlType="submit" loading={set.isPending}>
          {office.save}
        </Button>
      </Form>
    </Panel>
  );
}
