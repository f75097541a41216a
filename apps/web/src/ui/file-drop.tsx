import { InboxOutlined } from '@ant-design/icons';
import { Upload } from 'antd';
import { formatSize } from './file-size';

interface FileDropProps {
  label: string;
  hint: string;
  accept: string;
  file: File | null;
  onChoose: (file: File) => void;
}

/** Chooses one file and holds it; sending it is another step. */
export function FileDrop({ label, hint, accept, file, onChoose }: FileDropProps) {
  return (
    <Upload.Dragger
      accept={accept}
      maxCount={1}
      showUploadList={false}
      beforeUpload={(chosen) => {
        onChoose(chosen);
        return false;
      }}
      aria-label={label}
    >
      <p>
        <InboxOutlined aria-hidden style={{ color: 'var(--wc-primary)', fontSize: 28 }} />
      </p>
      <p>
        <strong>{file ? `${file.name}（${formatSize(file.size)}）` : label}</strong>
      </p>
      <p style={{ color: 'var(--wc-quiet)' }}>{hint}</p>
    </Upload.Dragger>
  );
}
