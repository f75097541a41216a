import { NavLink } from 'react-router';
import { useWorkspace } from '../../entities/session/workspace';
import type { NavigationEntry } from '../../features/define-feature';
import { useText } from '../../ui/i18n';
import { useAppText } from '../texts';
import { entries } from './entries';
import styles from './navigation.module.css';

/** At the side; on a phone a bar at the bottom. A visitor finds the way from the home page. */
export function Navigation() {
  const t = useAppText();
  const workspace = useWorkspace();
  if (workspace === 'visitor') return null;
  return (
    <nav className={styles.side} aria-label={t.navigation}>
      <ul className={styles.list}>
        {entries[workspace].map((entry) => (
          <li key={entry.to} className={entry.phoneBar ? undefined : styles.desktopOnly}>
            <EntryLink entry={entry} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function EntryLink({ entry: { to, icon: Icon, text, short = text } }: { entry: NavigationEntry }) {
  const long = useText(text);
  const brief = useText(short);
  return (
    <NavLink className={styles.link} to={to} end={to === '/'}>
      <span className={styles.icon} aria-hidden>
        <Icon />
      </span>
      <span className={brief === long ? undefined : styles.long}>{long}</span>
      {brief !== long && <span className={styles.short}>{brief}</span>}
    </NavLink>
  );
}
