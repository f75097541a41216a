import type { ReactNode } from 'react';
import styles from './facts.module.css';

/** A thing field by field. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className={styles.facts}>{children}</dl>;
}

interface FactProps {
  label: string;
  wide?: boolean;
  /** Nothing leaves the fact out. */
  children: ReactNode;
}

export function Fact({ label, wide, children }: FactProps) {
  if (children === null || children === undefined || children === false || children === '')
    return null;
  return (
    <div className={wide ? `${styles.fact} ${styles.wide}` : styles.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
