import { useEffect } from 'react';
import { matchPath, useLocation } from 'react-router';
import type { Load } from '../../features/define-feature';
import { createStore, useStore } from '../../ui/store';
import { features } from '../features';

/** Set on devices that have opened a page which opens without a network, too. */
const FLAG = 'wanchang.offline';

const pages: readonly (readonly [path: string, load: Load])[] = features.flatMap(
  ({ offline = [], routes = {} }) =>
    Object.values(routes)
      .flatMap((ofGate) => Object.entries(ofGate))
      .filter(([path]) => offline.includes(path)),
);

/** Whether this device cannot keep pages, as where the address is not encrypted, or nothing is free on it. */
const cannotKeep = createStore(false);

/** Whether a page opens without a network once it was opened with one. */
export const opensOffline = (pathname: string): boolean =>
  pages.some(([path]) => matchPath(path, pathname) !== null);

/**
 * The worker keeps the app and its answers; it is there once a page that needs it was opened on this device. A new version of the
 * app loads the code of all such pages at once, so that they open without a network before anybody has opened them anew.
 */
export function useOfflinePages(): { readonly cannotKeep: boolean } {
  const { pathname } = useLocation();
  const wanted = opensOffline(pathname);
  const cannot = useStore(cannotKeep);
  useEffect(() => {
    if (!import.meta.env.PROD) return;
    if (wanted) localStorage.setItem(FLAG, '1');
    else if (localStorage.getItem(FLAG) === null) return;
    keepApp().catch(() => cannotKeep.set(true));
  }, [wanted]);
  return { cannotKeep: cannot && wanted };
}

// A browser remembers 250 of the files that a page loaded unless told; what it forgets would not be kept.
performance.setResourceTimingBufferSize?.(2000);

/** What the worker says of what it keeps. */
function hear({ data }: MessageEvent<{ type?: string }>): void {
  if (data.type === 'kept') cannotKeep.set(false);
  if (data.type === 'cannot-keep') cannotKeep.set(true);
}

let kept: Promise<void> | null = null;

function keepApp(): Promise<void> {
  kept ??= (async () => {
    if (!('serviceWorker' in navigator)) throw new Error('no service worker without encryption');
    const { serviceWorker } = navigator;
    serviceWorker.addEventListener('message', hear);
    serviceWorker.startMessages();
    await serviceWorker.register('/sw.js', { updateViaCache: 'none' });
    const { active } = await serviceWorker.ready;
    await Promise.all(pages.map(([, load]) => load()));
    const urls = performance.getEntriesByType('resource').map(({ name }) => name);
    active?.postMessage({ type: 'keep', urls });
  })();
  return kept;
}
