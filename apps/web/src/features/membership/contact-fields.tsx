import layout from '../../ui/layout.module.css';
import { Form, Input } from 'antd';
import { reviseMyUnitLimits as limits } from '../../api/api-values';
import { useMembershipText } from './texts';

export function ContactFields() {
  const { fields } = useMembershipText();
  return (
    <div className={layout.fields}>
      <Form.Item name="contactName" label={fields.contactName}>
        <Input maxLength={limits.contactName.maxLength} />
      </Form.Item>
      <Form.Item name="contactPhone" label={fields.contactPhone}>
        <Input inputMode="tel" maxLength={limits.contactPhone.maxLength} />
      </Form.Item>
      <Form.Item name="contactEmail" label={fields.contactEmail}>
        <Input inputMode="email" maxLength={limits.contactEmail.maxLength} />
      </Form.Item>
      <Form.Item name="website" label={fields.website}>
        <Input maxLength={limits.website.maxLength} />
      </Form.Item>
      <Form.Item name="address" label={fields.address} className={layout.wide}>
        <Input maxLength={limits.address.maxLength} />
      </Form.Item>
      <Form.Item name="introduction" label={fields.introduction} className={layout.wide}>
        <Input.TextArea
          autoSize={{ minRows: 3, maxRows: 10 }}
          maxLength={limits.introduction.maxLength}
        />
      </Form.Item>
    </div>
  );
}
