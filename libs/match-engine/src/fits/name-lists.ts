import type { Columns } from '../segment/columns';
import type { Dictionaries } from '../segment/dictionaries';
import type { LaneMemory } from '../simd/lane-memory';

/** Names with more distinct attributes than this have no values: each entry of a list stands for itself. */
export const maxValues = 1024;

/** The distinct attributes of a segment by their names. The place of one in its list is its value. */
export class AttributeValues {
  /** Of names with few attributes. */
  readonly byName: ReadonlyMap<number, readonly number[]>;
  /** By attribute. */
  readonly values: Int32Array;

  constructor({ attributes }: Columns, { attributeNames }: Dictionaries) {
    const byName = new Map<number, number[]>();
    this.byName = byName;
    this.values = new Int32Array(attributeNames.length).fill(-1);
    for (const attribute of attributes) {
      if (this.values[attribute] !== -1) continue;
      const name = attributeNames[attribute] as number;
      const list = byName.get(name) ?? [];
      byName.set(name, list);
      this.values[attribute] = list.push(attribute) - 1;
    }
    byName.forEach((list, name) => list.length > maxValues && byName.delete(name));
  }
}

/** Which places state something under a name, ascending, and its value by entry. One place may occur several times. */
export interface NameList {
  readonly places: Int32Array;
  readonly values: Int32Array;
  /** By entry, where the name has no values: then each entry is its own. Else empty. */
  readonly attributes: Uint32Array;
  /** Room for what entries are worth, for each attribute of the name that is asked for at once. */
  readonly numbers: Int32Array[];
}
/** By number of a name. */
export type NameLists = readonly (NameList | undefined)[];

/** The attributes of some rows by name. A place is the place in `rows`. */
export function nameLists(
  lanes: LaneMemory,
  { attributes, attributeStart }: Columns,
  { attributeNames }: Dictionaries,
  { byName, values }: AttributeValues,
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
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const [allPlaces, allValues] = [lanes.i32(total), lanes.i32(total)];
  const used: number[] = [];
  const lists: (NameList | undefined)[] = [];
  let from = 0;
  lengths.forEach((length, name) => {
    const to = from + length;
    const own = new Uint32Array(byName.has(name) ? 0 : length);
    lists[name] = { places: allPlaces.subarray(from, to), values: allValues.subarray(from, to), attributes: own, numbers: [] }; // prettier-ignore
    used[name] = 0;
    from = to;
  });
  each((attribute, name, place) => {
    const list = lists[name] as NameList;
    const at = (used[name] as number)++;
    const hasValues = list.attributes.length === 0;
    list.places[at] = place;
    list.values[at] = hasValues ? (values[attribute] as number) : at;
    if (!hasValues) list.attributes[at] = attribute;
  });
  return lists;
}
