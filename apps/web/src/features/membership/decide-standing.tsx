import type { MemberFile } from '../../app/contract';
import { ReasonModal } from '../../ui/reason-modal';
import { useSay } from '../../ui/say';
import { useDecideStanding, type StandingDecision } from './queries';
import { useMembershipText } from './texts';

interface DecideStandingProps {
  member: MemberFile;
  decision: StandingDecision;
  onClose: () => void;
}

export function DecideStanding({ member, decision, onClose }: DecideStandingProps) {
  const { member: t } = useMembershipText();
  const { message } = useSay();
  const decide = useDecideStanding(member.id);
  const submit = (reason: string) =>
    decide.mutate(
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
