import { ApprovalRow } from '../../entities/approval/approval-row';
import { EmptyHint } from '../../ui/empty-hint';
import { FilterTabs } from '../../ui/filter-tabs';
import { oneOf, useFilters } from '../../ui/filters';
import { LinkButton } from '../../ui/link-button';
import { Page } from '../../ui/page';
import { PageList } from '../../ui/page-list';
import { Panel } from '../../ui/panel';
import { DelegationsPanel } from './delegations-panel';
import { useApprovals } from './queries';
import { ReleasesPanel } from './releases-panel';
import { useApprovalsText } from './texts';

const BOXES = ['waiting', 'submitted', 'all'] as const;
const filters = { box: oneOf(BOXES) };

/** What waits for me, what I submitted, and all of my unit. */
export function ApprovalsPage() {
  const { list: t } = useApprovalsText();
  const [{ box = 'waiting' }, change] = useFilters(filters);
  const approvals = useApprovals(box);
  return (
    <Page
      title={t.title}
      actions={<LinkButton to="/unit/approval-rules">{t.rules}</LinkButton>}
      narrow
    >
      <FilterTabs
        label={t.title}
        value={box}
        onChange={(key) => change({ box: key === 'waiting' ? undefined : key })}
        tabs={BOXES.map((key) => ({ key, label: t.boxes[key] }))}
      />
      <Panel flush>
        <PageList
          pages={approvals}
          label={t.boxes[box]}
          keyOf={({ id }) => id}
          row={(approval) => <ApprovalRow approval={approval} />}
          empty={<EmptyHint title={t.none[box]}>{t.noneHint}</EmptyHint>}
        />
      </Panel>
      <ReleasesPanel />
      <DelegationsPanel />
    </Page>
  );
}
