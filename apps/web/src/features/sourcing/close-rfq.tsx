import { ReasonModal } from '../../ui/reason-modal';
import { sendChange } from '../../ui/send-change';
import { useCloseRfq } from './queries';
import { useSourcingText } from './texts';
import type { Rfq } from './types';

export function CloseRfq({ rfq, onClose }: { rfq: Rfq; onClose: () => void }) {
  const { rfq: t, required } = useSourcingText();
  const close = useCloseRfq(rfq.id);
  return (
    <ReasonModal
      title={t.close}
      hint={t.closeHint}
      label={t.closeReason}
      missing={required(t.closeReason)}
      confirm={t.close}
      danger
      isPending={close.isPending}
      error={close.error}
      onConfirm={(reason) => sendChange(close, reason, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
