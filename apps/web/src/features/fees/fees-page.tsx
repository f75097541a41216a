import { queryLimits } from '../../api/api-values';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useHasRight } from '../../entities/session/rights';
import { EmptyHint } from '../../ui/empty-hint';
import { FilterBar, RowFilter } from '../../ui/filter-bar';
import { useFilters } from '../../ui/filters';
import { LinkButton } from '../../ui/link-button';
import { Page } from '../../ui/page';
import { PageList } from '../../ui/page-list';
import { Panel } from '../../ui/panel';
import { SearchFilter } from '../../ui/search-filter';
import { feesFilter } from './fees-filter';
import { InvoiceActions } from './invoice-actions';
import { InvoiceRow } from './invoice-row';
import { OverviewPanel } from './overview-panel';
import { useInvoices } from './queries';
import { RunFees } from './run-fees';
import { useFeesText } from './texts';

/** Invoices with what is owed and late, and the figures of each year. */
export function FeesPage() {
  const { office: t } = useFeesText();
  const [chosen] = useFilters(feesFilter);
  const invoices = useInvoices(chosen);
  const mayWork = useHasRight('fee-work');
  const [running, start] = useState(false);
  return (
    <Page
      title={t.title}
      actions={
        <>
          <LinkButton to="/secretariat/fees/settings">{t.settings}</LinkButton>
          {mayWork && <LinkButton to="/secretariat/fees/statements">{t.statements}</LinkButton>}
          <LinkButton to="/secretariat/fees/payments">{t.payments}</LinkButton>
          {mayWork && (
            <Button type="primary" onClick={() => start(true)}>
              {t.run}
            </Button>
          )}
        </>
      }
    >
      <OverviewPanel />
      <Filters />
      <Panel flush>
        <PageList
          pages={invoices}
          label={t.list}
          keyOf={({ id }) => id}
          row={(invoice) => (
            <InvoiceRow
              invoice={invoice}
              name={
                <Link to={`/secretariat/members/${invoice.memberId}`}>{invoice.memberName}</Link>
              }
              extra={<InvoiceActions invoice={invoice} mayWork={mayWork} />}
            />
          )}
          empty={<EmptyHint title={t.empty}>{t.emptyHint}</EmptyHint>}
        />
      </Panel>
      {running && <RunFees onClose={() => start(false)} />}
    </Page>
  );
}

function Filters() {
  const { office: t, states } = useFeesText();
  const [chosen, change] = useFilters(feesFilter);
  const late = chosen.late === 'true';
  return (
    <FilterBar label={t.search}>
      <RowFilter>
        <SearchFilter
          label={t.search}
          value={chosen.q}
          maxLength={queryLimits['/api/v1/invoices'].q.maxLength}
          onSearch={(q) => change({ q })}
        />
      </RowFilter>
      <Select
        aria-label={t.state}
        placeholder={t.state}
        allowClear
        value={chosen.state}
        onChange={(state) => change({ state })}
        options={Object.entries(states).map(([value, label]) => ({ value, label }))}
      />
      <Button
        type={late ? 'primary' : 'default'}
        aria-pressed={late}
        onClick={() => change({ late: late ? undefined : 'true' })}
      >
        {t.onlyLate}
      </Button>
    </FilterBar>
  );
}
