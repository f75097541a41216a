import { otherSide } from '@wanchang/kernel';
import type { Side } from '../listing';
import { noDays, placeKey, type Columns } from '../segment/columns';
import type { Dictionaries } from '../segment/dictionaries';
import { lowerBound, type RowRange, type Segment } from '../segment/segment';
import { Frame } from '../simd/frame';
import { LaneMemory, padded } from '../simd/lane-memory';
import { FitTables } from '../fits/fit-tables';
import { AttributeValues, nameLists, type NameLists } from '../fits/name-lists';
import { LaneGoods } from './lane-goods';
import { LaneWords } from './lane-words';
import { reputationValue } from '../factors/values';
import { SearchField, groupSize, unknownDays } from './search-fields';
import { type Loops, loopsOver } from '../simd/loops';

/** Fewer rows are not worth it. */
const minRows = 512;
/** What is laid out, and what is worked out, of a row, a word and an attribute. */
const [rowBytes, wordBytes, attributeBytes] = [76, 4, 12];
/** What there is room for. */
const maxBytes = 1.9 * 2 ** 30;
/** Keys of amounts and provinces stay distinct up to this number. */
const maxKeys = 0xffff;
/** The day from which due days are counted: 1936-04-15. */
export const firstDay = -12_314;
/** What stands for a reputation of 1. */
export const fullReputation = 0xffff;
export const regions = 8;
/** Of a region that does not suit: less than all that is added. */
export const noRegion = -(2 ** 30);
/** So many rows that do not suit are estimated rather than split off. */
const minGap = 4096;

/** Rows of some runs, which stand from `place` on. */
export interface RowSpan {
  readonly from: number;
  to: number;
  readonly run: number;
  runsEnd: number;
  readonly place: number;
}

/** Whether rows are worth being laid out, and can be. */
export function canLayOut({ columns }: Segment, dictionaries: Dictionaries): boolean {
  const { count, terms, attributes } = columns;
  const bytes = rowBytes * count + wordBytes * terms.length + attributeBytes * attributes.length;
  const keys = Math.max(dictionaries.units.length + 1, 2 * dictionaries.provinces.names.length);
  return count >= minRows && bytes <= maxBytes && keys <= maxKeys;
}

/** The rows of a segment laid out for loops over vectors, and room for what these work out. */
export class LaneRows {
  /** The first runs of each sort key, and the end. */
  private readonly keyRuns: Uint32Array;
  readonly frame: Frame<keyof typeof SearchField>;
  readonly loops: Loops;
  /** By key of an amount: its number among those that occur, from 1 on. */
  readonly keys = new Map<number, number>();
  readonly words: LaneWords;
  readonly goods: LaneGoods;
  /** What is stated under each name, and what that is worth to the query listing. */
  readonly names: NameLists;
  readonly fitTables: FitTables;
  /** The distinct industries, ascending; by their places, and by region, what they are worth to the query listing. */
  readonly paths: Int32Array;
  readonly industrySteps: Int32Array;
  readonly regionSteps: Int32Array;
  /** By place: what texts share, what attributes are worth, and what the row is worth, as a figure and as its bits. */
  readonly shared: Int32Array;
  readonly fits: Int32Array;
  readonly worth: Float32Array;
  readonly bits: Int32Array;
  readonly groups: Int32Array;
  readonly list: Int32Array;

  constructor(
    readonly segment: Segment,
    readonly side: Side,
    dictionaries: Dictionaries,
  ) {
    const lanes = new LaneMemory();
    const { columns, runs } = segment;
    const { count } = columns;
    this.keyRuns = keyRunsOf(columns, runs);
    this.frame = new Frame(lanes, SearchField);
    this.loops = loopsOver(lanes);
    this.paths = Int32Array.from(new Set(columns.path.subarray(0, count))).sort();
    this.industrySteps = lanes.i32(this.paths.length);
    this.regionSteps = lanes.i32(regions);
    const size = padded(count) + 4;
    this.shared = lanes.i32(size);
    this.fits = lanes.i32(size);
    this.worth = lanes.f32(size);
    this.bits = new Int32Array(this.worth.buffer, this.worth.byteOffset, size);
    this.groups = lanes.i32(padded(count) / groupSize);
    this.list = lanes.i32(size);
    const { industrySteps, regionSteps, shared, fits, worth } = this;
    this.frame.point({ industrySteps, regionSteps, shared, fits, worth });
    this.frame.point(factsOf(lanes, columns, side, dictionaries, this.keys));
    this.frame.point(runsOf(lanes, columns, runs, this.paths));
    this.words = new LaneWords(lanes, columns);
    this.goods = new LaneGoods(lanes, columns, dictionaries, size);
    this.frame.point({ suits: this.goods.suits });
    const values = new AttributeValues(columns, dictionaries);
    this.names = nameLists(lanes, columns, dictionaries, values, Int32Array.from({ length: count }, (_, row) => row)); // prettier-ignore
    this.fitTables = new FitTables(lanes, otherSide(side), values, dictionaries);
  }

