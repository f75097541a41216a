import { Select } from 'antd';
import { Link } from 'react-router';
import { queryLimits, rfqStateValues } from '../../api/api-values';
import { Deadline } from '../../ui/date-time';
import { EmptyHint } from '../../ui/empty-hint';
import { FilterBar } from '../../ui/filter-bar';
import { anyText, oneOf, useFilters } from '../../ui/filters';
import { ItemRow } from '../../ui/item-row';
import { LinkButton } from '../../ui/link-button';
import { Page } from '../../ui/page';
import { PageList } from '../../ui/page-list';
import { Panel } from '../../ui/panel';
import { SearchFilter } from '../../ui/search-filter';
import { useRfqs } from './queries';
import { SideTabs } from './side-tabs';
import { RfqStateTag } from './state-tags';
import { useSourcingText } from './texts';
import type { RfqSummary } from './types';

const filters = { state: oneOf(rfqStateValues), q: anyText };

export function RfqsPage() {
  const { list: t, states } = useSourcingText();
  const [chosen, change] = useFilters(filters);
  const rfqs = useRfqs(chosen);
  return (
    <Page
      title={t.title}
      subtitle={t.subtitle}
      actions={
        <LinkButton type="primary" to="/rfqs/new">
          {t.create}
        </LinkButton>
      }
    >
      <Panel flush>
        <SideTabs side="sent" />
        <FilterBar label={t.search}>
          <SearchFilter
            label={t.search}
            value={chosen.q}
            maxLength={queryLimits['/api/v1/rfqs'].q.maxLength}
            onSearch={(q) => change({ q })}
          />
          <Select
            aria-label={t.all}
            placeholder={t.all}
            allowClear
            value={chosen.state}
            onChange={(state) => change({ state })}
            options={rfqStateValues.map((value) => ({ value, label: states[value] }))}
          />
        </FilterBar>
        <PageList
          pages={rfqs}
          label={t.label}
          keyOf={({ id }) => id}
          row={(rfq) => <RfqRow rfq={rfq} />}
          empty={<EmptyHint title={t.empty}>{t.emptyHint}</EmptyHint>}
        />
      </Panel>
    </Page>
  );
}

function RfqRow({ rfq }: { rfq: RfqSummary }) {
  const { list: t } = useSourcingText();
  return (
    <ItemRow
      title={
        <Link to={`/rfqs/${rfq.id}`}>
          <strong>{rfq.title}</strong>
        </Link>
      }
      hint={
        <>
          {rfq.number} · {t.lines(rfq.lines)} · {t.counts(rfq.asked, rfq.quoted)}
          {rfq.openQuestions > 0 && <> · {t.questions(rfq.openQuestions)}</>}
        </>
      }
      extra={
        <>
          {rfq.state === 'open' && rfq.deadline && !rfq.ended && <Deadline at={rfq.deadline} />}{' '}
          <RfqStateTag rfq={rfq} />
        </>
      }
    />
  );
}
