import { useMessages } from '../../../ui/messages';
import { ReasonModal } from '../../../ui/reason-modal';
import { sendChange } from '../../../ui/send-change';
import { useReversePayment } from './queries';
import { useStatementsText } from './texts';

export function ReversePayment({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useStatementsText();
  const { message } = useMessages();
  const reverse = useReversePayment(id);
  const done = () => {
    onClose();
    void message.success(t.reversed);
  };
  return (
    <ReasonModal
      title={t.reverseTitle}
      hint={t.reverseHint}
      label={t.reason}
      missing={t.required(t.reason)}
      confirm={t.reverse}
      danger
      isPending={reverse.isPending}
      error={reverse.error}
      onConfirm={(reason) => sendChange(reverse, reason, { onSuccess: done })}
      onClose={onClose}
    />
  );
}
