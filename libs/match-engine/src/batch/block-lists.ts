import type { AmountUnit } from '../segment/dictionaries';
import type { LaneMemory } from '../simd/lane-memory';

/** Places that state an amount in comparable units, with the amounts in base units, which ascend. */
export interface Amounts {
  readonly places: Int32Array;
  readonly amounts: Float64Array;
}

export function amountsBy(
  lanes: LaneMemory,
  rows: Int32Array,
  column: Int32Array,
  units: readonly AmountUnit[],
  amountOf: (row: number, unit: AmountUnit) => number | null,
): Map<number, Amounts> {
  const lists = new Map<number, { places: number[]; amounts: number[] }>();
  rows.forEach((row, place) => {
    const unit = units[column[row] as number];
    const amount = unit ? amountOf(row, unit) : null;
    if (!unit || amount === null) return;
    const list = lists.get(unit.key) ?? { places: [], amounts: [] };
    lists.set(unit.key, list);
    list.places.push(place);
    list.amounts.push(amount);
  });
  return new Map(
    Array.from(lists, ([key, list]) => {
      const [places, amounts] = [lanes.i32(list.places.length), lanes.f64(list.amounts.length)];
      const order = Int32Array.from(list.places.keys());
      order.sort((a, b) => (list.amounts[a] as number) - (list.amounts[b] as number));
      order.forEach((from, to) => {
        places[to] = list.places[from] as number;
        amounts[to] = list.amounts[from] as number;
      });
      return [key, { places, amounts }];
    }),
  );
}

/** The places that have each value. */
export function placesBy(
  lanes: LaneMemory,
  rows: Int32Array,
  valueOf: (row: number) => number,
): Map<number, Int32Array> {
  const lists = new Map<number, number[]>();
  rows.forEach((row, place) => {
    const value = valueOf(row);
    const list = lists.get(value) ?? [];
    lists.set(value, list);
    list.push(place);
  });
  return new Map(
    Array.from(lists, ([value, list]) => {
      const places = lanes.i32(list.length);
      places.set(list);
      return [value, places];
    }),
  );
}
