import { PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { DateTime } from '../../ui/date-time';
import { formatSize } from '../../ui/file-size';
import styles from './conversation.module.css';
import type { OutgoingMessage } from './messages';
import { useNegotiationText } from './texts';
import type { Message, RoomFile } from './types';

interface MessageBubbleProps {
  message: Message;
  isOwnUnit: boolean;
  isMine: boolean;
}

export function MessageBubble({ message, isOwnUnit, isMine }: MessageBubbleProps) {
  const { roles } = useNegotiationText();
  const { author, body, files, at } = message;
  if (!author) {
    return (
      <p className={styles.system}>
        {body} <DateTime at={at} relative />
      </p>
    );
  }
  return (
    <div className={isOwnUnit ? `${styles.message} ${styles.own}` : styles.message}>
      <span className={styles.meta}>
        {!isMine && `${author.name}（${roles[author.side]}） `}
        <DateTime at={at} relative />
      </span>
      {body && <div className={styles.bubble}>{body}</div>}
      <FileLinks files={files} />
    </div>
  );
}

interface OutgoingBubbleProps {
  message: OutgoingMessage;
  failed: boolean;
  onRetry: () => void;
}

export function OutgoingBubble({ message, failed, onRetry }: OutgoingBubbleProps) {
  const { messages: t } = useNegotiationText();
  return (
    <div className={`${styles.message} ${styles.own} ${styles.pending}`}>
      <span className={styles.meta}>
        {failed ? t.failed : t.sending}
        {failed && (
          <Button type="link" size="small" onClick={onRetry}>
            {t.retry}
          </Button>
        )}
      </span>
      {message.body && <div className={styles.bubble}>{message.body}</div>}
      <FileLinks files={message.files} />
    </div>
  );
}

function FileLinks({ files }: { files: readonly RoomFile[] }) {
  return files.map(({ id, name, size, url }) => (
    <a key={id} className={styles.file} href={url} download={name}>
      <PaperClipOutlined aria-hidden /> {name} ({formatSize(size)})
    </a>
  ));
}
