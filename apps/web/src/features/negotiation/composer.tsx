import { PaperClipOutlined, SendOutlined } from '@ant-design/icons';
import { Button, Input, Upload } from 'antd';
import { useState } from 'react';
import { postMessageLimits } from '../../api/api-values';
import type { DealRoom } from '../../entities/deal-room/types';
import { clearDraft, saveDraft, loadDraft } from '../../ui/local-drafts';
import { useMessages } from '../../ui/messages';
import { messageOf } from '../../ui/problem';
import { sendChange } from '../../ui/send-change';
import styles from './conversation.module.css';
import { newOutgoing, useSendMessage } from './messages';
import { useUploadRoomFile } from './queries';
import { useNegotiationText } from './texts';
import type { RoomFile } from './types';

/** A message with its files. It is shown at once; what is half written survives leaving the page. */
export function Composer({ room }: { room: DealRoom }) {
  const { messages: t } = useNegotiationText();
  const place = `message.${room.id}`;
  const [body, setBody] = useState(() => loadDraft<string>(place) ?? '');
  const [files, setFiles] = useState<RoomFile[]>([]);
  const send = useSendMessage(room.id);
  const isEmpty = body.trim() === '' && files.length === 0;
  const write = (text: string) => {
    setBody(text);
    saveDraft(place, text);
  };
  const submit = () => {
    if (isEmpty) return;
    send.mutate(newOutgoing(body.trim(), files));
    setFiles([]);
    setBody('');
    clearDraft(place);
  };
  return (
    <form
      className={styles.composer}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Input.TextArea
        aria-label={t.label}
        placeholder={t.write}
        value={body}
        maxLength={postMessageLimits.body.maxLength}
        autoSize={{ minRows: 2, maxRows: 6 }}
        onChange={(event) => write(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          submit();
        }}
      />
      <div className={styles.composerFoot}>
        <Attachments room={room} files={files} onChange={setFiles} />
        <span className={styles.hint}>{t.sendHint}</span>
        <Button type="primary" htmlType="submit" icon={<SendOutlined />} disabled={isEmpty}>
          {t.send}
        </Button>
      </div>
    </form>
  );
}

interface AttachmentsProps {
  room: DealRoom;
  files: RoomFile[];
  onChange: (files: RoomFile[]) => void;
}

function Attachments({ room, files, onChange }: AttachmentsProps) {
  const { messages: t } = useNegotiationText();
  const { message } = useMessages();
  const upload = useUploadRoomFile(room.id);
  const add = (file: File) =>
    sendChange(upload, file, {
      onSuccess: (stored) => onChange([...files, stored]),
      onError: (error) => void message.error(messageOf(error)),
    });
  return (
    <>
      <Upload
        showUploadList={false}
        disabled={!room.actions.includes('attach-file') || upload.isPending}
        beforeUpload={(file) => {
          add(file);
          return false;
        }}
      >
        <Button icon={<PaperClipOutlined />} loading={upload.isPending}>
          {t.attach}
        </Button>
      </Upload>
      <span className={styles.attached}>
        {files.map(({ id, name }) => (
          <Button
            key={id}
            size="small"
            aria-label={t.removeFile(name)}
            onClick={() => onChange(files.filter((file) => file.id !== id))}
          >
            {name} ×
          </Button>
        ))}
      </span>
    </>
  );
}
