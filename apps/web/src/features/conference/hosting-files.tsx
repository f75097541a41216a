import { Button, Upload } from 'antd';
import { useMessages } from '../../ui/messages';
import { ProblemNotice } from '../../ui/problem-notice';
import { sendChange } from '../../ui/send-change';
import { useAddHostingFile, useRemoveHostingFile } from './queries';
import { useConferenceText } from './texts';
import type { Hosting } from './types';

interface HostingFilesProps {
  hosting: Hosting;
  /** Who looks at it; absent: the secretariat, which reads only. */
  unitId?: string;
}

/** Papers of an application: its units and the secretariat read them, its units add them until it is decided. */
export function HostingFiles({ hosting, unitId }: HostingFilesProps) {
  const { hosting: t } = useConferenceText();
  const { message } = useMessages();
  const add = useAddHostingFile(hosting.id);
  const remove = useRemoveHostingFile(hosting.id);
  const takesPart = [hosting, ...hosting.coHosts].some(({ memberId }) => memberId === unitId);
  const mayAdd = takesPart && hosting.state === 'applied';
  const error = add.error ?? remove.error;
  if (hosting.files.length === 0 && !mayAdd) return null;
  return (
    <div style={{ marginTop: 4 }}>
      {t.files}：{hosting.files.length === 0 && t.noFiles}
      {hosting.files.map(({ id, name, memberId }) => (
        <span key={id} style={{ marginInlineEnd: 12 }}>
          <a href={`/api/v1/hostings/${hosting.id}/files/${id}`}>{name}</a>
          {mayAdd && memberId === unitId && (
            <Button
              type="link"
              size="small"
              aria-label={t.removeFile(name)}
              loading={remove.isPending && remove.variables === id}
              onClick={() => remove.mutate(id)}
            >
              {t.remove}
            </Button>
          )}
        </span>
      ))}
      {mayAdd && (
        <div style={{ marginTop: 4 }}>
          <Upload
            showUploadList={false}
            beforeUpload={(file) => {
              sendChange(add, file, { onSuccess: () => void message.success(t.fileAdded) });
              return false;
            }}
          >
            <Button size="small" loading={add.isPending}>
              {t.addFile}
            </Button>
          </Upload>{' '}
          {t.filesHint}
        </div>
      )}
      {error && <ProblemNotice error={error} />}
    </div>
  );
}
