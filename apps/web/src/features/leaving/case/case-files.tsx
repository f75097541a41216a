import { Button, Upload } from 'antd';
import { formatSize } from '../../../ui/file-size';
import { ItemRow } from '../../../ui/item-row';
import { Panel } from '../../../ui/panel';
import { ProblemNotice } from '../../../ui/problem-notice';
import { useLeavingText } from '../texts';
import type { ExpulsionCase, ExpulsionFile } from '../types';

interface CaseFilesProps {
  found: ExpulsionCase;
  /** Where files are read: below this path. */
  path: string;
  purpose: ExpulsionFile['purpose'];
  /** Where more can be attached. */
  attach?: { isPending: boolean; error: Error | null; mutate: (file: File) => void };
}

/** The files of one side. */
export function CaseFiles({ found: { id, files }, path, purpose, attach }: CaseFilesProps) {
  const { one: t } = useLeavingText();
  const own = files.filter((file) => file.purpose === purpose);
  if (own.length === 0 && !attach) return null;
  return (
    <Panel
      title={t.files[purpose]}
      flush
      extra={attach && <AttachButton isPending={attach.isPending} onChoose={attach.mutate} />}
    >
      {attach?.error && <ProblemNotice error={attach.error} />}
      {own.length === 0 && <ItemRow title={null} hint={t.noFiles} />}
      <ul>
        {own.map((file) => (
          <li key={file.id}>
            <ItemRow
              title={<a href={`/api/v1/${path}/${id}/files/${file.id}`}>{file.name}</a>}
              hint={formatSize(file.size)}
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function AttachButton({
  isPending,
  onChoose,
}: {
  isPending: boolean;
  onChoose: (file: File) => void;
}) {
  const { one: t } = useLeavingText();
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
