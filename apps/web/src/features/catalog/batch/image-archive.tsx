import { PictureOutlined } from '@ant-design/icons';
import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { uploadTypes } from '../../../api/api-values';
import { FileDrop } from '../../../ui/file-drop';
import { ItemRow } from '../../../ui/item-row';
import { ProblemNotice } from '../../../ui/problem-notice';
import { useAddImages } from '../queries';
import { useCatalogText } from '../texts';
import type { PlacedImages } from '../types';

/** Pictures of many listings in one archive, called after own numbers or titles. */
export function ImageArchive() {
  const { archive: t } = useCatalogText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<PictureOutlined />} onClick={() => setOpen(true)}>
        {t.open}
      </Button>
      {open && <ArchiveModal onClose={() => setOpen(false)} />}
    </>
  );
}

function ArchiveModal({ onClose }: { onClose: () => void }) {
  const { archive: t } = useCatalogText();
  const [file, setFile] = useState<File | null>(null);
  const add = useAddImages();
  return (
    <Modal
      open
      title={t.title}
      okText={t.send}
      okButtonProps={{ loading: add.isPending, disabled: !file || add.isSuccess }}
      onOk={() => file && add.mutate(file)}
      cancelText={t.close}
      onCancel={onClose}
    >
      <FileDrop
        label={t.choose}
        hint={t.hint}
        accept={uploadTypes['/api/v1/my-listings/images']}
        file={file}
        onChoose={(chosen) => {
          add.reset();
          setFile(chosen);
        }}
      />
      {add.error && <ProblemNotice error={add.error} />}
      {add.data && <Report placed={add.data} />}
    </Modal>
  );
}

/** What was added, and of the rest why not. */
function Report({ placed: { added, items } }: { placed: PlacedImages }) {
  const { archive: t } = useCatalogText();
  const others = items.filter(({ outcome }) => outcome !== 'added');
  return (
    <div role="status">
      <Alert
        type={others.length > 0 ? 'warning' : 'success'}
        title={t.report(added, others.length)}
        style={{ marginTop: 12 }}
      />
      <ul aria-label={t.list} style={{ maxHeight: 280, overflow: 'auto' }}>
        {others.map(({ file, outcome, listing, reason }) => (
          <li key={file}>
            <ItemRow
              title={file}
              hint={
                <>
                  {t.outcomes[outcome]} {reason}{' '}
                  {listing && <Link to={`/listings/${listing.id}`}>{listing.title}</Link>}
                </>
              }
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
