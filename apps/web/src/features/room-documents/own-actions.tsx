import { Button, Upload } from 'antd';
import { useState } from 'react';
import { uploadTypes } from '../../api/api-values';
import { useMessages } from '../../ui/messages';
import { messageOf } from '../../ui/problem';
import { ReasonModal } from '../../ui/reason-modal';
import { sendChange } from '../../ui/send-change';
import { AccessForm } from './forms/access-form';
import { useAddVersion, useChangeAccess, useDecide } from './queries';
import { ReadsModal } from './reads-modal';
import { useRoomDocumentsText } from './texts';
import type { RoomDocument, RoomDocuments } from './types';

interface OwnActionsProps {
  roomId: string;
  document: RoomDocument;
  documents: RoomDocuments;
}

/** What its own side does with a document. */
export function OwnActions({ roomId, document, documents }: OwnActionsProps) {
  const t = useRoomDocumentsText();
  const [shown, show] = useState<'access' | 'log' | null>(null);
  const close = () => show(null);
  const props = { roomId, document, onClose: close };
  return (
    <>
      <Release roomId={roomId} document={document} />{' '}
      {documents.mayAdd && <NewVersion roomId={roomId} document={document} />}{' '}
      <Button size="small" onClick={() => show('access')}>
        {t.change}
      </Button>{' '}
      <Button size="small" onClick={() => show('log')}>
        {t.log}
      </Button>{' '}
      {document.right !== 'none' && <Revoke roomId={roomId} document={document} />}
      {shown === 'access' && <AccessForm {...props} nda={documents.ownNda} />}
      {shown === 'log' && <ReadsModal {...props} />}
    </>
  );
}

interface OfDocument {
  roomId: string;
  document: RoomDocument;
}

function Revoke({ roomId, document: { id, title, confidential, version } }: OfDocument) {
  const t = useRoomDocumentsText();
  const { message, modal } = useMessages();
  const change = useChangeAccess(roomId, id);
  const revoke = () =>
    change.mutateAsync({ title, right: 'none', confidential, version }).then(
      () => message.success(t.revoked),
      (error: unknown) => message.error(messageOf(error)),
    );
  const ask = () =>
    modal.confirm({
      ...{ title: t.revokeAsk(title), content: t.revokeHint, okText: t.revoke },
      ...{ okButtonProps: { danger: true }, onOk: revoke },
    });
  return (
    <Button size="small" danger loading={change.isPending} onClick={() => void ask()}>
      {t.revoke}
    </Button>
  );
}

function NewVersion({ roomId, document: { id } }: OfDocument) {
  const t = useRoomDocumentsText();
  const { message } = useMessages();
  const add = useAddVersion(roomId, id);
  return (
    <Upload
      accept={uploadTypes['/api/v1/deal-rooms/{id}/documents/{documentId}/versions']}
      showUploadList={false}
      beforeUpload={(file) => {
        sendChange(add, file, {
          onSuccess: () => void message.success(t.versionAdded),
          onError: (error) => void message.error(messageOf(error)),
        });
        return false;
      }}
    >
      <Button size="small" loading={add.isPending}>
        {t.newVersion}
      </Button>
    </Upload>
  );
}

/** For each version that waits: the colleague who may release it does, or says why not. */
function Release({ roomId, document }: OfDocument) {
  const t = useRoomDocumentsText();
  const { message } = useMessages();
  const [keeping, keep] = useState(false);
  const decide = useDecide(roomId, document.id);
  const waiting = document.versions.find(({ state }) => state === 'waiting');
  if (!waiting) return null;
  if (!waiting.mayDecide) return <span>{t.mustReleaseAnother}</span>;
  const done = { onSuccess: () => (keep(false), void message.success(t.decided)) };
  const { no } = waiting;
  return (
    <>
      <Button
        size="small"
        type="primary"
        loading={decide.isPending}
        onClick={() =>
          sendChange(
            decide,
            { no, release: true },
            { ...done, onError: (error) => void message.error(messageOf(error)) },
          )
        }
      >
        {t.decide}（{t.versionNo(no)}）
      </Button>{' '}
      <Button size="small" onClick={() => keep(true)}>
        {t.keep}
      </Button>
      {keeping && (
        <ReasonModal
          {...{ title: t.form.keepTitle, hint: t.form.keepHint, label: t.form.comment }}
          {...{ missing: t.form.required, confirm: t.keep, onClose: () => keep(false) }}
          {...{ isPending: decide.isPending, error: decide.error }}
          onConfirm={(comment) => sendChange(decide, { no, release: false, comment }, done)}
        />
      )}
    </>
  );
}
