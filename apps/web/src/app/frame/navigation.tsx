import { NavLink } from 'react-router';
import { useAppText } from '../texts';
import { useWorkspace } from '../workspace';
import { entries, type Entry } from './entries';
import styles from './navigation.module.css';

/** At the side; on a phone a bar at the bottom. A visitor finds the way from the home page. */
export function Navigation() {
  const t = useAppText();
  const workspace = useWorkspace();
  if (workspace === 'visitor') return null;
  return (
    <nav className={styles.side} aria-label={t.nav.label}>
      <ul className={styles.list}>
        {entries[workspace].map((entry) => (
          <li key={entry.to} className={entry.desktopOnly ? styles.desktopOnly : undefined}>
            <EntryLink entry={entry} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function EntryLink({ entry }: { entry: Entry }) {
  const t = useAppText();
  return (
    <NavLink className={styles.link} to={entry.to} end={entry.to === '/'}>
      <span className={styles.icon} aria-hidden>
        {entry.icon}
      </span>
      <span className={entry.short && styles.long}>{t.nav[entry.text]}</span>
      {entry.short && <span className={styles.short}>{t.nav[entry.short]}</span>}
    </NavLink>
  );
}
