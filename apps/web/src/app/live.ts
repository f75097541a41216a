import { useQueryClient, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Me } from './contract';
import { keys } from './query-keys';

const REOPEN_MS = 3000;

/** What each event of the stream makes stale. Everything may also be a new entry under the bell. */
const staleAfter: Readonly<Record<string, readonly QueryKey[]>> = {
  'match.found': [keys.matches, keys.home],
  'match.interest': [keys.matches, keys.home],
  'deal-room.opened': [keys.dealRooms, keys.matches, keys.home],
  'deal-room.message': [keys.dealRooms, keys.home],
  'deal-room.offer': [keys.dealRooms, keys.home],
  'deal-room.agreed': [keys.dealRooms, keys.home],
  'deal-room.closed': [keys.dealRooms, keys.home],
  'rematch.progress': [[...keys.steering, 'rematches']],
  'rematch.done': [keys.steering],
  'rematch.failed': [keys.steering],
  'listing-import.progress': [keys.imports],
  'listing-import.done': [keys.imports, keys.listings, keys.home],
  'listing.expired': [keys.listings, keys.home],
  'member.standing': [keys.me, keys.unit, keys.members, keys.home, keys.figures],
  notice: [],
};

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
    for (const [type, stale] of Object.entries(staleAfter)) {
      source.addEventListener(type, () => refresh(client, [...stale, keys.notices]));
    }
    source.addEventListener('end', () => {
      source.close();
      refresh(client, [keys.me]);
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

/** One event stream per tab, for as long as the person may see what it says. */
export function useLiveUpdates(me: Me | null): void {
  const client = useQueryClient();
  const listens = Boolean(me && (me.hasAccess || me.person.platformRole));
  const personId = me?.person.id;
  const memberId = me?.member?.id;
  useEffect(() => (listens ? follow(client) : undefined), [client, listens, personId, memberId]);
}
