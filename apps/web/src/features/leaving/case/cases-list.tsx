import { Select } from 'antd';
import { expulsionStateValues } from '../../../api/api-values';
import { EmptyHint } from '../../../ui/empty-hint';
import { FilterBar } from '../../../ui/filter-bar';
import { oneOf, useFilters } from '../../../ui/filters';
import { PageList } from '../../../ui/page-list';
import { Panel } from '../../../ui/panel';
import { useCases } from '../queries';
import { useLeavingText } from '../texts';
import { CaseRow } from './case-row';

const filter = { state: oneOf(expulsionStateValues) };

/** Expulsion cases by state; each is read below `path`. */
export function CasesList({ path }: { path: string }) {
  const { cases: t, states } = useLeavingText();
  const [{ state }, change] = useFilters(filter);
  const cases = useCases({ state });
  return (
    <>
      <FilterBar label={t.state}>
        <Select
          aria-label={t.state}
          placeholder={t.state}
          allowClear
          style={{ minWidth: 180 }}
          value={state}
          onChange={(value) => change({ state: value })}
          options={Object.entries(states).map(([value, label]) => ({ value, label }))}
        />
      </FilterBar>
      <Panel flush>
        <PageList
          pages={cases}
          label={t.list}
          keyOf={({ id }) => id}
          row={(found) => <CaseRow found={found} to={`${path}/${found.id}`} />}
          empty={<EmptyHint title={t.empty}>{t.emptyHint}</EmptyHint>}
        />
      </Panel>
    </>
  );
}
