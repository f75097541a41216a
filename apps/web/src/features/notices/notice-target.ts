import type { Notice } from './types';

/** Which thing a notice is about: the ids that events carry, the most telling first. */
const targets = [
  ['dealRoomId', (id: string) => `/deal-rooms/${id}`],
  ['matchId', (id: string) => `/matches/${id}`],
  ['importId', (id: string) => `/my-listings/imports/${id}`],
  ['listingId', (id: string) => `/listings/${id}`],
] as const;

export function pathOf({ type, data }: Notice): string | null {
  if (type === 'member.standing') return '/unit';
  if (type.startsWith('rematch.')) return '/secretariat/matching';
  if (type === 'match.found' && typeof data.listingId === 'string')
    return `/matches?${new URLSearchParams({ listingId: data.listingId }).toString()}`;
  for (const [name, path] of targets) {
    const id = data[name];
    if (typeof id === 'string') return path(id);
  }
  return null;
}

/** The name of its subject, where the event carries one. */
export function subjectOf({ data }: Notice): string | null {
  const subject = data.subject ?? data.title ?? data.fileName ?? data.reason;
  return typeof subject === 'string' ? subject : null;
}
