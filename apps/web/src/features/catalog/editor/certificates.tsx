import { DeleteOutlined, PaperClipOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Upload, type FormRule } from 'antd';
import { certificateLimits, createListingLimits, uploadTypes } from '../../../api/api-values';
import type { Listing } from '../../../entities/listing/types';
import { DayField } from '../../../ui/date-fields';
import layout from '../../../ui/layout.module.css';
import { useMessages } from '../../../ui/messages';
import { messageOf } from '../../../ui/problem';
import { sendChange } from '../../../ui/send-change';
import { certificateFileAt } from '../certificate-file';
import { useKeepCertificateFile } from '../queries';
import { useCatalogText } from '../texts';
import styles from './editor.module.css';
import type { DraftCertificate } from './listing-draft';

/** Certificates, each with its paper. A paper belongs to a listing, so it waits until there is a draft. */
export function Certificates({ listing }: { listing: Listing | null }) {
  const { fields: texts, editor: t } = useCatalogText();
  return (
    <Form.Item label={texts.certificates} className={layout.wide} style={{ marginBottom: 0 }}>
      <Form.List name="certificates">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <CertificateRow key={key} listing={listing} at={name} onRemove={() => remove(name)} />
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

interface CertificateRowProps {
  listing: Listing | null;
  at: number;
  onRemove: () => void;
}

function CertificateRow({ listing, at, onRemove }: CertificateRowProps) {
  const { fields: texts, editor: t } = useCatalogText();
  const label = (part: string) => `${texts.certificates} ${at + 1} ${part}`;
  return (
    <div className={styles.certificate}>
      <Form.Item name={[at, 'name']} rules={[namedWhereFilled(at, t.certificateNameMissing)]}>
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
      <Form.Item name={[at, 'file']} className={styles.paper}>
        <Paper listing={listing} label={label(t.certificateFile)} />
      </Form.Item>
    </div>
  );
}

/** A certificate that has a number, a day or a file has a name. */
const namedWhereFilled =
  (at: number, text: string): FormRule =>
  (form) => ({
    validator: () => {
      const row = form.getFieldValue(['certificates', at]) as DraftCertificate | undefined;
      const filled = row?.number?.trim() || row?.validUntil || row?.file;
      return filled && !row?.name?.trim() ? Promise.reject(new Error(text)) : Promise.resolve();
    },
  });

interface PaperProps {
  listing: Listing | null;
  label: string;
  value?: DraftCertificate['file'];
  onChange?: (file: DraftCertificate['file']) => void;
}

function Paper({ listing, label, value, onChange }: PaperProps) {
  const { editor: t } = useCatalogText();
  const { message } = useMessages();
  const keep = useKeepCertificateFile(listing?.id ?? '');
  if (!listing) return <span className={styles.paperHint}>{t.certificateFileFirst}</span>;
  if (value)
    return (
      <span>
        <PaperClipOutlined aria-hidden />{' '}
        <a href={certificateFileAt(listing.id, value.id)}>{value.name}</a>{' '}
        <Button
          type="link"
          size="small"
          aria-label={`${label} ${t.removeCertificateFile}`}
          onClick={() => onChange?.(null)}
        >
          {t.removeCertificateFile}
        </Button>
      </span>
    );
  return (
    <Upload
      accept={uploadTypes['/api/v1/listings/{id}/certificate-files']}
      showUploadList={false}
      disabled={keep.isPending}
      beforeUpload={(file) => {
        sendChange(keep, file, {
          onSuccess: (kept) => onChange?.(kept),
          onError: (error) => void message.error(messageOf(error)),
        });
        return false;
      }}
    >
      <Button
        type="link"
        size="small"
        icon={<PaperClipOutlined />}
        loading={keep.isPending}
        aria-label={label}
        style={{ padding: 0 }}
      >
        {t.certificateFile}
      </Button>
    </Upload>
  );
}
