/**
 * Where a stream stands. Events are ordered by the transaction that wrote them, and only read once no older
 * transaction is open: an event that commits late is then never behind a position already passed.
 */
export interface LivePosition {
  readonly xid: string;
  readonly id: string;
}

export function formatPosition({ xid, id }: LivePosition): string {
  return `${xid}-${id}`;
}

/** Null for anything but a position that a stream handed out. */
export function parsePosition(text: string | undefined): LivePosition | null {
  const match = /^(\d{1,19})-(\d{1,18})$/.exec(text ?? '');
  return match ? { xid: match[1]!, id: match[2]! } : null;
}
