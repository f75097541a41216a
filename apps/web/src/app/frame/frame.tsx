import { Outlet, ScrollRestoration } from 'react-router';
import { usePersonLanguage, useMe } from '../../entities/session/session';
import { features } from '../features';
import { useLiveUpdates } from '../live';
import { KeptNotice } from '../offline/kept-notice';
import { useAppText } from '../texts';
import styles from './frame.module.css';
import { Footer } from './footer';
import { Navigation } from './navigation';
import { TopBar } from './top-bar';

const overlays = features.flatMap(({ overlay }) => overlay ?? []);

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
          <KeptNotice />
          <Outlet />
        </main>
      </div>
      <Footer />
      {overlays.map((Overlay, at) => (
        <Overlay key={at} />
      ))}
      <ScrollRestoration />
    </>
  );
}
