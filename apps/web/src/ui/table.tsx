import type { ReactNode } from 'react';
import styles from './table.module.css';

interface TableProps {
  label: string;
  /** `facts`: two columns of text beside a name; `figures`: numbers at the right. */
  kind: 'facts' | 'figures';
  children: ReactNode;
}

/** A table of facts; where it is wider than the window it scrolls by itself. */
export function Table({ label, kind, children }: TableProps) {
  return (
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={`${styles.table} ${styles[kind]}`}>{children}</table>
    </div>
  );
}

/** The names of its columns, in one row. */
export function TableHead({ names }: { names: readonly string[] }) {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
