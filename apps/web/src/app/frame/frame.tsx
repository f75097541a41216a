import { Outlet, ScrollRestoration } from 'react-router';
import { useMeQuery, usePersonLanguage } from '../../entities/session/session';
import { features } from '../features';
import { useLiveUpdates } from '../live';
import { KeptNotice } from '../offline/kept-notice';
import { useAppText } from '../texts';
import styles from './frame.module.css';
import { Starting } from '../starting';
import { Footer } from './footer';
import { Brand } from './brand';
import bar from './top-bar.module.css';
import { Navigation } from './navigation';
import { TopBar } from './top-bar';

const overlays = features.flatMap(({ overlay }) => overlay ?? []);

/** What stands around every page. */
export function Frame() {
  const t = useAppText();
  const { data: me, isPending } = useMeQuery();
  usePersonLanguage();
  useLiveUpdates(me ?? null);
  if (isPending) return <Opening />;
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

/** Until it is known for whom the frame is drawn: drawn before, it would have to move. */
function Opening() {
  return (
    <>
      <header className={bar.bar}>
        <Brand />
      </header>
      <Starting />
    </>
  );
}
