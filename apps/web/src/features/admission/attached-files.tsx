import { Button, Upload } from 'antd';
import { formatSize } from '../../ui/file-size';
import { ItemRow } from '../../ui/item-row';
import { useAdmissionText } from './texts';
import type { Application } from './types';

interface AttachedFilesProps {
  files: Application['files'];
  /** Where they are read: below this path. */
  path: string;
  onRemove?: (id: string) => void;
}

export function AttachedFiles({ files, path, onRemove }: AttachedFilesProps) {
  const { form: t } = useAdmissionText();
  if (files.length === 0) return <p style={{ padding: 16 }}>{t.noFiles}</p>;
  return (
    <ul>
      {files.map(({ id, name, size }) => (
        <li key={id}>
          <ItemRow
            title={<a href={`/api/v1/${path}/files/${id}`}>{name}</a>}
            hint={formatSize(size)}
            extra={
              onRemove && (
                <Button size="small" onClick={() => onRemove(id)}>
                  {t.removeFile}
                </Button>
              )
            }
          />
        </li>
      ))}
    </ul>
  );
}

interface ChooseFileProps {
  isPending: boolean;
  onChoose: (file: File) => void;
}

export function ChooseFile({ isPending, onChoose }: ChooseFileProps) {
  const { form: t } = useAdmissionText();
  return (
    <Upload
      accept=".pdf,.docx,.xlsx,.jpg,.jpeg,.png,.webp,.zip"
      showUploadList={false}
      beforeUpload={(file) => {
        onChoose(file);
        return false;
      }}
    >
      <Button loading={isPending}>{t.chooseFile}</Button>
    </Upload>
  );
}
