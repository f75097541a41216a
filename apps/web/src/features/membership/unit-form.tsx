import { Button, Form, Input, Space } from 'antd';
import { reviseMyUnitLimits } from '../../api/api-values';
import { IndustrySelect } from '../../entities/industry/industry-select';
import { emptyToNull } from '../../ui/empty-values';
import { showAtFields } from '../../ui/field-problems';
import layout from '../../ui/layout.module.css';
import { useMessages } from '../../ui/messages';
import { isProblem } from '../../ui/problem';
import { ProblemNotice } from '../../ui/problem-notice';
import { sendChange } from '../../ui/send-change';
import { ContactFields } from './contact-fields';
import { useReviseMyUnit } from './queries';
import { useMembershipText } from './texts';
import type { MyUnit } from './types';

type Values = Pick<
  MyUnit,
  | 'nameEn'
  | 'contactName'
  | 'contactPhone'
  | 'contactEmail'
  | 'address'
  | 'introduction'
  | 'website'
> & { industries: string[] };

export function UnitForm({ unit, onDone }: { unit: MyUnit; onDone: () => void }) {
  const { unit: t, fields } = useMembershipText();
  const { message } = useMessages();
  const [form] = Form.useForm<Values>();
  const revise = useReviseMyUnit();
  const submit = ({ industries, ...values }: Values) =>
    sendChange(
      revise,
      { ...emptyToNull(values), industries, version: unit.version },
      {
        onSuccess: () => {
          void message.success(t.saved);
          onDone();
        },
        onError: (error) => {
          if (isProblem(error, 'membership.stale-version')) void message.warning(t.stale);
          else showAtFields(form, error);
        },
      },
    );
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={{ ...unit, industries: unit.industries.map(({ code }) => code) }}
      onFinish={submit}
    >
      <p style={{ marginBottom: 16, color: 'var(--wc-quiet)' }}>{t.fixed}</p>
      <div className={layout.fields}>
        <Form.Item name="nameEn" label={fields.nameEn}>
          <Input maxLength={reviseMyUnitLimits.nameEn.maxLength} />
        </Form.Item>
        <Form.Item name="industries" label={fields.industries}>
          <IndustrySelect multiple />
        </Form.Item>
      </div>
      <ContactFields />
      {revise.error && (
        <Form.Item>
          <ProblemNotice error={revise.error} />
        </Form.Item>
      )}
      <Space>
        <Button type="primary" htmlType="submit" loading={revise.isPending}>
          {t.save}
        </Button>
        <Button onClick={onDone}>{t.cancel}</Button>
      </Space>
    </Form>
  );
}
