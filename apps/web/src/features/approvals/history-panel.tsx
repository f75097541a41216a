import { useApprovalText } from '../../entities/approval/texts';
import { DateTime } from '../../ui/date-time';
import { ItemRow } from '../../ui/item-row';
import { Panel } from '../../ui/panel';
import { Tag } from '../../ui/tag';
import { useApprovalsText } from './texts';
import type { Approval } from './types';

/** Step by step: who decided what, and whom it waits for. */
export function HistoryPanel({ approval }: { approval: Approval }) {
  const { page: t } = useApprovalsText();
  return (
    <Panel title={t.steps} flush>
      <ul aria-label={t.steps}>
        {approval.history.map((step) => (
          <li key={step.no}>
            <StepRow approval={approval} step={step} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

interface StepRowProps {
  approval: Approval;
  step: Approval['history'][number];
}

function StepRow({ approval, step }: StepRowProps) {
  const { page: t } = useApprovalsText();
  const texts = useApprovalText();
  const { no, verdict, decidedByName, forName, comment, decidedAt, administrators } = step;
  const isNow = approval.state === 'waiting' && approval.step === no;
  const people = [...step.people, ...(administrators ? [t.administrators] : [])].join('、');
  const waiting =
    approval.waitingFor.length > 0
      ? texts.waitingFor(approval.waitingFor.join('、'))
      : texts.nobody;
  return (
    <ItemRow
      title={
        <>
          {t.step(no)}{' '}
          {verdict && (
            <Tag tone={verdict === 'approved' ? 'good' : 'bad'}>{t.verdicts[verdict]}</Tag>
          )}
          {isNow && <Tag tone="warn">{texts.states.waiting}</Tag>}
        </>
      }
      hint={
        verdict ? (
          <>
            {decidedByName}
            {forName && t.inPlace(forName)}
            {comment && `：${comment}`}
          </>
        ) : isNow ? (
          waiting
        ) : (
          people
        )
      }
      extra={decidedAt && <DateTime at={decidedAt} />}
    />
  );
}
