import { isId, simplified } from '@wanchang/kernel';
import type { TableRecord } from '@wanchang/table-reader';
import { knownCells } from './known-cells';

/** Of a row that says which listing it is of, as exported ones do. */
export const ID_KEY = 'id|';

const LONGEST_KEY = 400;

/**
 * By what goods are known again when a file comes again: the unit's own number where there is one, else name, model,
 * specification and finish. Of goods that are alike in all of it the second has the key with `#2`, and so on. Null for a
 * row without a name.
 */
export function goodsKeys(records: readonly TableRecord[]): (string | null)[] {
  const seen = new Map<string, number>();
  return records.map((record) => {
    const key = goodsKey(record);
    if (key === null) return null;
    if (key.startsWith(ID_KEY)) return key;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}#${times}`;
  });
}

function goodsKey(record: TableRecord): string | null {
  const known = knownCells(record);
  const listing = known.text('listing').trim();
  if (isId(listing)) return `${ID_KEY}${listing}`;
  const title = plain(known.text('title'));
  if (title === '') return null;
  const own = plain(known.text('ownNumber'));
  const option = known.first('price')?.column.option ?? '';
  const parts =
    own === '' ? [title, known.text('model'), known.text('specification')] : ['no', own];
  return [...parts, option].map(plain).join('|').slice(0, LONGEST_KEY);
}

function plain(text: string): string {
  return simplified(text.normalize('NFKC')).toLowerCase().replace(/\s+/g, '');
}
