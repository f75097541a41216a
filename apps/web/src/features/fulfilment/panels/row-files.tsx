import { PaperClipOutlined } from '@ant-design/icons';
import { Button, Upload } from 'antd';
import { uploadTypes } from '../../../api/api-values';
import { useMessages } from '../../../ui/messages';
import { messageOf } from '../../../ui/problem';
import { sendChange } from '../../../ui/send-change';
import { useAttachFile } from '../queries';
import { useFulfilmentText } from '../texts';
import type { Contract, ContractFile } from '../types';

interface RowFilesProps {
  contract: Contract;
  /** What is laid beside the row; the first one is what an upload here is about. */
  abouts: readonly [ContractFile['about'], ...ContractFile['about'][]];
  /** Number of the delivery, payment or invoice. */
  no: string;
}

export const fileAt = (contractId: string, fileId: string) =>
  `/api/v1/contracts/${contractId}/files/${fileId}`;

/** The files of one delivery, payment or invoice, to be opened there, and a way to add one. */
export function RowFiles({ contract: { id, files }, abouts, no }: RowFilesProps) {
  const { files: t } = useFulfilmentText();
  const own = files.filter((file) => file.aboutNo === no && abouts.includes(file.about));
  return (
    <div>
      {own.map((file) => (
        <span key={file.id}>
          <PaperClipOutlined aria-hidden /> {t.abouts[file.about]}：
          <a href={fileAt(id, file.id)}>{file.name}</a>{' '}
        </span>
      ))}
      <AddFile id={id} about={abouts[0]} no={no} />
    </div>
  );
}

function AddFile({ id, about, no }: { id: string; about: ContractFile['about']; no: string }) {
  const { files: t } = useFulfilmentText();
  const { message } = useMessages();
  const attach = useAttachFile(id);
  return (
    <Upload
      accept={uploadTypes['/api/v1/contracts/{id}/files']}
      showUploadList={false}
      beforeUpload={(file) => {
        sendChange(
          attach,
          { file, about, aboutNo: no },
          {
            onSuccess: () => void message.success(t.attached),
            onError: (error) => void message.error(messageOf(error)),
          },
        );
        return false;
      }}
    >
      <Button type="link" size="small" loading={attach.isPending} style={{ padding: 0 }}>
        {t.attachTo(t.abouts[about])}
      </Button>
    </Upload>
  );
}
