import layout from '../../ui/layout.module.css';
import { Form, Input } from 'antd';
import { useMembershipText } from './texts';

export function ContactFields() {
  const { fields } = useMembershipText();
  return (
    <div className={layout.fields}>
      <Form.Item name="contactName" label={fields.contactName}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="contactPhone" label={fields.contactPhone}>
        <Input inputMode="tel" maxLength={50} />
      </Form.Item>
      <Form.Item name="contactEmail" label={fields.contactEmail}>
        <Input inputMode="email" maxLength={254} />
      </Form.Item>
      <Form.Item name="website" label={fields.website}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="address" label={fields.address} className={layout.wide}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="introduction" label={fields.introduction} className={layout.wide}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={5000} />
      </Form.Item>
    </div>
  );
}
