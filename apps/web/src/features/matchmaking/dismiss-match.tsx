import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { feedbackReasonValues } from '../../api/api-values';
import { ReasonModal } from '../../ui/reason-modal';
import { useMatchmakingText } from './texts';
import type { NotRelevantReason } from './types';

interface DismissMatchProps {
  size: 'small' | undefined;
  onDismiss: (reason: NotRelevantReason, note?: string) => void;
}

/** Not relevant, and why: one of the usual reasons, or in words of one's own. */
export function DismissMatch({ size, onDismiss }: DismissMatchProps) {
  const t = useMatchmakingText();
  const [isWriting, setIsWriting] = useState(false);
  const reasons = feedbackReasonValues.map((reason) => ({ key: reason, label: t.reasons[reason] }));
  const choose = (reason: NotRelevantReason) =>
    reason === 'other' ? setIsWriting(true) : onDismiss(reason);
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [{ type: 'group', label: t.why, children: reasons }],
          onClick: ({ key }) => choose(key as NotRelevantReason),
        }}
      >
        <Button size={size} type="text">
          {t.notRelevant}
        </Button>
      </Dropdown>
      {isWriting && (
        <ReasonModal
          title={t.why}
          hint={t.reasonHint}
          label={t.reasons.other}
          missing={t.reasonMissing}
          confirm={t.notRelevant}
          isPending={false}
          error={null}
          onConfirm={(note) => {
            setIsWriting(false);
            onDismiss('other', note);
          }}
          onClose={() => setIsWriting(false)}
        />
      )}
    </>
  );
}
