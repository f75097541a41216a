import type { ReactNode } from 'react';
import styles from './verify.module.css';

interface VerdictProps {
  tone: 'good' | 'warn' | 'bad';
  title: string;
  hint?: ReactNode;
}

/** The answer, so large that it is read first. */
export function Verdict({ tone, title, hint }: VerdictProps) {
  return (
    <div className={`${styles.verdict} ${styles[tone]}`}>
      <strong className={styles.title}>{title}</strong>
      {hint && <p>{hint}</p>}
    </div>
  );
}
