import { Link, useParams } from 'react-router';
import { ApprovalStateTag } from '../../entities/approval/approval-state-tag';
import { useApprovalText } from '../../entities/approval/texts';
import { MoneyText } from '../../ui/amount';
import { DateTime } from '../../ui/date-time';
import { Fact, Facts } from '../../ui/facts';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { ContentPanels } from './content-panels';
import { DecideBar } from './decide-bar';
import { HistoryPanel } from './history-panel';
import { useApproval } from './queries';
import { SubmitterActions } from './submitter-actions';
import { useApprovalsText } from './texts';
import type { Approval } from './types';

/** Just what is being decided: made to be read and answered on a phone. */
export function ApprovalPage() {
  const { id = '' } = useParams();
  return <Loaded query={useApproval(id)}>{(approval) => <Content approval={approval} />}</Loaded>;
}

function Content({ approval }: { approval: Approval }) {
  const { page: t, list } = useApprovalsText();
  const { actions } = useApprovalText();
  const { action, title, link, state, actions: mine } = approval;
  return (
    <Page
      title={actions[action]}
      tags={<ApprovalStateTag state={state} />}
      subtitle={
        <Link className="inline-link" to={link}>
          {title}
        </Link>
      }
      back={{ to: '/approvals', label: list.title }}
      narrow
    >
      <Panel title={t.what}>
        <What approval={approval} />
      </Panel>
      <ContentPanels approval={approval} />
      <HistoryPanel approval={approval} />
      <SubmitterActions approval={approval} />
      {mine.includes('approve') && <DecideBar approval={approval} />}
    </Page>
  );
}

function What({ approval }: { approval: Approval }) {
  const { page: t } = useApprovalsText();
  const { amounts, submittedByName, submittedAt, parts, reason, state, inPlaceOf } = approval;
  return (
    <Facts>
      <Fact label={t.amount}>
        {amounts.map((money) => (
          <strong key={money.currency}>
            <MoneyText money={money} />{' '}
          </strong>
        ))}
      </Fact>
      <Fact label={t.with}>{parts.map(({ unit }) => unit).join('、')}</Fact>
      <Fact label={t.askedBy}>
        {submittedByName} · <DateTime at={submittedAt} />
      </Fact>
      <Fact label={t.inPlaceOf}>{inPlaceOf}</Fact>
      <Fact label={state === 'void' ? t.voidReason : t.refusal} wide>
        {reason}
      </Fact>
    </Facts>
  );
}
