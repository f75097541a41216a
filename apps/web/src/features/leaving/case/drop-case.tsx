import { useMessages } from '../../../ui/messages';
import { ReasonModal } from '../../../ui/reason-modal';
import { sendChange } from '../../../ui/send-change';
import { useDropCase } from '../queries';
import { useLeavingText } from '../texts';
import type { ExpulsionCase } from '../types';

export function DropCase({
  found: { id, version },
  onClose,
}: {
  found: ExpulsionCase;
  onClose: () => void;
}) {
  const { one: t } = useLeavingText();
  const { message } = useMessages();
  const drop = useDropCase(id);
  const done = () => {
    onClose();
    void message.success(t.dropped);
  };
  return (
    <ReasonModal
      title={t.drop}
      hint={t.dropHint}
      label={t.reason}
      missing={t.reasonMissing}
      confirm={t.drop}
      isPending={drop.isPending}
      error={drop.error}
      onConfirm={(reason) => sendChange(drop, { version, reason }, { onSuccess: done })}
      onClose={onClose}
    />
  );
}
