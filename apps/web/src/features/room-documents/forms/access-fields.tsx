import { Checkbox, Form, Input, Radio } from 'antd';
import { documentAccessLimits, readerRightValues } from '../../../api/api-values';
import { useRoomDocumentsText } from '../texts';
import type { NonDisclosure, ReaderRight } from '../types';

export interface AccessValues {
  title: string;
  right: ReaderRight;
  confidential: boolean;
}

/** What the document is called and what the other side may do with it. */
export function AccessFields({ nda }: { nda: NonDisclosure | null }) {
  const { form: t, rights } = useRoomDocumentsText();
  return (
    <>
      <Form.Item
        name="title"
        label={t.name}
        rules={[{ required: true, whitespace: true, message: t.required }]}
      >
        <Input maxLength={documentAccessLimits.title.maxLength} />
      </Form.Item>
      <Form.Item name="right" label={t.right} rules={[{ required: true, message: t.rightMissing }]}>
        <Radio.Group
          options={readerRightValues.map((value) => ({ value, label: rights[value] }))}
        />
      </Form.Item>
      <Form.Item name="confidential" valuePropName="checked" extra={nda ? null : t.ndaFirst}>
        <Checkbox disabled={!nda}>{t.confidential}</Checkbox>
      </Form.Item>
    </>
  );
}
