import { CloseOutlined, UploadOutlined } from '@ant-design/icons';
import { Button, Upload } from 'antd';
import { listingLimits, uploadTypes } from '../../../api/api-values';
import type { Listing } from '../../../entities/listing/types';
import { useMessages } from '../../../ui/messages';
import { Panel } from '../../../ui/panel';
import { messageOf } from '../../../ui/problem';
import { sendChange } from '../../../ui/send-change';
import { useAddImage, useRemoveImage } from '../queries';
import { useCatalogText } from '../texts';
import styles from './editor.module.css';

/** `JPEG PNG WEBP` */
const formats = uploadTypes['/api/v1/listings/{id}/images']
  .replaceAll('image/', '')
  .toUpperCase()
  .split(',')
  .join(' ');

/** Images belong to a listing, so they wait until there is a draft. */
export function Images({ listing }: { listing: Listing | null }) {
  const { editor: t } = useCatalogText();
  return (
    <Panel title={t.pictures}>
      {listing && <Thumbnails listing={listing} />}
      {listing && <AddImage listing={listing} />}
      <p style={{ marginTop: 8, color: 'var(--wc-quiet)', fontSize: 13 }}>
        {listing ? t.imagesHint(formats, listingLimits.images.maxItems) : t.imagesFirst}
      </p>
    </Panel>
  );
}

function Thumbnails({ listing }: { listing: Listing }) {
  const { editor: t } = useCatalogText();
  const { message } = useMessages();
  const remove = useRemoveImage(listing.id);
  return (
    <ul className={styles.images}>
      {listing.images.map(({ id, name, thumbnailUrl }) => (
        <li key={id} className={styles.image}>
          <img src={thumbnailUrl} alt={name} />
          <Button
            size="small"
            shape="circle"
            icon={<CloseOutlined />}
            aria-label={t.removeImage(name)}
            onClick={() =>
              sendChange(remove, id, { onError: (error) => void message.error(messageOf(error)) })
            }
          />
        </li>
      ))}
    </ul>
  );
}

function AddImage({ listing }: { listing: Listing }) {
  const { editor: t } = useCatalogText();
  const { message } = useMessages();
  const add = useAddImage(listing.id);
  return (
    <Upload
      accept={uploadTypes['/api/v1/listings/{id}/images']}
      showUploadList={false}
      disabled={listing.images.length >= listingLimits.images.maxItems || add.isPending}
      beforeUpload={(file) => {
        sendChange(add, file, { onError: (error) => void message.error(messageOf(error)) });
        return false;
      }}
    >
      <Button icon={<UploadOutlined />} loading={add.isPending}>
        {t.addImage}
      </Button>
    </Upload>
  );
}
