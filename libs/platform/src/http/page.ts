import { isInstant } from '@wanchang/kernel';
import { platformErrors } from '../platform.errors';
import { Text, Whole } from './fields';

export const DEFAULT_PAGE = 20;

/** `?cursor=&limit=` of every list. */
export class PageQuery {
  @Text({ max: 400, optional: true, description: 'nextCursor of the page before' })
  cursor?: string;

  @Whole({ min: 1, max: 100, optional: true, description: 'entries on a page, 20 by default' })
  limit: number = DEFAULT_PAGE;
}

/** One page of a list; `nextCursor` is null on the last. */
export interface Page<Item> {
  readonly items: Item[];
  readonly nextCursor: string | null;
}

type Key = string | number;

/**
 * Cuts `limit + 1` fetched rows to a page whose cursor is the key of its last row.
 * Keyset paging: a row added or removed meanwhile moves no other row across a page border.
 */
export function toPage<Row, Item>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => readonly Key[],
  toItem: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items: shown.map(toItem), nextCursor: more ? encodeCursor(keyOf(last)) : null };
}

export function encodeCursor(key: readonly Key[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/**
 * The key in a cursor, or null for the first page. `parts` says the type of each part.
 * @throws DomainError platform.bad-cursor for anything that this list did not hand out.
 */
export function decodeCursor(
  cursor: string | undefined,
  parts: readonly ((part: unknown) => boolean)[],
): Key[] | null {
  if (!cursor) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(key) &&
      key.length === parts.length &&
      parts.every((fits, at) => fits(key[at]))
    ) {
      return key as Key[];
    }
  } catch {
    // falls through to the one answer for every cursor that is not ours
  }
  throw platformErrors('bad-cursor');
}

/** Within PostgreSQL's `integer`, so that a made-up cursor overflows nothing. */
export const isWhole = (part: unknown): boolean =>
  Number.isInteger(part) && Math.abs(part as number) < 2 ** 31;
export { isInstant };
