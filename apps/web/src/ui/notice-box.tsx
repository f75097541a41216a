import type { ReactNode } from 'react';
import styles from './notice-box.module.css';

interface NoticeBoxProps {
  tone: 'bad' | 'warn' | 'info';
  /** Read out at once by a screen reader. */
  role?: 'alert' | 'status';
  title: ReactNode;
  description?: ReactNode;
  action?: ReactNode;
}

/** Something to be read before the rest, on a ground of its own colour. */
export function NoticeBox({ tone, role = 'status', title, description, action }: NoticeBoxProps) {
  return (
    <div className={`${styles.box} ${styles[tone]}`} role={role}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden>
        <circle cx="8" cy="8" r="8" fill="currentColor" />
        <path d="M8 3.5v5.5M8 11v1.5" stroke="#fff" strokeWidth="1.7" />
      </svg>
      <div className={styles.words}>
        <div>{title}</div>
        {description && <div className={styles.description}>{description}</div>}
      </div>
      {action}
    </div>
  );
}
