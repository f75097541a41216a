import { ReasonModal } from '../../../ui/reason-modal';
import { useMessages } from '../../../ui/messages';
import { sendChange } from '../../../ui/send-change';
import { useRejectPayment } from '../queries';
import { useFulfilmentText } from '../texts';

export function RejectForm({ id, no, onClose }: { id: string; no: number; onClose: () => void }) {
  const { payments: t } = useFulfilmentText();
  const { message } = useMessages();
  const reject = useRejectPayment(id, no);
  return (
    <ReasonModal
      title={t.rejectTitle}
      hint={t.rejectHint}
      label={t.reason}
      missing={t.reasonMissing}
      confirm={t.reject}
      isPending={reject.isPending}
      error={reject.error}
      onConfirm={(reason) =>
        sendChange(reject, reason, {
          onSuccess: () => {
            onClose();
            void message.success(t.rejected);
          },
        })
      }
      onClose={onClose}
    />
  );
}
