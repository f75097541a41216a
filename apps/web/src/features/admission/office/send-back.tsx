import { useMessages } from '../../../ui/messages';
import { ReasonModal } from '../../../ui/reason-modal';
import { sendChange } from '../../../ui/send-change';
import { useReturnApplication } from '../queries';
import { useAdmissionText } from '../texts';
import type { Application } from '../types';

export function SendBack({
  application: { id, version },
  onClose,
}: {
  application: Application;
  onClose: () => void;
}) {
  const { office: t } = useAdmissionText();
  const { message } = useMessages();
  const sendBack = useReturnApplication(id);
  const confirm = (reason: string) =>
    sendChange(
      sendBack,
      { version, reason },
      {
        onSuccess: () => {
          onClose();
          void message.success(t.returned);
        },
      },
    );
  return (
    <ReasonModal
      title={t.return}
      hint={t.returnHint}
      label={t.reason}
      missing={t.reasonMissing}
      confirm={t.return}
      isPending={sendBack.isPending}
      error={sendBack.error}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
}
