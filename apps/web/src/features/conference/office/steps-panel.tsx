import { Button } from 'antd';
import { useState } from 'react';
import { ItemRow } from '../../../ui/item-row';
import { Panel } from '../../../ui/panel';
import { ProblemNotice } from '../../../ui/problem-notice';
import { ReasonModal } from '../../../ui/reason-modal';
import { sendChange } from '../../../ui/send-change';
import { useStep } from '../queries';
import { useConferenceText } from '../texts';
import type { Conference, ConferenceStep } from '../types';

/** The steps from here: those that can be taken, and what the others lack. */
export function StepsPanel({ conference, mayWork }: { conference: Conference; mayWork: boolean }) {
  const { office: t, steps, missing: names, facts, required } = useConferenceText();
  const { id, next } = conference;
  const step = useStep(id);
  const [asking, ask] = useState<ConferenceStep | null>(null);
  const take = (one: ConferenceStep) =>
    one === 'cancel' || one === 'postpone' ? ask(one) : step.mutate({ step: one });
  return (
    <Panel title={t.next} flush>
      <ItemRow title={null} hint={next.length === 0 ? t.none : t.nextHint} />
      <ul>
        {next.map(({ step: one, missing }, at) => (
          <li key={one}>
            <ItemRow
              title={steps[one]}
              hint={missing.length > 0 && t.lacks(missing.map((name) => names[name]).join('、'))}
              extra={
                mayWork && (
                  <Button
                    type={at === 0 ? 'primary' : 'default'}
                    danger={one === 'cancel'}
                    disabled={missing.length > 0}
                    loading={step.isPending && step.variables.step === one}
                    onClick={() => take(one)}
                  >
                    {steps[one]}
                  </Button>
                )
              }
            />
          </li>
        ))}
      </ul>
      {step.error && !asking && <ProblemNotice error={step.error} />}
      {asking && (
        <ReasonModal
          title={steps[asking]}
          hint={asking === 'cancel' ? t.cancelHint : t.nextHint}
          label={facts.reason}
          missing={required(facts.reason)}
          confirm={steps[asking]}
          danger={asking === 'cancel'}
          isPending={step.isPending}
          error={step.error}
          onConfirm={(reason) =>
            sendChange(step, { step: asking, reason }, { onSuccess: () => ask(null) })
          }
          onClose={() => ask(null)}
        />
      )}
    </Panel>
  );
}
