import { useMessages } from '../../../ui/messages';
import { ReasonModal } from '../../../ui/reason-modal';
import { sendChange } from '../../../ui/send-change';
import { useDecideCase } from '../queries';
import { useAdmissionText } from '../texts';
import type { MeetingCase, Outcome } from '../types';

interface DecideCaseProps {
  meetingId: string;
  item: MeetingCase;
  outcome: Outcome;
  onClose: () => void;
}

/** A decision that cannot be taken back: it says what follows, and asks for the reason where one is needed. */
export function DecideCase({ meetingId, item, outcome, onClose }: DecideCaseProps) {
  const { meetings: t } = useAdmissionText();
  const { message } = useMessages();
  const decide = useDecideCase(meetingId);
  const confirm = (reason: string) =>
    sendChange(
      decide,
      { applicationId: item.applicationId, outcome, reason: reason || null },
      {
        onSuccess: () => {
          onClose();
          void message.success(t.done);
        },
      },
    );
  return (
    <ReasonModal
      title={`${t.outcomes[outcome]}：${item.nameZh}`}
      hint={t.hints[outcome]}
      label={t.reason}
      missing={outcome === 'pass' ? undefined : t.reasonMissing}
      confirm={t.outcomes[outcome]}
      danger={outcome === 'refuse'}
      isPending={decide.isPending}
      error={decide.error}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
}
