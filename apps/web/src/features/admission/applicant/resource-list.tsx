import { statedResourceLimits } from '../../../api/api-values';
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select } from 'antd';
import { useListingText } from '../../../entities/listing/texts';
import { useAdmissionText } from '../texts';

/** Entries of the eight kinds of resource, each with what it is. */
export function ResourceList({ name, label }: { name: 'offers' | 'needs'; label: string }) {
  const { form: t } = useAdmissionText();
  const { kinds } = useListingText();
  const options = Object.entries(kinds).map(([value, text]) => ({ value, label: text }));
  return (
    <Form.Item label={label} required>
      <Form.List name={name}>
        {(fields, { add, remove }, { errors }) => (
          <>
            {fields.map(({ key, name: at }) => (
              <div key={key} style={{ display: 'flex', gap: 8, marginBottom: 8 }}>
                <Form.Item name={[at, 'kind']} noStyle>
                  <Select
                    aria-label={`${label} ${t.resourceKind}`}
                    style={{ width: 128, flex: 'none' }}
                    options={options}
                  />
                </Form.Item>
                <Form.Item name={[at, 'text']} noStyle>
                  <Input
                    aria-label={`${label} ${t.resourceText}`}
                    maxLength={statedResourceLimits.text.maxLength}
                  />
                </Form.Item>
                <Button
                  aria-label={t.removeResource}
                  icon={<DeleteOutlined />}
                  onClick={() => remove(at)}
                />
              </div>
            ))}
            <Button
              icon={<PlusOutlined />}
              disabled={fields.length >= 16}
              onClick={() => add({ kind: 'products', text: '' })}
            >
              {t.addResource}
            </Button>
            <Form.ErrorList errors={errors} />
          </>
        )}
      </Form.List>
    </Form.Item>
  );
}
