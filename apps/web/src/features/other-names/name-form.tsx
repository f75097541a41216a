import { Button, Checkbox, Form, Input, Select, Space, type FormInstance } from 'antd';
import { otherNameInputLimits } from '../../api/api-values';
import { showAtFields } from '../../ui/field-problems';
import { useMessages } from '../../ui/messages';
import { Panel } from '../../ui/panel';
import { ProblemNotice } from '../../ui/problem-notice';
import { sendChange } from '../../ui/send-change';
import { useSetOtherName } from './queries';
import { useOtherNamesText } from './texts';
import type { OtherNameInput, TriedName } from './types';

export type NameValues = OtherNameInput;

interface NameFormProps {
  form: FormInstance<NameValues>;
  onTry: (tried: TriedName | null) => void;
}

/** A pair of names: to be tried, or to be kept. */
export function NameForm({ form, onTry }: NameFormProps) {
  const t = useOtherNamesText();
  const { message } = useMessages();
  const set = useSetOtherName();
  const save = (values: NameValues) =>
    sendChange(set, values, {
      onSuccess: () => {
        form.resetFields();
        onTry(null);
        void message.success(t.saved);
      },
      onError: (error) => showAtFields(form, error),
    });
  const tryIt = () => void form.validateFields(['asked', 'shown']).then(onTry, () => undefined);
  const rules = [
    { required: true, whitespace: true, message: t.missing },
    { pattern: /^[^=>:;]+$/, message: t.tooLong },
  ];
  const { same, near, loose } = t.weights;
  return (
    <Panel title={t.add}>
      <Form<NameValues>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ bothWays: true, weight: '0.9' }}
        onFinish={save}
      >
        <Space wrap align="start">
          <Form.Item name="asked" label={t.asked} rules={rules}>
            <Input {...otherNameInputLimits.asked} />
          </Form.Item>
          <Form.Item name="shown" label={t.shown} rules={rules}>
            <Input {...otherNameInputLimits.shown} />
          </Form.Item>
          <Form.Item name="weight" label={t.weight}>
            <Select
              style={{ minWidth: 170 }}
              options={[
                { value: '0.9', label: same },
                { value: '0.7', label: near },
                { value: '0.5', label: loose },
              ]}
            />
          </Form.Item>
        </Space>
        <Form.Item name="bothWays" valuePropName="checked">
          <Checkbox>{t.bothWays}</Checkbox>
        </Form.Item>
        <Space>
          <Button onClick={tryIt}>{t.tryIt}</Button>
          <Button type="primary" htmlType="submit" loading={set.isPending}>
            {t.save}
          </Button>
        </Space>
        {set.error && <ProblemNotice error={set.error} />}
      </Form>
    </Panel>
  );
}
