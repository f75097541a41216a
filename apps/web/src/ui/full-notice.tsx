import type { ReactNode } from 'react';
import styles from './full-notice.module.css';

interface FullNoticeProps {
  title: string;
  hint?: ReactNode;
  action?: ReactNode;
  children?: ReactNode;
}

/** In place of a page: why it is not there, and what can be done. */
export function FullNotice({ title, hint, action, children }: FullNoticeProps) {
  return (
    <section className={styles.notice}>
      <h1 className={styles.title}>{title}</h1>
      {hint && <p className={styles.hint}>{hint}</p>}
      {children}
      {action}
    </section>
  );
}
