import type { ReactNode } from 'react';
import styles from './filter-bar.module.css';

/** Fields that narrow a list, side by side; two in a row on a phone. */
export function FilterBar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.filters} role="group" aria-label={label}>
      {children}
    </div>
  );
}

/** For a field with long values. */
export function WideFilter({ children }: { children: ReactNode }) {
  return <span className={styles.wide}>{children}</span>;
}

/** For what needs a row of its own on a phone. */
export function RowFilter({ children }: { children: ReactNode }) {
  return <span className={styles.row}>{children}</span>;
}
