import { Button, Select, Upload } from 'antd';
import { useState } from 'react';
import { fileAboutValues, uploadTypes } from '../../../api/api-values';
import { formatSize } from '../../../ui/file-size';
import { ItemRow } from '../../../ui/item-row';
import { useMessages } from '../../../ui/messages';
import { Panel } from '../../../ui/panel';
import { messageOf } from '../../../ui/problem';
import { sendChange } from '../../../ui/send-change';
import { useAttachFile } from '../queries';
import { useFulfilmentText } from '../texts';
import { fileAt } from './row-files';
import type { Contract, ContractFile } from '../types';

const UPLOADED = fileAboutValues.filter((about) => about !== 'scan');

/** Papers and pictures with the contract, for both sides. */
export function FilesPanel({ contract: { id, files } }: { contract: Contract }) {
  const { files: t } = useFulfilmentText();
  return (
    <Panel title={t.title} flush extra={<UploadFile id={id} />}>
      {files.length === 0 && <ItemRow title={null} hint={t.none} />}
      <ul>
        {files.map((file) => (
          <li key={file.id}>
            <ItemRow
              title={<a href={fileAt(id, file.id)}>{file.name}</a>}
              hint={`${t.abouts[file.about]} ${file.aboutNo} · ${formatSize(file.size)}`}
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function UploadFile({ id }: { id: string }) {
  const { files: t } = useFulfilmentText();
  const { message } = useMessages();
  const [about, choose] = useState<ContractFile['about']>('acceptance');
  const attach = useAttachFile(id);
  return (
    <span>
      <Select
        size="small"
        aria-label={t.about}
        value={about}
        style={{ width: 104 }}
        onChange={choose}
        options={UPLOADED.map((value) => ({ value, label: t.abouts[value] }))}
      />{' '}
      <Upload
        accept={uploadTypes['/api/v1/contracts/{id}/files']}
        showUploadList={false}
        beforeUpload={(file) => {
          sendChange(
            attach,
            { file, about, aboutNo: '' },
            {
              onSuccess: () => void message.success(t.attached),
              onError: (error) => void message.error(messageOf(error)),
            },
          );
          return false;
        }}
      >
        <Button size="small" loading={attach.isPending}>
          {t.upload}
        </Button>
      </Upload>
    </span>
  );
}
