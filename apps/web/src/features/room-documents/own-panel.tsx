import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { EmptyHint } from '../../ui/empty-hint';
import { ItemRow } from '../../ui/item-row';
import { Panel } from '../../ui/panel';
import { DocumentRow } from './document-row';
import { AddForm } from './forms/add-form';
import { NdaForm } from './forms/nda-form';
import { OwnActions } from './own-actions';
import { useRoomDocumentsText } from './texts';
import type { RoomDocuments } from './types';

interface OwnPanelProps {
  roomId: string;
  documents: RoomDocuments;
}

/** Documents of one's own side: rights, versions, release and the log. */
export function OwnPanel({ roomId, documents }: OwnPanelProps) {
  const t = useRoomDocumentsText();
  const [adding, add] = useState(false);
  const own = documents.items.filter((document) => document.own);
  const button = documents.mayAdd && (
    <Button
      size="small"
      type="primary"
      icon={<PlusOutlined aria-hidden />}
      onClick={() => add(true)}
    >
      {t.add}
    </Button>
  );
  return (
    <Panel title={t.own} flush extra={button}>
      <OwnNda roomId={roomId} documents={documents} />
      {own.length === 0 && <EmptyHint title={t.ownNone}>{t.ownNoneHint}</EmptyHint>}
      <ul>
        {own.map((document) => (
          <li key={document.id}>
            <DocumentRow
              roomId={roomId}
              document={document}
              notes={document.right !== 'none' && <span> · {t.opened(document.opened ?? 0)}</span>}
              actions={<OwnActions roomId={roomId} document={document} documents={documents} />}
            />
          </li>
        ))}
      </ul>
      {adding && <AddForm roomId={roomId} documents={documents} onClose={() => add(false)} />}
    </Panel>
  );
}

function OwnNda({ roomId, documents: { ownNda } }: OwnPanelProps) {
  const { nda: t } = useRoomDocumentsText();
  const [writing, write] = useState(false);
  return (
    <>
      <ItemRow
        title={t.own}
        hint={
          ownNda ? (
            <details>
              <summary>
                {t.version(ownNda.no)} · {ownNda.personName} · {t.show}
              </summary>
              <p style={{ whiteSpace: 'pre-wrap' }}>{ownNda.text}</p>
            </details>
          ) : (
            t.ownNone
          )
        }
        extra={
          <Button size="small" onClick={() => write(true)}>
            {ownNda ? t.rewrite : t.write}
          </Button>
        }
      />
      {writing && <NdaForm roomId={roomId} text={ownNda?.text} onClose={() => write(false)} />}
    </>
  );
}