  /** Runs of some ranges that suit by region, and few others. */
  spansOf(ranges: readonly RowRange[]): RowSpan[] {
    const { keyRuns, regionSteps } = this;
    const { columns, runs } = this.segment;
    const spans: RowSpan[] = [];
    let place = 0;
    for (const { from, to } of ranges) {
      const end = lowerBound(runs, to);
      let current: RowSpan | null = null;
      for (let i = lowerBound(keyRuns, lowerBound(runs, from)); (keyRuns[i] as number) < end; i++) {
        const [run, runsEnd] = [keyRuns[i] as number, keyRuns[i + 1] as number];
        const [first, last] = [runs[run] as number, runs[runsEnd] as number];
        if (regionSteps[(columns.key[first] as number) % regions] === noRegion) continue;
        if (!current || first - current.to > minGap) {
          if (current) place += current.to - current.from;
          current = { from: first, to: last, run, runsEnd, place };
          spans.push(current);
        }
        current.to = last;
        current.runsEnd = runsEnd;
      }
      if (current) place += current.to - current.from;
    }
    return spans;
  }
}

/** Facts of rows. Amounts are as they are of supplies, of demands one over them: a product is a ratio. */
function factsOf(
  lanes: LaneMemory,
  columns: Columns,
  side: Side,
  { units }: Dictionaries,
  keys: Map<number, number>,
) {
  const { count } = columns;
  const [price, quantity, perAsked] = [lanes.f32(count), lanes.f32(count), lanes.f32(side === 'demand' ? count : 0)]; // prettier-ignore
  const [priceKey, quantityKey] = [lanes.u16(count), lanes.u16(count)];
  const [days, province, reputation] = [lanes.u16(count), lanes.u16(count), lanes.u16(count)];
  const asFactor = (amount: number): number => (side === 'supply' ? amount : 1 / amount);
  const numberOf = (key: number): number => {
    const number = keys.get(key) ?? keys.size + 1;
    keys.set(key, number);
    return number;
  };
  for (let row = 0; row < count; row++) {
    const priced = units[columns.priceUnit[row] as number];
    if (priced) {
      price[row] = asFactor((columns.price[row] as number) / priced.factor);
      priceKey[row] = numberOf(priced.key);
    }
    const counted = units[columns.quantityUnit[row] as number];
    if (counted && !(side === 'demand' && columns.quantity[row] === 0)) {
      quantity[row] = asFactor((columns.quantity[row] as number) * counted.factor);
      quantityKey[row] = numberOf(counted.key);
    }
    days[row] = shortDays(columns.days[row] as number, side);
    province[row] = placeKey(columns, row);
    reputation[row] = Math.round(reputationValue(columns.reputation[row] as number) * fullReputation); // prettier-ignore
  }
  for (let row = 0; row < perAsked.length; row++) {
    const asked = (columns.attributeStart[row + 1] as number) - (columns.attributeStart[row] as number); // prettier-ignore
    perAsked[row] = asked && 1 / (1000 * asked);
  }
  return { price, priceKey, quantity, quantityKey, days, province, reputation, perAsked };
}

/** Lead times as they are, due days from `firstDay` on; those beyond are taken for the nearest. */
function shortDays(days: number, side: Side): number {
  if (days === noDays) return unknownDays;
  return side === 'supply' ? days : Math.max(0, Math.min(days - firstDay, unknownDays - 1));
}

/** Where runs of one key and industry begin, with the place of the industry and the region. */
function runsOf(lanes: LaneMemory, { key, path }: Columns, runs: Uint32Array, known: Int32Array) {
  const { length } = runs;
  const [starts, paths, regionsOfRuns] = [lanes.i32(length), lanes.i32(length), lanes.i32(length)];
  starts.set(runs);
  for (let i = 0; i + 1 < length; i++) {
    const row = runs[i] as number;
    paths[i] = lowerBound(known, path[row] as number);
    regionsOfRuns[i] = (key[row] as number) % regions;
  }
  return { starts, paths, regions: regionsOfRuns };
}

function keyRunsOf({ key }: Columns, runs: Uint32Array): Uint32Array {
  const last = runs.length - 1;
  const firsts = Array.from(runs.subarray(0, last).keys()).filter((i) => i === 0 || key[runs[i] as number] !== key[runs[i - 1] as number]); // prettier-ignore
  return Uint32Array.from([...firsts, last]);
}
