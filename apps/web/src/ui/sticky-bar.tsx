import type { ReactNode } from 'react';
import styles from './sticky-bar.module.css';

interface StickyBarProps {
  /** How things stand, read aloud when it changes. */
  state: ReactNode;
  /** What can be done about it. */
  children: ReactNode;
}

/** Stays at the lower edge of the window while the page moves; above the bottom bar of a phone. */
export function StickyBar({ state, children }: StickyBarProps) {
  return (
    <div className={styles.bar}>
      <span className={styles.state} role="status">
        {state}
      </span>
      {children}
    </div>
  );
}
