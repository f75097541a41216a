import type { ReactNode } from 'react';
import styles from './item-row.module.css';

interface ItemRowProps {
  title: ReactNode;
  hint?: ReactNode;
  /** At the right: a figure, a state, an action. */
  extra?: ReactNode;
}

/** A plain row of a short list. */
export function ItemRow({ title, hint, extra }: ItemRowProps) {
  return (
    <div className={styles.row}>
      <div className={styles.main}>
        <div className={styles.title}>{title}</div>
        {hint && <div className={styles.hint}>{hint}</div>}
      </div>
      {extra && <div className={styles.extra}>{extra}</div>}
    </div>
  );
}
