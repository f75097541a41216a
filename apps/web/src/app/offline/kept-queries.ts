import { useQueryClient, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { matchPath } from 'react-router';
import { followKeptAnswers, keptByAddress } from '../../api/kept-answers';
import { meKey } from '../../entities/session/keys';
import { features } from '../features';

const FACE = '/api/v1/';
/** Where the network hangs, nothing tells that it is back. */
const RETRY_MS = 15_000;

const keys: readonly (readonly [address: string, key: (id: string) => QueryKey])[] = [
  ['me', () => meKey] as const,
  ...features.flatMap(({ kept = {} }) => Object.entries(kept)),
];

/** Under which key a page holds the answer of an address; null for one that is never kept. */
function keyOf(pathname: string): QueryKey | null {
  for (const [address, key] of keys) {
    const found = matchPath(FACE + address, pathname);
    if (found) return key(found.params.id ?? '');
  }
  return null;
}

const isShown = (client: QueryClient, pathname: string): boolean => {
  const queryKey = keyOf(pathname);
  return queryKey !== null && (client.getQueryCache().find({ queryKey })?.isActive() ?? false);
};

/** Of what is shown now, since when the oldest is that comes from what is kept; null while all of it is the server's. */
export function useKeptSince(): string | null {
  const client = useQueryClient();
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = [followKeptAnswers(listener), client.getQueryCache().subscribe(listener)];
      return () => stops.forEach((stop) => stop());
    },
    [client],
  );
  return useSyncExternalStore(subscribe, () => {
    const shown = [...keptByAddress()].filter(([pathname]) => isShown(client, pathname));
    return shown.map(([, at]) => at).sort()[0] ?? null;
  });
}

function askAnew(client: QueryClient, pathname: string): void {
  const queryKey = keyOf(pathname);
  if (queryKey) void client.invalidateQueries({ queryKey, exact: true });
}

/**
 * Takes up what the server says after a page was given what is kept: when the worker tells that it came late, and, while
 * kept answers are shown, by asking now and then.
 */
export function useFreshAnswers(showsKept: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    const worker = 'serviceWorker' in navigator ? navigator.serviceWorker : null;
    const hear = ({ data }: MessageEvent<{ type?: string; url?: string }>) => {
      if (data.type === 'late-answer' && data.url) askAnew(client, new URL(data.url).pathname);
    };
    worker?.addEventListener('message', hear);
    worker?.startMessages();
    return () => worker?.removeEventListener('message', hear);
  }, [client]);
  useEffect(() => {
    if (!showsKept) return;
    const timer = setInterval(() => {
      for (const pathname of keptByAddress().keys()) askAnew(client, pathname);
    }, RETRY_MS);
    return () => clearInterval(timer);
  }, [client, showsKept]);
}
