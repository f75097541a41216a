import { EmptyHint } from '../../ui/empty-hint';
import { FilterTabs } from '../../ui/filter-tabs';
import { oneOf, useFilters } from '../../ui/filters';
import { LinkButton } from '../../ui/link-button';
import { Page } from '../../ui/page';
import { PageList } from '../../ui/page-list';
import { Panel } from '../../ui/panel';
import { OwnReputation } from './own-reputation';
import { useDealRooms, type DealRoomsFilter } from './queries';
import { RoomRow } from './room-row';
import { useNegotiationText } from './texts';

const TABS = ['all', 'mine', 'open', 'agreed', 'closed'] as const;
type TabName = (typeof TABS)[number];

const filters = { tab: oneOf(TABS) };

const filterOf: Readonly<Record<TabName, DealRoomsFilter>> = {
  all: {},
  mine: { state: 'open', turn: 'mine' },
  open: { state: 'open' },
  agreed: { state: 'agreed' },
  closed: { state: 'closed' },
};

export function DealRoomsPage() {
  const t = useNegotiationText();
  const [{ tab = 'all' }, change] = useFilters(filters);
  const rooms = useDealRooms(filterOf[tab]);
  return (
    <Page title={t.title} subtitle={<OwnReputation />}>
      <Panel flush>
        <FilterTabs
          label={t.title}
          value={tab}
          onChange={(key) => change({ tab: key === 'all' ? undefined : key })}
          tabs={TABS.map((key) => ({ key, label: t.tabs[key] }))}
        />
        <PageList
          pages={rooms}
          label={t.list}
          keyOf={({ id }) => id}
          row={(room) => <RoomRow room={room} />}
          empty={
            <EmptyHint
              title={t.empty}
              action={<LinkButton to="/matches">{t.toMatches}</LinkButton>}
            >
              {t.emptyHint}
            </EmptyHint>
          }
        />
      </Panel>
    </Page>
  );
}
