import { createStore } from '../ui/store';

/** The service worker writes it into an answer that it had kept. */
const KEPT_AT = 'x-kept-at';
const DAY = 'wanchang-day';

type ByAddress = ReadonlyMap<string, string>;
const NONE: ByAddress = new Map();

/** Of each address that answered last with what was kept: since when that is. */
const keptAnswers = createStore<ByAddress>(NONE);

/** Since when what is kept of each address is; an address whose last answer came from the server is not among them. */
export const keptByAddress = (): ByAddress => keptAnswers.get();

/** Tells whenever {@link keptByAddress} changes. */
export const followKeptAnswers = keptAnswers.subscribe;

/** Every answer says whether it comes from the server: of its own address, and of no other. */
export function noteAnswer(url: string, { headers }: Response): void {
  const { pathname } = new URL(url);
  const at = headers.get(KEPT_AT);
  const before = keptAnswers.get();
  if ((before.get(pathname) ?? null) === at) return;
  const after = new Map(before);
  if (at === null) after.delete(pathname);
  else after.set(pathname, at);
  keptAnswers.set(after);
}

/** What another person or unit saw must not be seen by the next, also not without a network. */
export async function forgetKeptAnswers(): Promise<void> {
  keptAnswers.set(NONE);
  if ('caches' in window) await caches.delete(DAY);
}
