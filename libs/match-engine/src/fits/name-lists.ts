import type { Columns } from '../segment/columns';
import type { Dictionaries } from '../segment/dictionaries';
import type { LaneMemory } from '../simd/lane-memory';

/** The distinct attributes of a segment by their names. The place of one in its list is its value. */
export class AttributeValues {
  readonly byName: ReadonlyMap<number, readonly number[]>;
  /** By attribute. */
  readonly values: Int32Array;
  /** The most under one name. */
  readonly most: number;

  constructor({ attributes }: Columns, { attributeNames }: Dictionaries) {
    const byName = new Map<number, number[]>();
    this.byName = byName;
    this.values = new Int32Array(attributeNames.length).fill(-1);
    let most = 0;
    for (const attribute of attributes) {
      if (this.values[attribute] !== -1) continue;
      const name = attributeNames[attribute] as number;
      const list = byName.get(name) ?? [];
      byName.set(name, list);
      this.values[attribute] = list.push(attribute) - 1;
      most = Math.max(most, list.length);
    }
    this.most = most;
  }
}

/** Which places state something under a name, ascending, and its value by entry. One place may occur several times. */
export interface NameList {
  readonly places: Int32Array;
  readonly values: Int32Array;
}
/** By number of a name. */
export type NameLists = readonly (NameList | undefined)[];

/** The attributes of rows by name. @param rowAt of the place, of `count` places. */
export function nameLists(
  lanes: LaneMemory,
  { attributes, attributeStart }: Columns,
  { attributeNames }: Dictionaries,
  { values }: AttributeValues,
  rows: ArrayLike<number>,
): NameLists {
  const lengths: number[] = [];
  const each = (visit: (attribute: number, name: number, place: number) => void) => {
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place] as number;
      const end = attributeStart[row + 1] as number;
      for (let i = attributeStart[row] as number; i < end; i++) {
        visit(attributes[i] as number, attributeNames[attributes[i] as number] as number, place);
      }
    }
  };
  each((_, name) => (lengths[name] = (lengths[name] ?? 0) + 1));
  const used: number[] = [];
  const lists: (NameList | undefined)[] = [];
  lengths.forEach((length, name) => {
    lists[name] = { places: lanes.i32(length), values: lanes.i32(length) };
    used[name] = 0;
  });
  each((attribute, name, place) => {
    const list = lists[name] as NameList;
    const at = (used[name] as number)++;
    list.places[at] = place;
    list.values[at] = values[attribute] as number;
  });
  return lists;
}
