import { useMessages } from '../../ui/messages';
import { ReasonModal } from '../../ui/reason-modal';
import { sendChange } from '../../ui/send-change';
import { useDecideStanding, type StandingDecision } from './queries';
import { useMembershipText } from './texts';
import type { MemberFile } from './types';

interface DecideStandingProps {
  member: MemberFile;
  decision: StandingDecision;
  onClose: () => void;
}

export function DecideStanding({ member, decision, onClose }: DecideStandingProps) {
  const { member: t } = useMembershipText();
  const { message } = useMessages();
  const decide = useDecideStanding(member.id);
  const submit = (reason: string) =>
    sendChange(
      decide,
      { decision, reason, version: member.version },
      {
        onSuccess: () => {
          onClose();
          void message.success(t.done[decision]);
        },
      },
    );
  return (
    <ReasonModal
      title={`${t[decision]}：${member.nameZh}`}
      hint={t.what[decision]}
      label={`${t.reason}（${t.reasonHint}）`}
      missing={t.reasonMissing}
      confirm={t.confirm[decision]}
      danger={decision !== 'reinstate'}
      isPending={decide.isPending}
      error={decide.error}
      onConfirm={submit}
      onClose={onClose}
    />
  );
}
