import { Button, Form, Input, InputNumber } from 'antd';
import { daysLimits, setFeePolicyLimits as limits } from '../../api/api-values';
import { showAtFields } from '../../ui/field-problems';
import { useMessages } from '../../ui/messages';
import { ProblemNotice } from '../../ui/problem-notice';
import { sendChange } from '../../ui/send-change';
import { useSetPolicy } from './queries';
import { useFeesText } from './texts';
import type { FeePolicy } from './types';

const { maximum } = daysLimits.days;

/** `30, 7` → 30 and 7, whatever stands between them; null where something is no number of days, or too many are named. */
export function daysOf(text: string): number[] | null {
  const words = text.split(/[\s,，、;；]+/).filter(Boolean);
  const days = words.map((word) => (/^\d{1,3}$/.test(word) ? Number(word) : NaN));
  const right =
    days.every((each) => each <= maximum) && days.length <= limits.remindBefore.maxItems;
  return right ? [...new Set(days)] : null;
}

interface Typed {
  graceDays: number;
  remindBefore: string;
  remindAfter: string;
}

/** Days of grace and of reminders; they hold from now on, what was sent stays sent. */
export function SetPolicy({ current }: { current: FeePolicy }) {
  const { settings: t, office } = useFeesText();
  const { message } = useMessages();
  const [form] = Form.useForm<Typed>();
  const set = useSetPolicy();
  const submit = ({ graceDays, ...typed }: Typed) => {
    const listOf = (text: string) => (daysOf(text) ?? []).map((days) => ({ days }));
    const remind = {
      remindBefore: listOf(typed.remindBefore),
      remindAfter: listOf(typed.remindAfter),
    };
    sendChange(
      set,
      { graceDays, ...remind },
      {
        onSuccess: () => void message.success(t.policyDone),
        onError: (error) => showAtFields(form, error),
      },
    );
  };
  const days = {
    validator: (_: unknown, text = '') =>
      daysOf(text)
        ? Promise.resolve()
        : Promise.reject(new Error(t.daysWrong(limits.remindBefore.maxItems, maximum))),
  };
  return (
    <Form<Typed>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{
        graceDays: current.graceDays,
        remindBefore: current.remindBefore.join(', '),
        remindAfter: current.remindAfter.join(', '),
      }}
      onFinish={submit}
    >
      <Form.Item
        name="graceDays"
        label={t.graceDays}
        rules={[{ required: true, message: office.required(t.graceDays) }]}
      >
        <InputNumber min={limits.graceDays.minimum} max={limits.graceDays.maximum} precision={0} />
      </Form.Item>
      <Form.Item name="remindBefore" label={t.remindBefore} rules={[days]}>
        <Input inputMode="text" />
      </Form.Item>
      <Form.Item name="remindAfter" label={t.remindAfter} rules={[days]}>
        <Input inputMode="text" />
      </Form.Item>
      {set.error && <ProblemNotice error={set.error} />}
      <Button type="primary" htmlType="submit" loading={set.isPending}>
        {office.save}
      </Button>
    </Form>
  );
}
