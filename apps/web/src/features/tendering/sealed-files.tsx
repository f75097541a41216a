import { Button } from 'antd';
import { useRef } from 'react';
import { MOST_FILES } from '@wanchang/sealed-bids';
import { uploadTypes } from '../../api/api-values';
import { formatSize } from '../../ui/file-size';
import { ItemRow } from '../../ui/item-row';
import { useTenderingText } from './texts';

interface SealedFilesProps {
  files: readonly File[];
  onChange: (files: readonly File[]) => void;
}

/** Files that are sealed with the quote: until then they stay in this window, and nowhere else. */
export function SealedFiles({ files, onChange }: SealedFilesProps) {
  const { files: t } = useTenderingText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <section aria-label={t.title} style={{ margin: '12px 0' }}>
      <ItemRow
        title={t.title}
        hint={t.hint(MOST_FILES)}
        extra={
          <Button disabled={files.length >= MOST_FILES} onClick={() => input.current?.click()}>
            {t.add}
          </Button>
        }
      />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t.add}
        accept={uploadTypes['/api/v1/rfq-invitations/{id}/files']}
        onChange={({ target }) => {
          const chosen = [...(target.files ?? [])];
          target.value = '';
          onChange([...files, ...chosen].slice(0, MOST_FILES));
        }}
      />
      {files.map((file, at) => (
        <ItemRow
          key={`${file.name} ${at}`}
          title={file.name}
          hint={formatSize(file.size)}
          extra={
            <Button
              size="small"
              aria-label={t.removeNamed(file.name)}
              onClick={() => onChange(files.filter((one) => one !== file))}
            >
              {t.remove}
            </Button>
          }
        />
      ))}
    </section>
  );
}
