import { useQueryClient, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { HandledEvents, LiveEventName } from '../api/live-events';
import { homeKey } from '../entities/home/keys';
import { noticesKey } from '../entities/notice/keys';
import { meKey } from '../entities/session/keys';
import type { Me } from '../entities/session/types';
import { features } from './features';

const REOPEN_MS = 3000;

type None<Left extends never> = Left;

/** Does not compile while the server sends an event that no feature handles; the error names the event. */
export type EveryEventIsHandled = None<Exclude<LiveEventName, keyof HandledEvents>>;

/** What each event makes stale, by all features. Every event may also be a new entry under the bell and on the home page. */
const staleAfter = new Map<string, QueryKey[]>();
for (const [event, keys] of features.flatMap(({ live }) => Object.entries(live ?? {})))
  staleAfter.set(event, [...(staleAfter.get(event) ?? [noticesKey, homeKey]), ...keys]);

/**
 * A reading that is under way may have begun before the change. One that replaces what is shown starts again; a first
 * one is left to end, so that changes that come thick and fast cannot hold it up, and is followed by another.
 */
function refresh(client: QueryClient, stale: readonly QueryKey[]): void {
  for (const queryKey of stale) {
    const first = client.getQueryCache().findAll({
      queryKey,
      fetchStatus: 'fetching',
      predicate: ({ state }) => state.data === undefined,
    });
    void client.invalidateQueries({ queryKey });
    for (const query of first) {
      const again = () => client.invalidateQueries({ queryKey: query.queryKey, exact: true });
      void query.promise?.then(again, again);
    }
  }
}

const everything: QueryKey = [];

/** Opens the stream; comes back by itself, also where the browser has given up. */
function follow(client: QueryClient): () => void {
  let source: EventSource;
  let timer: number | undefined;
  const open = () => {
    source = new EventSource('/api/v1/events');
    // What was read before the stream began may have changed before it began.
    source.addEventListener('open', () => refresh(client, [everything]), { once: true });
    for (const [event, stale] of staleAfter) {
      source.addEventListener(event, () => refresh(client, stale));
    }
    source.addEventListener('end', () => {
      source.close();
      refresh(client, [meKey]);
    });
    source.addEventListener('error', () => {
      if (source.readyState === EventSource.CLOSED) timer = window.setTimeout(open, REOPEN_MS);
    });
  };
  open();
  return () => {
    window.clearTimeout(timer);
    source.close();
  };
}

/** One event stream per tab, for as long as the person may read it. */
export function useLiveUpdates(me: Me | null): void {
  const client = useQueryClient();
  const listens = Boolean(me && (me.hasAccess || me.secretariat));
  const personId = me?.person.id;
  const memberId = me?.member?.id;
  useEffect(() => (listens ? follow(client) : undefined), [client, listens, personId, memberId]);
}
