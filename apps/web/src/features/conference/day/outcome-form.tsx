import { Button, Input, Rate } from 'antd';
import { useState } from 'react';
import { meetingOutcomeLimits as limits } from '../../../api/api-values';
import { ProblemNotice } from '../../../ui/problem-notice';
import { useSayOutcome } from './queries';
import { useDayText } from './texts';

/** What became of a meeting, said in a minute on a phone. */
export function OutcomeForm({
  meetingId,
  said,
  fromPaper = false,
}: {
  meetingId: string;
  said: boolean | null;
  /** Typed in by the secretariat: the unit can say it anew. */
  fromPaper?: boolean;
}) {
  const { outcome: t } = useDayText();
  const say = useSayOutcome(meetingId);
  const [useful, setUseful] = useState(0);
  const [nextStep, setNextStep] = useState('');
  const [anew, sayAnew] = useState(false);
  if ((said !== null && !anew) || say.isSuccess)
    return (
      <p role="status" style={{ padding: '0 16px 12px' }}>
        {fromPaper && !say.isSuccess ? t.fromPaper : t.thanks}{' '}
        {said !== null && !say.isSuccess && (said ? t.held : t.notHeld)}{' '}
        {fromPaper && !say.isSuccess && (
          <Button size="small" onClick={() => sayAnew(true)}>
            {t.sayAnew}
          </Button>
        )}
      </p>
    );
  return (
    <div style={{ display: 'grid', gap: 8, padding: '0 16px 12px' }}>
      <span>
        {t.useful} <Rate value={useful} onChange={setUseful} aria-label={t.useful} />
      </span>
      <Input
        aria-label={t.nextStep}
        placeholder={t.nextStep}
        value={nextStep}
        maxLength={limits.nextStep.maxLength}
        onChange={(event) => setNextStep(event.target.value)}
      />
      <span style={{ display: 'flex', gap: 8 }}>
        <Button
          type="primary"
          loading={say.isPending}
          onClick={() =>
            say.mutate({ held: true, useful: useful || null, nextStep: nextStep || null })
          }
        >
          {t.held}
        </Button>
        <Button onClick={() => say.mutate({ held: false })}>{t.notHeld}</Button>
      </span>
      {say.error && <ProblemNotice error={say.error} />}
    </div>
  );
}
