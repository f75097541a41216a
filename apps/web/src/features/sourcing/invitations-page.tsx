import { Link } from 'react-router';
import { unitName } from '../../entities/member/unit-name';
import { CoastTag } from '../../entities/region/coast-tag';
import { Deadline } from '../../ui/date-time';
import { EmptyHint } from '../../ui/empty-hint';
import { FilterTabs } from '../../ui/filter-tabs';
import { oneOf, useFilters } from '../../ui/filters';
import { ItemRow } from '../../ui/item-row';
import { useLanguage } from '../../ui/language';
import { Page } from '../../ui/page';
import { PageList } from '../../ui/page-list';
import { Panel } from '../../ui/panel';
import { Tag } from '../../ui/tag';
import { useInvitations } from './invitation-queries';
import { RfqPreference } from './rfq-preference';
import { SideTabs } from './side-tabs';
import { InvitationTag } from './state-tags';
import { useSourcingText } from './texts';
import type { InvitationSummary } from './types';

const filters = { tab: oneOf(['open', 'over']) };

export function InvitationsPage() {
  const { list, received: t } = useSourcingText();
  const [{ tab }, change] = useFilters(filters);
  const invitations = useInvitations(tab === undefined ? undefined : tab === 'open');
  return (
    <Page title={list.title} actions={<RfqPreference />}>
      <Panel flush>
        <SideTabs side="received" />
        <FilterTabs
          label={t.label}
          value={tab ?? 'all'}
          onChange={(key) => change({ tab: key === 'all' ? undefined : key })}
          tabs={[
            { key: 'all', label: list.all },
            { key: 'open', label: t.open },
            { key: 'over', label: t.over },
          ]}
        />
        <PageList
          pages={invitations}
          label={t.label}
          keyOf={({ id }) => id}
          row={(invitation) => <InvitationRow invitation={invitation} />}
          empty={<EmptyHint title={t.empty}>{t.emptyHint}</EmptyHint>}
        />
      </Panel>
    </Page>
  );
}

function InvitationRow({ invitation }: { invitation: InvitationSummary }) {
  const { received: t } = useSourcingText();
  const language = useLanguage();
  const { id, title, number, buyer, deadline, ended, rfqState, outdated } = invitation;
  return (
    <ItemRow
      title={
        <Link to={`/rfq-invitations/${id}`}>
          <strong>{title}</strong>
        </Link>
      }
      hint={
        <>
          {number} · {unitName(buyer, language)}{' '}
          <CoastTag coast={buyer.coast} place={buyer.provinceName} />
        </>
      }
      extra={
        <>
          {rfqState === 'open' && !ended && <Deadline at={deadline} />}{' '}
          {outdated && <Tag tone="bad">{t.outdated}</Tag>} <InvitationTag invitation={invitation} />
        </>
      }
    />
  );
}
