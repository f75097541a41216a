import { Button } from 'antd';
import { useState } from 'react';
import { useMessages } from '../../../ui/messages';
import { messageOf } from '../../../ui/problem';
import { ReasonModal } from '../../../ui/reason-modal';
import { sendChange } from '../../../ui/send-change';
import { useAcceptFormula, useEndProposal } from './queries';
import { useCooperationText } from './texts';
import type { Cooperation } from './types';

/** What waits: the others accept or decline it, who proposed it can withdraw it. */
export function ProposalActions({ project }: { project: Cooperation }) {
  const t = useCooperationText();
  const { message } = useMessages();
  const [ending, end] = useState<'decline' | 'withdraw' | null>(null);
  const accept = useAcceptFormula(project.id);
  const waiting = project.formulas.find(({ inForceAt, endedKind }) => !inForceAt && !endedKind);
  if (!waiting) return null;
  const own = waiting.shares.find(({ memberId }) => memberId === project.memberId);
  const kind = waiting.memberId === project.memberId ? 'withdraw' : 'decline';
  return (
    <>
      <Button onClick={() => end(kind)}>{t.end[kind]}</Button>
      {own && !own.accepted && (
        <Button
          type="primary"
          loading={accept.isPending}
          onClick={() =>
            sendChange(accept, undefined, {
              onError: (error) => void message.error(messageOf(error)),
            })
          }
        >
          {t.accept}
        </Button>
      )}
      {ending && <EndForm project={project} kind={ending} onClose={() => end(null)} />}
    </>
  );
}

interface EndFormProps {
  project: Cooperation;
  kind: 'decline' | 'withdraw';
  onClose: () => void;
}

function EndForm({ project: { id, state }, kind, onClose }: EndFormProps) {
  const t = useCooperationText();
  const { message } = useMessages();
  const end = useEndProposal(id, kind);
  return (
    <ReasonModal
      {...{ title: t.end[kind], hint: state === 'proposed' ? t.endsProject : t.endsFormula }}
      {...{
        label: t.endReason,
        missing: t.noteMissing,
        confirm: t.end[kind],
        danger: true,
        onClose,
      }}
      {...{ isPending: end.isPending, error: end.error }}
      onConfirm={(reason) =>
        sendChange(end, reason, { onSuccess: () => (onClose(), void message.success(t.done)) })
      }
    />
  );
}
