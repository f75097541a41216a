import type { ReactNode } from 'react';
import styles from './tag.module.css';

export type Tone =
  'plain' | 'primary' | 'good' | 'warn' | 'bad' | 'coastal' | 'interior' | 'supply' | 'demand';

export function Tag({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={tone === 'plain' ? styles.tag : `${styles.tag} ${styles[tone]}`}>
      {children}
    </span>
  );
}
