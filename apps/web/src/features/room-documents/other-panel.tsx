import { Alert, Button } from 'antd';
import { EmptyHint } from '../../ui/empty-hint';
import { DateTime } from '../../ui/date-time';
import { useMessages } from '../../ui/messages';
import { Panel } from '../../ui/panel';
import { ProblemNotice } from '../../ui/problem-notice';
import { sendChange } from '../../ui/send-change';
import { DocumentRow } from './document-row';
import styles from './nda.module.css';
import { useAcceptNda } from './queries';
import { useRoomDocumentsText } from './texts';
import type { NonDisclosure, RoomDocuments } from './types';

interface OtherPanelProps {
  roomId: string;
  documents: RoomDocuments;
}

/** Documents that the other side has opened; some of them only after its text was accepted. */
export function OtherPanel({ roomId, documents: { items, otherNda } }: OtherPanelProps) {
  const t = useRoomDocumentsText();
  const theirs = items.filter(({ own }) => !own);
  const asked = theirs.some(({ confidential }) => confidential) ? otherNda : null;
  return (
    <Panel title={t.other} flush>
      {asked && <Undertaking roomId={roomId} nda={asked} />}
      {theirs.length === 0 && <EmptyHint title={t.otherNone}>{t.otherNoneHint}</EmptyHint>}
      <ul>
        {theirs.map((document) => (
          <li key={document.id}>
            <DocumentRow
              roomId={roomId}
              document={document}
              locked={document.confidential && !asked?.acceptedAt}
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Undertaking({ roomId, nda }: { roomId: string; nda: NonDisclosure }) {
  const { nda: t } = useRoomDocumentsText();
  const { message } = useMessages();
  const accept = useAcceptNda(roomId);
  const text = (
    <p className={styles.text} tabIndex={0}>
      {nda.text}
    </p>
  );
  if (nda.acceptedAt)
    return (
      <div className={styles.accepted}>
        <details>
          <summary>
            {t.acceptedAt}（{t.version(nda.no)}） · <DateTime at={nda.acceptedAt} />
          </summary>
          {text}
        </details>
      </div>
    );
  return (
    <div className={styles.asked}>
      <Alert type="warning" showIcon title={t.ask} description={t.askHint} />
      {text}
      {accept.error && <ProblemNotice error={accept.error} />}
      <Button
        type="primary"
        loading={accept.isPending}
        onClick={() =>
          sendChange(accept, nda.no, { onSuccess: () => void message.success(t.accepted) })
        }
      >
        {t.accept}（{t.version(nda.no)}）
      </Button>
    </div>
  );
}
