import type { ReactNode } from 'react';
import styles from './change.module.css';

interface ChangeProps {
  before: ReactNode;
  after: ReactNode;
}

/** Old struck, new bold; screen readers announce deletion and insertion. */
export function Change({ before, after }: ChangeProps) {
  return (
    <>
      {before !== null && before !== '' && <del className={styles.before}>{before}</del>}{' '}
      <ins className={styles.after}>{after}</ins>
    </>
  );
}
