import { NavLink, useLocation } from 'react-router';
import { useWorkspace } from '../../entities/session/workspace';
import type { NavigationEntry } from '../../features/define-feature';
import { useText } from '../../ui/i18n';
import { useAppText } from '../texts';
import type { Branch } from './entries';
import styles from './navigation.module.css';
import { useBranches } from './use-entries';

/** At the side; on a phone a bar at the bottom. A visitor finds the way from the home page. */
export function Navigation() {
  const t = useAppText();
  const workspace = useWorkspace();
  const branches = useBranches();
  if (workspace === 'visitor') return null;
  return (
    <nav className={styles.side} aria-label={t.navigation}>
      <ul className={styles.list}>
        {branches.map((branch) => (
          <BranchLinks key={branch.entry.to} branch={branch} />
        ))}
      </ul>
    </nav>
  );
}

const isAt = (path: string, { to }: NavigationEntry) => path === to || path.startsWith(`${to}/`);

/** An entry, and what stands under it while one of their pages is open. A phone has the inner ones in the account menu. */
function BranchLinks({ branch: { entry, under } }: { branch: Branch }) {
  const { pathname } = useLocation();
  const open = under.length > 0 && [entry, ...under].some((each) => isAt(pathname, each));
  return (
    <>
      <li className={entry.phoneBar ? undefined : styles.desktopOnly}>
        <EntryLink entry={entry} />
      </li>
      {open &&
        under.map((each) => (
          <li key={each.to} className={`${styles.under} ${styles.desktopOnly}`}>
            <EntryLink entry={each} />
          </li>
        ))}
    </>
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
