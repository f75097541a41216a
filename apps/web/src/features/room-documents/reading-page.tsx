import { Button } from 'antd';
import { useParams } from 'react-router';
import { DateTime } from '../../ui/date-time';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { copyOf, useOpenView, useRoomDocuments } from './queries';
import styles from './reading-page.module.css';
import { useRoomDocumentsText } from './texts';
import type { RoomDocument } from './types';

/** A version of a document, as a copy that was marked for whoever looks at it. */
export function ReadingPage() {
  const { id = '', documentId = '', no = '' } = useParams();
  return (
    <Loaded query={useRoomDocuments(id)}>
      {({ items }) => (
        <Reading
          roomId={id}
          documentId={documentId}
          no={Number(no)}
          document={items.find((document) => document.id === documentId)}
        />
      )}
    </Loaded>
  );
}

interface ReadingProps {
  roomId: string;
  documentId: string;
  no: number;
  /** Nothing when the right to it was withdrawn meanwhile: the server says so in words. */
  document: RoomDocument | undefined;
}

function Reading({ roomId, documentId, no, document }: ReadingProps) {
  const { reading: t, versionNo, title } = useRoomDocumentsText();
  const view = useOpenView(roomId, documentId, no);
  const name = document?.title ?? title;
  return (
    <Page
      title={name}
      subtitle={versionNo(no)}
      back={{ to: `/deal-rooms/${roomId}/documents`, label: t.back }}
    >
      {view.isPending && <p role="status">{t.opening}</p>}
      <Loaded query={view} rows={12}>
        {({ viewId, type, endsAt }) => (
          <Panel flush>
            <p className={styles.note}>
              {t.marked} {t.until} <DateTime at={endsAt} />
            </p>
            {type === 'application/pdf' ? (
              <Pdf title={name} src={copyOf(roomId, viewId)} />
            ) : (
              <img className={styles.picture} alt={name} src={copyOf(roomId, viewId)} />
            )}
          </Panel>
        )}
      </Loaded>
    </Page>
  );
}

/** In the page where the browser can; phones mostly open it beside. */
function Pdf({ title, src }: { title: string; src: string }) {
  const { reading: t } = useRoomDocumentsText();
  const inPage = navigator.pdfViewerEnabled;
  return (
    <>
      <p className={styles.note}>
        <Button type={inPage ? 'default' : 'primary'} href={src} target="_blank" rel="noreferrer">
          {t.open}
        </Button>{' '}
        {!inPage && t.openHint}
      </p>
      {inPage && <iframe className={styles.paper} title={title} src={src} />}
    </>
  );
}
