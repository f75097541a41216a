import { Form } from 'antd';

/** A field without a face: which entry of the version before this one came from. @see DraftLine */
export function CameFrom({ at }: { at: number }) {
  return (
    <Form.Item name={[at, 'from']} hidden noStyle>
      <input type="hidden" />
    </Form.Item>
  );
}
