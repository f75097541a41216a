import { Link } from 'react-router';
import { useSite } from '../../entities/site/queries';
import { useAppText } from '../texts';
import styles from './top-bar.module.css';

export function Brand() {
  const t = useAppText();
  return (
    <Link className={styles.brand} to="/">
      <svg width="26" height="26" viewBox="0 0 32 32" aria-hidden>
        <path d="M3 27V13l7 4.5V13l7 4.5V13l7 4.5V5h5v22z" fill="#fff" />
        <path d="M9 23h14" stroke="#12335c" strokeWidth="1.4" />
        <circle cx="9" cy="23" r="2" fill="#e07a2f" />
        <circle cx="16" cy="23" r="2" fill="#12335c" />
        <circle cx="23" cy="23" r="2" fill="#12909f" />
      </svg>
      {t.brand}
    </Link>
  );
}

export function DemoTag() {
  const t = useAppText();
  const { data: site } = useSite();
  if (!site?.demo) return null;
  return (
    <span className={styles.demo} title={t.demoHint}>
      {t.demo}
    </span>
  );
}
