import { Modal } from 'antd';
import { DateTime } from '../../ui/date-time';
import { EmptyHint } from '../../ui/empty-hint';
import { ItemRow } from '../../ui/item-row';
import { PageList } from '../../ui/page-list';
import { useReads } from './queries';
import { useRoomDocumentsText } from './texts';
import type { DocumentRead, RoomDocument } from './types';

interface ReadsModalProps {
  roomId: string;
  document: RoomDocument;
  onClose: () => void;
}

/** Who opened a document, the latest first. */
export function ReadsModal({ roomId, document: { id, title }, onClose }: ReadsModalProps) {
  const { reads: t } = useRoomDocumentsText();
  return (
    <Modal open title={t.title(title)} footer={null} onCancel={onClose}>
      <PageList
        pages={useReads(roomId, id)}
        label={t.title(title)}
        keyOf={(read) => read.id}
        row={(read) => <ReadRow read={read} />}
        empty={<EmptyHint title={t.none} />}
      />
    </Modal>
  );
}

function ReadRow({ read }: { read: DocumentRead }) {
  const { reads: t, versionNo } = useRoomDocumentsText();
  const { personName, unitName, kind, no, own, at } = read;
  return (
    <ItemRow
      title={`${personName} · ${own ? t.own : unitName}`}
      hint={`${t.kinds[kind]} · ${versionNo(no)}`}
      extra={<DateTime at={at} />}
    />
  );
}
