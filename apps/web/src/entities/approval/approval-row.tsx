import { Link } from 'react-router';
import { MoneyText } from '../../ui/amount';
import { DateTime } from '../../ui/date-time';
import { ItemRow } from '../../ui/item-row';
import { ApprovalStateTag } from './approval-state-tag';
import { useApprovalText } from './texts';
import type { ApprovalSummary } from './types';

interface ApprovalRowProps {
  approval: ApprovalSummary;
  /** Where it stands is known already. */
  here?: boolean;
}

/** What is decided, about how much, and whom it waits for. */
export function ApprovalRow({ approval, here }: ApprovalRowProps) {
  const t = useApprovalText();
  const { id, action, title, amounts, submittedByName, submittedAt, state, reason } = approval;
  return (
    <ItemRow
      title={
        <>
          <Link className="inline-link" to={`/approvals/${id}`}>
            {here ? t.actions[action] : `${t.actions[action]}：${title}`}
          </Link>{' '}
          <ApprovalStateTag state={state} />
        </>
      }
      hint={
        <>
          {t.by(submittedByName)} · <DateTime at={submittedAt} relative />
          {state === 'waiting' && <Waiting approval={approval} />}
          {reason && <div>{reason}</div>}
        </>
      }
      extra={amounts.map((money) => (
        <MoneyText key={money.currency} money={money} />
      ))}
    />
  );
}

function Waiting({ approval }: { approval: ApprovalSummary }) {
  const t = useApprovalText();
  const { waitingFor, step, steps } = approval;
  const whom = waitingFor.length > 0 ? t.waitingFor(waitingFor.join('、')) : t.nobody;
  return (
    <>
      {' '}
      · {t.step(step, steps)} · {whom}
    </>
  );
}
