import { Select } from 'antd';
import { FilterBar } from '../../ui/filter-bar';
import { FilterTabs } from '../../ui/filter-tabs';
import { ORDERS, type CompareView } from './compare-order';
import styles from './sourcing.module.css';
import { useSourcingText } from './texts';
import type { Comparison } from './types';

interface CompareToolsProps {
  quotes: Comparison;
  view: CompareView;
  onChange: (view: CompareView) => void;
}

/** Which columns are shown, and in which order. */
export function CompareTools({ quotes, view, onChange }: CompareToolsProps) {
  const { marks: t } = useSourcingText();
  const { suppliers } = quotes;
  const shown = suppliers.filter(({ hidden }) => !hidden);
  const short = shown.filter(({ shortListed }) => shortListed);
  const tabs = [
    { key: 'all', label: t.all, count: shown.length },
    { key: 'short', label: t.short, count: short.length },
    { key: 'hidden', label: t.hidden, count: suppliers.length - shown.length },
  ] as const;
  return (
    <>
      <FilterTabs
        label={t.label}
        value={view.show}
        onChange={(show) => onChange({ ...view, show })}
        tabs={tabs}
      />
      <div className={styles.tools}>
        <FilterBar label={t.order}>
          <Select
            aria-label={t.order}
            value={view.order}
            onChange={(order) => onChange({ ...view, order })}
            options={ORDERS.map((value) => ({ value, label: t.orders[value] }))}
          />
        </FilterBar>
      </div>
    </>
  );
}
