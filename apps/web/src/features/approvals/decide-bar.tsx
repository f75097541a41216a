import { Button } from 'antd';
import { useState } from 'react';
import { useMessages } from '../../ui/messages';
import { ReasonModal } from '../../ui/reason-modal';
import { sendChange } from '../../ui/send-change';
import { StickyBar } from '../../ui/sticky-bar';
import { useDecide, type Verdict } from './queries';
import { useApprovalsText } from './texts';
import type { Approval } from './types';

/** The two answers, always within reach of a thumb. */
export function DecideBar({ approval }: { approval: Approval }) {
  const { decide: t } = useApprovalsText();
  const [asking, ask] = useState<Verdict['verdict'] | null>(null);
  return (
    <StickyBar state={approval.inPlaceOf ? t.inPlaceOf(approval.inPlaceOf) : t.yours}>
      <Button onClick={() => ask('refuse')}>{t.refuse}</Button>
      <Button type="primary" onClick={() => ask('approve')}>
        {t.approve}
      </Button>
      {asking && <Decide approval={approval} verdict={asking} onClose={() => ask(null)} />}
    </StickyBar>
  );
}

interface DecideProps {
  approval: Approval;
  verdict: Verdict['verdict'];
  onClose: () => void;
}

function Decide({ approval, verdict, onClose }: DecideProps) {
  const { decide: t } = useApprovalsText();
  const { message } = useMessages();
  const decide = useDecide(approval);
  const approves = verdict === 'approve';
  const done = ({ state }: Approval) => {
    onClose();
    if (state === 'void') void message.warning(t.voided);
    else void message.success(approves ? (state === 'approved' ? t.granted : t.passed) : t.refused);
  };
  const isLast = approval.step === approval.steps;
  return (
    <ReasonModal
      title={approves ? t.approveTitle : t.refuseTitle}
      hint={approves ? (isLast ? t.lastHint : t.nextHint) : t.refuseHint}
      label={approves ? t.comment : t.reason}
      missing={approves ? undefined : t.missing}
      confirm={t[verdict]}
      danger={!approves}
      isPending={decide.isPending}
      error={decide.error}
      onConfirm={(comment) => sendChange(decide, { verdict, comment }, { onSuccess: done })}
      onClose={onClose}
    />
  );
}
