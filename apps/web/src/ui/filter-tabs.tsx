import styles from './filter-tabs.module.css';

interface FilterTabsProps<Key extends string> {
  label: string;
  value: Key;
  tabs: readonly { key: Key; label: string; count?: number }[];
  onChange: (key: Key) => void;
}

/** One of a few ways to narrow the list below; where the row is too narrow it scrolls. */
export function FilterTabs<Key extends string>({
  label,
  value,
  tabs,
  onChange,
}: FilterTabsProps<Key>) {
  return (
    <div className={styles.tabs} role="group" aria-label={label}>
      {tabs.map((tab) => (
        <button
          key={tab.key}
          type="button"
          className={styles.tab}
          aria-pressed={tab.key === value}
          onClick={() => onChange(tab.key)}
        >
          {tab.label} {tab.count !== undefined && <span>{tab.count}</span>}
        </button>
      ))}
    </div>
  );
}
