import { ReasonModal } from '../../ui/reason-modal';
import { sendChange } from '../../ui/send-change';
import { useCloseRoom } from './queries';
import { useNegotiationText } from './texts';

export function CloseRoom({ roomId, onClose }: { roomId: string; onClose: () => void }) {
  const { room: t, editor } = useNegotiationText();
  const close = useCloseRoom(roomId);
  return (
    <ReasonModal
      title={t.closeTitle}
      hint={t.closeHint}
      label={t.closeReason}
      missing={editor.required}
      confirm={t.close}
      danger
      isPending={close.isPending}
      error={close.error}
      onConfirm={(reason) => sendChange(close, reason, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
