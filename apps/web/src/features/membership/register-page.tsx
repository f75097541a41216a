import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useNavigate } from 'react-router';
import { registerMemberLimits } from '../../api/api-values';
import { IndustrySelect } from '../../entities/industry/industry-select';
import { useMemberText } from '../../entities/member/texts';
import { RegionSelect } from '../../entities/region/region-select';
import { omitEmpty } from '../../ui/empty-values';
import { showAtFields } from '../../ui/field-problems';
import layout from '../../ui/layout.module.css';
import { useMessages } from '../../ui/messages';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { ProblemNotice } from '../../ui/problem-notice';
import { ContactFields } from './contact-fields';
import { useRegisterMember } from './queries';
import { useMembershipText } from './texts';
import type { NewMember } from './types';

export function RegisterPage() {
  const { register: t, member } = useMembershipText();
  const { message } = useMessages();
  const navigate = useNavigate();
  const [form] = Form.useForm<NewMember>();
  const register = useRegisterMember();
  const submit = (values: NewMember) =>
    register.mutate(omitEmpty(values), {
      onSuccess: ({ id, nameZh }) => {
        void message.success(t.done(nameZh));
        void navigate(`/secretariat/members/${id}`);
      },
      onError: (error) => showAtFields(form, error),
    });
  return (
    <Page title={t.title} back={{ to: '/secretariat/members', label: member.back }} narrow>
      <Form form={form} layout="vertical" scrollToFirstError={{ focus: true }} onFinish={submit}>
        <div className={layout.stack}>
          <Panel title={t.unit}>
            <UnitFields />
          </Panel>
          <Panel title={t.contact}>
            <ContactFields />
          </Panel>
          <Panel title={t.administrator}>
            <AdministratorFields />
          </Panel>
          {register.error && <ProblemNotice error={register.error} />}
          <div>
            <Button type="primary" htmlType="submit" loading={register.isPending}>
              {t.submit}
            </Button>
          </div>
        </div>
      </Form>
    </Page>
  );
}

function UnitFields() {
  const { fields, register: t } = useMembershipText();
  const { kinds } = useMemberText();
  const required = (label: string) => [{ required: true, message: t.required(label) }];
  return (
    <div className={layout.fields}>
      <Form.Item name="nameZh" label={fields.nameZh} rules={required(fields.nameZh)}>
        <Input maxLength={registerMemberLimits.nameZh.maxLength} />
      </Form.Item>
      <Form.Item name="nameEn" label={fields.nameEn}>
        <Input maxLength={registerMemberLimits.nameEn.maxLength} />
      </Form.Item>
      <Form.Item name="kind" label={fields.kind} rules={required(fields.kind)}>
        <Select options={Object.entries(kinds).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="creditCode" label={fields.creditCode}>
        <Input maxLength={registerMemberLimits.creditCode.maxLength} />
      </Form.Item>
      <Form.Item name="regionCode" label={fields.region} rules={required(fields.region)}>
        <RegionSelect />
      </Form.Item>
      <Form.Item name="joinedYear" label={fields.joinedYear}>
        <InputNumber
          min={registerMemberLimits.joinedYear.minimum}
          max={new Date().getFullYear()}
          style={{ width: '100%' }}
        />
      </Form.Item>
      <Form.Item name="industries" label={fields.industries} className={layout.wide}>
        <IndustrySelect multiple />
      </Form.Item>
    </div>
  );
}

function AdministratorFields() {
  const { fields, register: t } = useMembershipText();
  return (
    <div className={layout.fields}>
      <Form.Item name="administratorName" label={fields.administratorName}>
        <Input maxLength={registerMemberLimits.administratorName.maxLength} />
      </Form.Item>
      <Form.Item
        name="administratorEmail"
        label={fields.administratorEmail}
        extra={t.administratorHint}
      >
        <Input inputMode="email" maxLength={registerMemberLimits.administratorEmail.maxLength} />
      </Form.Item>
    </div>
  );
}
