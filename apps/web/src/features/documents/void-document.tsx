import { useMessages } from '../../ui/messages';
import { ReasonModal } from '../../ui/reason-modal';
import { sendChange } from '../../ui/send-change';
import { useVoidDocument } from './queries';
import { useDocumentsText } from './texts';
import type { IssuedDocument } from './types';

interface VoidDocumentProps {
  document: IssuedDocument;
  onClose: () => void;
}

export function VoidDocument({ document: { id, number, title }, onClose }: VoidDocumentProps) {
  const { register: t } = useDocumentsText();
  const { message } = useMessages();
  const makeVoid = useVoidDocument(id);
  const confirm = (reason: string) =>
    sendChange(makeVoid, reason, {
      onSuccess: () => {
        onClose();
        void message.success(t.voided(number));
      },
    });
  return (
    <ReasonModal
      title={t.voidTitle(number)}
      hint={`${title}。${t.voidHint}`}
      label={t.voidReason}
      missing={t.voidReasonMissing}
      confirm={t.voidConfirm}
      danger
      isPending={makeVoid.isPending}
      error={makeVoid.error}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
}
