import { Button } from 'antd';
import { uploadTypes } from '../../api/api-values';
import { formatSize } from '../../ui/file-size';
import { ItemRow } from '../../ui/item-row';
import { Loaded } from '../../ui/loaded';
import { Panel } from '../../ui/panel';
import { ProblemNotice } from '../../ui/problem-notice';
import { useAddRfqFile, useRemoveRfqFile, useRfqFiles, type FilesOf } from './file-queries';
import { SheetButton } from './sheet-button';
import { useSourcingText } from './texts';
import type { RfqFile } from './types';

interface FilesPanelProps {
  of: FilesOf;
  id: string;
  /** Files can be added, and those that were not sent taken away. */
  canAdd: boolean;
  /** Of whose quote a file is, by invitation. */
  nameOf?: ReadonlyMap<string, string>;
}

/** Attachments of a request and of quotes. */
export function FilesPanel({ of, id, canAdd, nameOf }: FilesPanelProps) {
  const { files: t } = useSourcingText();
  const files = useRfqFiles(of, id);
  const add = useAddRfqFile(of, id);
  const remove = useRemoveRfqFile(of, id);
  const error = add.error ?? remove.error;
  const hint = of === 'rfqs' ? t.hintOfRequest : t.hintOfQuote;
  return (
    <Panel
      title={t.title}
      extra={
        canAdd && (
          <SheetButton
            text={t.add}
            accept={uploadTypes[`/api/v1/${of}/{id}/files`]}
            isPending={add.isPending}
            onFile={(file) => add.mutate(file)}
          />
        )
      }
      flush
    >
      {error && <ProblemNotice error={error} />}
      <Loaded query={files}>
        {({ items }) => (
          <>
            {items.length === 0 && <ItemRow title={null} hint={canAdd ? hint : t.none} />}
            {items.map((file) => (
              <FileRow
                key={file.id}
                file={file}
                href={`/api/v1/${of}/${id}/files/${file.id}`}
                owner={
                  file.invitationId === null
                    ? t.ofRequest
                    : (nameOf?.get(file.invitationId) ?? t.own)
                }
                onRemove={
                  canAdd && (of === 'rfqs' || !file.sent) ? () => remove.mutate(file.id) : null
                }
              />
            ))}
          </>
        )}
      </Loaded>
    </Panel>
  );
}

interface FileRowProps {
  file: RfqFile;
  href: string;
  owner: string;
  onRemove: (() => void) | null;
}

function FileRow({ file, href, owner, onRemove }: FileRowProps) {
  const { files: t } = useSourcingText();
  return (
    <ItemRow
      title={
        <a href={href} download>
          {file.name}
        </a>
      }
      hint={[owner, formatSize(file.size), file.sent ? null : t.notSent]
        .filter(Boolean)
        .join(' · ')}
      extra={
        onRemove && (
          <Button size="small" aria-label={t.removeNamed(file.name)} onClick={onRemove}>
            {t.remove}
          </Button>
        )
      }
    />
  );
}
