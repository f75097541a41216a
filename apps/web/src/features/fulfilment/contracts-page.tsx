import { queryLimits, contractStateValues } from '../../api/api-values';
import { Button, Select } from 'antd';
import { Link } from 'react-router';
import { EmptyHint } from '../../ui/empty-hint';
import { FilterBar, RowFilter } from '../../ui/filter-bar';
import { FilterTabs } from '../../ui/filter-tabs';
import { anyText, oneOf, useFilters } from '../../ui/filters';
import { LinkButton } from '../../ui/link-button';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { PageList } from '../../ui/page-list';
import { Panel } from '../../ui/panel';
import { SearchFilter } from '../../ui/search-filter';
import { ContractRow } from './contract-row';
import { OpenItemRow } from './open-item-row';
import { useContracts, useOpenItems } from './queries';
import { useFulfilmentText } from './texts';

const TABS = ['todo', 'all'] as const;
const filters = { tab: oneOf(TABS), state: oneOf(contractStateValues), q: anyText };

/** What my unit has to do about its contracts, and all of them. */
export function ContractsPage() {
  const { title, list: t, export: exported } = useFulfilmentText();
  const [{ tab = 'todo' }, change] = useFilters(filters);
  const open = useOpenItems();
  return (
    <Page
      title={title}
      actions={
        <Button href="/api/v1/my-unit/contracts.csv" download>
          {exported}
        </Button>
      }
    >
      <FilterTabs
        label={title}
        value={tab}
        onChange={(key) => change({ tab: key === 'todo' ? undefined : key })}
        tabs={TABS.map((key) => ({
          key,
          label: t[key],
          count: key === 'todo' ? open.data?.items.length : undefined,
        }))}
      />
      {tab === 'todo' ? <OpenItems open={open} /> : <AllContracts />}
    </Page>
  );
}

function OpenItems({ open }: { open: ReturnType<typeof useOpenItems> }) {
  const { list: t } = useFulfilmentText();
  return (
    <Panel flush>
      <Loaded query={open}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyHint title={t.nothing}>{t.nothingHint}</EmptyHint>
          ) : (
            <ul aria-label={t.todo}>
              {items.map((item) => (
                <li key={`${item.contractId}:${item.kind}:${item.no}`}>
                  <OpenItemRow
                    item={item}
                    about={
                      <Link className="inline-link" to={`/contracts/${item.contractId}`}>
                        {item.number} {item.subject}
                      </Link>
                    }
                  />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}

function AllContracts() {
  const { list: t, states } = useFulfilmentText();
  const [{ state, q }, change] = useFilters(filters);
  const contracts = useContracts({ state, q });
  return (
    <>
      <FilterBar label={t.search}>
        <RowFilter>
          <SearchFilter
            label={t.search}
            value={q}
            maxLength={queryLimits['/api/v1/contracts'].q.maxLength}
            onSearch={(text) => change({ q: text })}
          />
        </RowFilter>
        <Select
          aria-label={t.state}
          placeholder={t.state}
          allowClear
          value={state}
          style={{ minWidth: 150 }}
          onChange={(chosen) => change({ state: chosen })}
          options={contractStateValues.map((value) => ({ value, label: states[value] }))}
        />
      </FilterBar>
      <Panel flush>
        <PageList
          pages={contracts}
          label={t.all}
          keyOf={({ id }) => id}
          row={(contract) => <ContractRow contract={contract} />}
          empty={
            <EmptyHint
              title={t.empty}
              action={<LinkButton to="/deal-rooms">{t.toRooms}</LinkButton>}
            >
              {t.emptyHint}
            </EmptyHint>
          }
        />
      </Panel>
    </>
  );
}
