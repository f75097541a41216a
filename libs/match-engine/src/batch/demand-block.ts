import { reputationValue } from '../factors/reputation.factor';
import { stepsOf } from '../score';
import { coastOfKey, type Columns } from '../segment/columns';
import type { AmountUnit, Dictionaries } from '../segment/dictionaries';
import type { RowRange, Segment } from '../segment/segment';
import type { MatchWeights } from '../weights';

/** The terms of some demands turned round, by place of the demand in its block. */
export interface LocalPostings {
  /** By term: its place in `starts`, or 0 where no demand uses it. Holds for the latest block only. */
  readonly slots: Int32Array;
  readonly starts: Int32Array;
  /** Place << 8 | saturation. */
  readonly places: Uint32Array;
}

/**
 * The demands that suppliers of one resource kind and industry branch may see, copied side by side so that a supply is
 * compared with all of them in the processor's cache. Place i of each array is one demand.
 */
export class DemandBlock {
  readonly rows: Int32Array;
  readonly key: Int32Array;
  readonly path: Int32Array;
  readonly coast: Int32Array;
  readonly ceiling: Float64Array;
  readonly needed: Float64Array;
  readonly due: Int32Array;
  /** How many attributes each demand asks for. */
  readonly asked: Int32Array;
  /** Of the demand's reputation, in steps. */
  readonly reputation: Float64Array;
  readonly postings: LocalPostings;
  /** Places by what a supply must have in common with them. */
  readonly byPrice: ReadonlyMap<number, Int32Array>;
  readonly byQuantity: ReadonlyMap<number, Int32Array>;
  readonly byProvince: ReadonlyMap<number, Int32Array>;
  readonly byMember: ReadonlyMap<number, Int32Array>;
  /** By name of an attribute: who asks for it (place), and what. */
  readonly askers = new Map<number, { places: number[]; attributes: number[] }>();

  constructor(
    readonly demands: Columns,
    rows: readonly number[],
    slots: Int32Array,
    dictionaries: Dictionaries,
    weights: MatchWeights['factors'],
  ) {
    this.rows = Int32Array.from(rows);
    this.key = this.pick(demands.key);
    this.path = this.pick(demands.path);
    this.coast = this.key.map(coastOfKey);
    this.due = this.pick(demands.days);
    this.asked = this.rows.map((at) => (demands.attributeStart[at + 1] as number) - (demands.attributeStart[at] as number)); // prettier-ignore
    this.reputation = Float64Array.from(this.rows, (at) => stepsOf(weights.reputation, reputationValue(demands.reputation[at] as number))); // prettier-ignore
    const price = this.units(demands.priceUnit, dictionaries);
    this.ceiling = Float64Array.from(this.rows, (at, i) => (demands.price[at] as number) / (price[i]?.factor ?? NaN)); // prettier-ignore
    this.byPrice = placesBy(price.map((unit) => unit?.key ?? -1));
    const quantity = this.units(demands.quantityUnit, dictionaries);
    this.needed = Float64Array.from(this.rows, (at, i) => (demands.quantity[at] as number) * (quantity[i]?.factor ?? NaN)); // prettier-ignore
    this.byQuantity = placesBy(quantity.map((unit, i) => (unit && this.needed[i] !== 0 ? unit.key : -1))); // prettier-ignore
    this.byProvince = placesBy(this.pick(demands.province));
    this.byMember = placesBy(this.pick(demands.member));
    this.postings = this.turnRound(slots);
    this.collectAskers(dictionaries);
  }

  get count(): number {
    return this.rows.length;
  }

  /** Frees the slots for the next block. */
  release(): void {
    this.eachTerm((term) => (this.postings.slots[term] = 0));
  }

  private pick(column: Int32Array): Int32Array {
    return this.rows.map((at) => column[at] as number);
  }

  private units(column: Int32Array, { units }: Dictionaries): (AmountUnit | undefined)[] {
    return Array.from(this.rows, (at) => units[column[at] as number]);
  }

  private turnRound(slots: Int32Array): LocalPostings {
    let used = 0;
    const counts: number[] = [0, 0];
    this.eachTerm((term) => {
      if (slots[term] === 0) slots[term] = ++used;
      const slot = slots[term] as number;
      counts[slot + 1] = (counts[slot + 1] ?? 0) + 1;
    });
    const starts = new Int32Array(used + 2);
    for (let slot = 1; slot <= used; slot++) {
      starts[slot + 1] = (starts[slot] as number) + (counts[slot + 1] as number);
    }
    const next = starts.slice();
    const places = new Uint32Array(starts[used + 1] as number);
    this.eachTerm((term, place, saturation) => {
      const slot = slots[term] as number;
      const at = next[slot] as number;
      next[slot] = at + 1;
      places[at] = (place << 8) | saturation;
    });
    return { slots, starts, places };
  }

  private eachTerm(visit: (term: number, place: number, saturation: number) => void): void {
    const { terms, termStart } = this.demands;
    for (let place = 0; place < this.rows.length; place++) {
      const at = this.rows[place] as number;
      const end = termStart[at + 1] as number;
      for (let i = termStart[at] as number; i < end; i++) {
        visit((terms[i] as number) >>> 8, place, (terms[i] as number) & 0xff);
      }
    }
  }

  private collectAskers({ attributeNames }: Dictionaries): void {
    const { attributes, attributeStart } = this.demands;
    this.rows.forEach((at, place) => {
      for (let i = attributeStart[at] as number; i < (attributeStart[at + 1] as number); i++) {
        const asked = attributes[i] as number;
        const name = attributeNames[asked] as number;
        const list = this.askers.get(name) ?? { places: [], attributes: [] };
        list.places.push(place);
        list.attributes.push(asked);
        this.askers.set(name, list);
      }
    });
  }
}

/** The places that have each value; those with −1 are left out. */
function placesBy(values: ArrayLike<number>): Map<number, Int32Array> {
  const lists = new Map<number, number[]>();
  for (let place = 0; place < values.length; place++) {
    const value = values[place] as number;
    const list = lists.get(value) ?? [];
    lists.set(value, list);
    if (value !== -1) list.push(place);
  }
  return new Map(Array.from(lists, ([value, list]) => [value, Int32Array.from(list)]));
}

/** Where a segment's rows of one resource kind and branch begin and end. */
export function branchesOf({ columns, runs }: Segment): RowRange[] {
  const ranges: RowRange[] = [];
  let from = 0;
  for (const at of runs) {
    const isNew = at === columns.count || (columns.key[at] as number) >> 3 !== (columns.key[from] as number) >> 3; // prettier-ignore
    if (isNew && at > from) {
      ranges.push({ from, to: at });
      from = at;
    }
  }
  return ranges;
}
