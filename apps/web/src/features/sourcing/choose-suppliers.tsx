import { Modal } from 'antd';
import { useState } from 'react';
import { chooseSuppliersLimits, queryLimits } from '../../api/api-values';
import { EmptyHint } from '../../ui/empty-hint';
import { FilterBar } from '../../ui/filter-bar';
import { FilterTabs } from '../../ui/filter-tabs';
import { Loaded } from '../../ui/loaded';
import { ProblemNotice } from '../../ui/problem-notice';
import { SearchFilter } from '../../ui/search-filter';
import { sendChange } from '../../ui/send-change';
import { Choices, type Chosen, type ListProps } from './choices';
import { CoastFilter } from './coast-filter';
import { FitnessFilters } from './fitness-filters';
import { MatchedSuppliers } from './matched-suppliers';
import { ProvinceFilter } from './province-filter';
import { useCandidates, useChooseSuppliers, type CandidatesFilter } from './queries';
import { useSourcingText } from './texts';
import type { Rfq } from './types';

/** Whom to ask: what the match engine found for the demand, or by name and side. */
export function ChooseSuppliers({ rfq, onClose }: { rfq: Rfq; onClose: () => void }) {
  const { choose: t } = useSourcingText();
  const [tab, show] = useState<'matched' | 'all'>(rfq.demandId ? 'matched' : 'all');
  const [chosen, setChosen] = useState<Chosen>(new Set());
  const choose = useChooseSuppliers(rfq.id);
  const list = { rfqId: rfq.id, chosen, onChange: setChosen };
  const room = chooseSuppliersLimits.memberIds.maxItems - rfq.suppliers.length;
  const ask = (memberIds: string[]) => sendChange(choose, memberIds, { onSuccess: onClose });
  return (
    <Modal
      open
      title={t.title}
      okText={t.add(chosen.size)}
      okButtonProps={{ loading: choose.isPending, disabled: chosen.size === 0 }}
      onOk={() => ask([...chosen])}
      onCancel={onClose}
      width={720}
    >
      <FilterTabs
        label={t.title}
        value={tab}
        onChange={show}
        tabs={[
          { key: 'matched', label: t.matched },
          { key: 'all', label: t.all },
        ]}
      />
      {tab === 'matched' ? (
        <MatchedSuppliers {...list} room={room} isPending={choose.isPending} onAsk={ask} />
      ) : (
        <ByName {...list} />
      )}
      {choose.error && <ProblemNotice error={choose.error} />}
    </Modal>
  );
}

function ByName(props: ListProps) {
  const { choose: t } = useSourcingText();
  const [filter, change] = useState<CandidatesFilter>({});
  const pages = useCandidates(props.rfqId, filter);
  const query = { data: pages.items, error: pages.error, refetch: pages.retry };
  return (
    <>
      <FilterBar label={t.search}>
        <SearchFilter
          label={t.search}
          value={filter.q}
          maxLength={queryLimits['/api/v1/rfqs/{id}/candidates'].q.maxLength}
          onSearch={(q) => change({ ...filter, q: q || undefined })}
        />
        <CoastFilter value={filter.coast} onChange={(coast) => change({ ...filter, coast })} />
        <ProvinceFilter
          value={filter.province}
          onChange={(province) => change({ ...filter, province })}
        />
        <FitnessFilters filter={filter} onChange={change} />
      </FilterBar>
      <Loaded query={query}>
        {(items) =>
          items.length === 0 ? (
            <EmptyHint title={t.nobody} />
          ) : (
            <Choices items={items} onMore={pages.more} {...props} />
          )
        }
      </Loaded>
    </>
  );
}
