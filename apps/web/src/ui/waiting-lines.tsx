import styles from './waiting-lines.module.css';

/** Where text will stand: grey lines of its height, so that nothing moves when it comes. */
export function WaitingLines({ rows = 4, title }: { rows?: number; title?: boolean }) {
  return (
    <div className={styles.lines} aria-hidden>
      {title && <span className={styles.title} />}
      {Array.from({ length: rows }, (_, at) => (
        <span key={at} />
      ))}
    </div>
  );
}
