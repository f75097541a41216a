import { useId, type ReactNode } from 'react';
import styles from './panel.module.css';

interface PanelProps {
  title?: ReactNode;
  extra?: ReactNode;
  /** The content brings its own inner edge, such as rows that can be pressed. */
  flush?: boolean;
  children: ReactNode;
}

export function Panel({ title, extra, flush, children }: PanelProps) {
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={title ? id : undefined}>
      {title && (
        <div className={styles.head}>
          <h2 className={styles.title} id={id}>
            {title}
          </h2>
          {extra && <div className={styles.extra}>{extra}</div>}
        </div>
      )}
      <div className={flush ? styles.flush : styles.body}>{children}</div>
    </section>
  );
}
