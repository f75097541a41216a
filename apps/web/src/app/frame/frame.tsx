import { Outlet, ScrollRestoration } from 'react-router';
import { useLiveUpdates } from '../live';
import { SignInAgain } from '../../features/identity/sign-in-again';
import { usePersonLanguage, useMe } from '../session';
import { useAppText } from '../texts';
import styles from './frame.module.css';
import { Navigation } from './navigation';
import { TopBar } from './top-bar';

/** What stands around every page. */
export function Frame() {
  const t = useAppText();
  usePersonLanguage();
  useLiveUpdates(useMe());
  return (
    <>
      <a className={styles.skip} href="#content">
        {t.skip}
      </a>
      <TopBar />
      <div className={styles.body}>
        <Navigation />
        <main className={styles.main} id="content" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <SignInAgain />
      <ScrollRestoration />
    </>
  );
}
