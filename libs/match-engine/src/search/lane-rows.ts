import { reputationValue } from '../factors/reputation.factor';
import type { Side } from '../listing';
import type { Columns } from '../segment/columns';
import type { Dictionaries } from '../segment/dictionaries';
import { lowerBound, type Segment } from '../segment/segment';
import { Frame } from '../simd/frame';
import { LaneMemory, padded } from '../simd/lane-memory';
import { FitTables } from './fit-tables';
import { LaneWords } from './lane-words';
import { layout, type Field } from './loops/frame';
import { groupSize } from './loops/highest';
import { loopsOver, type Loops } from './loops/loops';

/** No amount, or none that can be compared; equal to no key of an amount. */
const noKey = -1;
export const regions = 8;

/** The rows of a segment laid out for loops over vectors, and room for what these work out. */
export class LaneRows {
  readonly frame: Frame<Field>;
  readonly loops: Loops;
  readonly words: LaneWords;
  readonly attributes: FitTables;
  /** The distinct industries, ascending; by their places, and by region, what they are worth to who asks. */
  readonly paths: Int32Array;
  readonly industrySteps: Int32Array;
  readonly regionSteps: Int32Array;
  /** By region: the province that is that of who asks. */
  readonly neighbours: Int32Array;
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
    this.frame = new Frame(lanes, layout);
    this.loops = loopsOver(lanes);
    this.paths = Int32Array.from(new Set(columns.path.subarray(0, count))).sort();
    this.industrySteps = lanes.i32(this.paths.length);
    this.regionSteps = lanes.i32(regions);
    this.neighbours = lanes.i32(regions);
    const size = padded(count) + 4;
    this.shared = lanes.i32(size);
    this.fits = lanes.i32(size);
    this.worth = lanes.f32(size);
    this.bits = new Int32Array(this.worth.buffer, this.worth.byteOffset, size);
    this.groups = lanes.i32(padded(count) / groupSize);
    this.list = lanes.i32(size);
    const { industrySteps, regionSteps, neighbours, shared, fits, worth } = this;
    this.frame.point({ industrySteps, regionSteps, neighbours, shared, fits, worth });
    this.frame.point(factsOf(lanes, columns, side, dictionaries));
    this.frame.point(runsOf(lanes, columns, runs, this.paths));
    this.words = new LaneWords(lanes, columns);
    this.attributes = new FitTables(lanes, columns, dictionaries);
  }
}

function factsOf(lanes: LaneMemory, columns: Columns, side: Side, { units }: Dictionaries) {
  const { count } = columns;
  const [price, priceKey] = [lanes.f32(count), lanes.i32(count).fill(noKey)];
  const [quantity, quantityKey] = [lanes.f32(count), lanes.i32(count).fill(noKey)];
  const [days, province, reputation] = [lanes.i32(count), lanes.i32(count), lanes.f32(count)];
  const perAsked = lanes.f32(side === 'demand' ? count : 0);
  days.set(columns.days.subarray(0, count));
  province.set(columns.province.subarray(0, count));
  for (let row = 0; row < count; row++) {
    const priced = units[columns.priceUnit[row] as number];
    if (priced) {
      price[row] = (columns.price[row] as number) / priced.factor;
      priceKey[row] = priced.key;
    }
    const counted = units[columns.quantityUnit[row] as number];
    if (counted && !(side === 'demand' && columns.quantity[row] === 0)) {
      quantity[row] = (columns.quantity[row] as number) * counted.factor;
      quantityKey[row] = counted.key;
    }
    reputation[row] = reputationValue(columns.reputation[row] as number);
  }
  for (let row = 0; row < perAsked.length; row++) {
    const asked = (columns.attributeStart[row + 1] as number) - (columns.attributeStart[row] as number); // prettier-ignore
    perAsked[row] = asked && 1 / (1000 * asked);
  }
  return { price, priceKey, quantity, quantityKey, days, province, reputation, perAsked };
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
