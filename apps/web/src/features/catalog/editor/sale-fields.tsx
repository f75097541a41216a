import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { certificateLimits, createListingLimits } from '../../../api/api-values';
import type { Side } from '../../../entities/listing/types';
import { DayField } from '../../../ui/date-fields';
import layout from '../../../ui/layout.module.css';
import { useCatalogText } from '../texts';
import styles from './editor.module.css';
import { QuantityFields } from './figures';

/** Packing, capacity and certificates. */
export function SaleFields({ side }: { side: Side }) {
  const { fields, editor: t } = useCatalogText();
  return (
    <div className={layout.fields}>
      <Form.Item name="packing" label={fields.packing}>
        <Input maxLength={createListingLimits.packing.maxLength} placeholder={t.packingHint} />
      </Form.Item>
      {side === 'supply' && <QuantityFields name="capacity" label={fields.capacity} />}
      <Certificates />
    </div>
  );
}

function Certificates() {
  const { fields: texts, editor: t } = useCatalogText();
  return (
    <Form.Item label={texts.certificates} className={layout.wide} style={{ marginBottom: 0 }}>
      <Form.List name="certificates">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <CertificateRow key={key} at={name} onRemove={() => remove(name)} />
            ))}
            <Button
              icon={<PlusOutlined />}
              disabled={rows.length >= createListingLimits.certificates.maxItems}
              onClick={() => add({})}
            >
              {t.addCertificate}
            </Button>
          </>
        )}
      </Form.List>
    </Form.Item>
  );
}

function CertificateRow({ at, onRemove }: { at: number; onRemove: () => void }) {
  const { fields: texts, editor: t } = useCatalogText();
  const label = (part: string) => `${texts.certificates} ${at + 1} ${part}`;
  return (
    <div className={styles.certificate}>
      <Form.Item name={[at, 'name']}>
        <Input
          maxLength={certificateLimits.name.maxLength}
          aria-label={label(t.certificateName)}
          placeholder={t.certificateName}
        />
      </Form.Item>
      <Form.Item name={[at, 'number']}>
        <Input
          maxLength={certificateLimits.number.maxLength}
          aria-label={label(t.certificateNumber)}
          placeholder={t.certificateNumber}
        />
      </Form.Item>
      <Form.Item name={[at, 'validUntil']}>
        <DayField label={label(t.certificateUntil)} placeholder={t.certificateUntil} />
      </Form.Item>
      <Button
        type="text"
        icon={<DeleteOutlined />}
        aria-label={t.removeCertificate}
        onClick={onRemove}
      />
    </div>
  );
}
