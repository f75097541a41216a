import type { ReactNode } from 'react';
import styles from './empty-hint.module.css';

interface EmptyHintProps {
  title: string;
  /** What to do about it. */
  children?: ReactNode;
  action?: ReactNode;
}

export function EmptyHint({ title, children, action }: EmptyHintProps) {
  return (
    <div className={styles.hint}>
      <svg width="56" height="40" viewBox="0 0 56 40" fill="none" aria-hidden>
        <path d="M6 14h44v20a3 3 0 0 1-3 3H9a3 3 0 0 1-3-3z" stroke="#b9c4d0" strokeWidth="1.5" />
        <path
          d="M6 14 13 4h30l7 10M6 14h13a3 3 0 0 1 3 3 3 3 0 0 0 3 3h6a3 3 0 0 0 3-3 3 3 0 0 1 3-3h13"
          stroke="#b9c4d0"
          strokeWidth="1.5"
        />
      </svg>
      <p className={styles.title}>{title}</p>
      {children && <div>{children}</div>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
