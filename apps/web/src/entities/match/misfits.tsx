import styles from './misfits.module.css';
import { useMatchText } from './texts';
import type { Match } from './types';

/** What does not fit, before anything that speaks for the pair. */
export function Misfits({ match: { misfits } }: { match: Pick<Match, 'misfits'> }) {
  const t = useMatchText();
  if (misfits.length === 0) return null;
  return (
    <ul className={styles.misfits} aria-label={t.misfits}>
      {misfits.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
