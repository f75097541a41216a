/**
 * Where a stream stands: a PostgreSQL snapshot (`xmin:xmax:running`), which tells for every transaction
 * whether the stream has its events. What commits late is then missing from no position, and a transaction
 * that stays open for long does not delay the events of others. Within a step, the id of the last event.
 */
export interface LivePosition {
  readonly seen: string;
  readonly next?: { readonly snapshot: string; readonly eventId: string };
}

const SNAPSHOT = /^\d{1,19}:\d{1,19}:(\d{1,19}(,\d{1,19}){0,999})?$/;
const EVENT_ID = /^\d{1,18}$/;

export function formatPosition({ seen, next }: LivePosition): string {
  return next ? `${seen}/${next.snapshot}/${next.eventId}` : seen;
}

/** Null for anything but a position that a stream handed out. */
export function parsePosition(text: string | undefined): LivePosition | null {
  const [seen = '', snapshot, eventId = '', ...more] = (text ?? '').split('/');
  if (!isSnapshot(seen) || more.length > 0) return null;
  if (snapshot === undefined) return { seen };
  return isSnapshot(snapshot) && EVENT_ID.test(eventId)
    ? { seen, next: { snapshot, eventId } }
    : null;
}

/** False for a position that the server cannot have handed out yet: it is of another, older database. */
export function isPast(position: LivePosition, now: string): boolean {
  const { seen, next } = position;
  return [seen, next?.snapshot ?? seen].every((snapshot) => endOf(snapshot) <= endOf(now));
}

/** Also in the order that PostgreSQL insists on, so that it never refuses one. */
function isSnapshot(text: string): boolean {
  if (!SNAPSHOT.test(text)) return false;
  const [start = '', end = '', running = ''] = text.split(':');
  const inside = running === '' ? [] : running.split(',');
  const ascending = [start, ...inside, end].map(BigInt);
  const sorted = ascending.every((xid, at) => at === 0 || xid >= ascending[at - 1]!);
  return (
    sorted && ascending[0]! > 0n && (inside.length === 0 || ascending.at(-2)! < ascending.at(-1)!)
  );
}

function endOf(snapshot: string): bigint {
  return BigInt(snapshot.split(':')[1]!);
}
