import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useCatalogText } from '../texts';
import styles from './editor.module.css';

const MAX_ATTRIBUTES = 40;

export function Attributes() {
  const { fields: texts, editor: t } = useCatalogText();
  return (
    <Form.Item label={texts.attributes} style={{ marginBottom: 0 }}>
      <Form.List name="attributes">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className={styles.attribute}>
                <Form.Item name={[name, 'name']}>
                  <Input
                    maxLength={60}
                    aria-label={`${texts.attributes} ${name + 1} ${t.attributeName}`}
                    placeholder={t.attributeName}
                  />
                </Form.Item>
                <Form.Item name={[name, 'value']}>
                  <Input
                    maxLength={200}
                    aria-label={`${texts.attributes} ${name + 1} ${t.attributeValue}`}
                    placeholder={t.attributeValue}
                  />
                </Form.Item>
                <Form.Item name={[name, 'unit']}>
                  <Input
                    maxLength={20}
                    aria-label={`${texts.attributes} ${name + 1} ${t.attributeUnit}`}
                    placeholder={t.attributeUnit}
                  />
                </Form.Item>
                <Button
                  type="text"
                  icon={<DeleteOutlined />}
                  aria-label={t.removeAttribute}
                  onClick={() => remove(name)}
                />
              </div>
            ))}
            <Button
              icon={<PlusOutlined />}
              disabled={fields.length >= MAX_ATTRIBUTES}
              onClick={() => add({})}
            >
              {t.addAttribute}
            </Button>
          </>
        )}
      </Form.List>
    </Form.Item>
  );
}
