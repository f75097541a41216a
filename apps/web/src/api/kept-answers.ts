import { createStore, useStore } from '../ui/store';

/** The service worker writes it into an answer that it had kept. */
const KEPT_AT = 'x-kept-at';
const DAY = 'wanchang-day';

/** Since when there are only kept answers; null while the server answers. */
const keptSince = createStore<string | null>(null);

/** From when what is shown is, while the network is away. */
export const useKeptSince = (): string | null => useStore(keptSince);

/** Every answer says whether it comes from the server; of kept ones the oldest counts. */
export function noteAnswer({ headers }: Response): void {
  const at = headers.get(KEPT_AT);
  const since = keptSince.get();
  if (at === null) keptSince.set(null);
  else if (since === null || at < since) keptSince.set(at);
}

/** What another person or unit saw must not be seen by the next, also not without a network. */
export async function forgetKeptAnswers(): Promise<void> {
  keptSince.set(null);
  if ('caches' in window) await caches.delete(DAY);
}
