import { Button } from 'antd';
import { useState } from 'react';
import { useMe } from '../../entities/session/session';
import { Panel } from '../../ui/panel';
import { ProblemNotice } from '../../ui/problem-notice';
import { ReasonModal } from '../../ui/reason-modal';
import { sendChange } from '../../ui/send-change';
import { useJoin, useProposePostponement } from './queries';
import { useConferenceText } from './texts';
import type { Conference } from './types';

/** Who proposes the conference, or its postponement, and joining them (R1.1). */
export function ProposalPanel({ conference }: { conference: Conference }) {
  const { proposal: t, required } = useConferenceText();
  const { id, state, proposers, joined, postponeReason, reason, next } = conference;
  const isMember = Boolean(useMe()?.member);
  const join = useJoin(id);
  const postpone = useProposePostponement(id);
  const [asking, setAsking] = useState(false);
  const isOpen = state === 'proposed' || postponeReason !== null;
  const canPropose = isMember && !isOpen && next.some(({ step }) => step === 'postpone');
  if (!isOpen && !canPropose) return null;
  return (
    <Panel title={t.title}>
      {isOpen && (
        <>
          <p>{state === 'proposed' ? reason : `${t.open}${postponeReason}`}</p>
          <p>{t.by(proposers.join('、'))}</p>
          {isMember && joined && <p>{t.joined}</p>}
          {isMember && !joined && (
            <Button type="primary" loading={join.isPending} onClick={() => join.mutate(undefined)}>
              {t.join}
            </Button>
          )}
          {join.error && <ProblemNotice error={join.error} />}
        </>
      )}
      {canPropose && <Button onClick={() => setAsking(true)}>{t.postpone}</Button>}
      {asking && (
        <ReasonModal
          title={t.postpone}
          hint={t.postponeHint}
          label={t.reason}
          missing={required(t.reason)}
          confirm={t.postpone}
          isPending={postpone.isPending}
          error={postpone.error}
          onConfirm={(why) => sendChange(postpone, why, { onSuccess: () => setAsking(false) })}
          onClose={() => setAsking(false)}
        />
      )}
    </Panel>
  );
}
