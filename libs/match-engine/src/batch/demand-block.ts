import type { Moment } from '../calendar';
import { regionsSuit } from '../constraints';
import { industryValue } from '../factors/industry.factor';
import { coastOfKey, placeKey, type Columns } from '../segment/columns';
import type { Dictionaries } from '../segment/dictionaries';
import { compatibleRows, type RowRange, type Segment } from '../segment/segment';
import type { Frame } from '../simd/frame';
import { padded, padding, type LaneMemory } from '../simd/lane-memory';
import { nameLists, type AttributeValues, type NameLists } from '../fits/name-lists';
import { factsOf, type BlockFacts } from './block-facts';
import { amountsBy, placesBy, type Amounts } from './block-lists';
import { BlockGoods } from './block-goods';
import { BlockWords, type WordTable } from './block-words';
import type { StepTables } from '../step-tables';
import { SweepField, ruledOut } from './sweep-fields';
import { stepsOf } from '../factors/values';

/** Neighbouring places of one sort key and industry. */
interface Run extends RowRange {
  readonly key: number;
  /** Of the industry in `paths`. */
  readonly industry: number;
}

/**
 * The demands that suppliers of one resource kind and industry branch may see, copied side by side, so that a supply is
 * compared with all of them in the processor's cache. Place i of each array is one demand.
 */
export class DemandBlock {
  /** By what a supply must have in common with them. */
  readonly ceilings: ReadonlyMap<number, Amounts>;
  readonly needs: ReadonlyMap<number, Amounts>;
  readonly byMember: ReadonlyMap<number, Int32Array>;
  /** The key is `placeKey`. */
  readonly byPlace: ReadonlyMap<number, Int32Array>;
  readonly names: NameLists;
  /** All places. */
  readonly all: readonly RowRange[];
  readonly words: BlockWords;
  readonly goods: BlockGoods;
  private readonly facts: BlockFacts;
  private readonly runs: readonly Run[];
  private readonly paths: number[] = [];

  constructor(
    lanes: LaneMemory,
    readonly demands: Columns,
    readonly rows: Int32Array,
    private readonly tables: StepTables,
    {
      dictionaries,
      now,
      words,
      values,
    }: { dictionaries: Dictionaries; now: Moment; words: WordTable; values: AttributeValues },
  ) {
    this.facts = factsOf(lanes, demands, rows, tables, now);
    this.words = new BlockWords(lanes, demands, rows, words);
    this.goods = new BlockGoods(demands, rows, dictionaries);
    this.names = nameLists(lanes, demands, dictionaries, values, rows);
    const { units } = dictionaries;
    this.ceilings = amountsBy(lanes, rows, demands.priceUnit, units, (row, { factor }) => (demands.price[row] as number) / factor); // prettier-ignore
    this.needs = amountsBy(lanes, rows, demands.quantityUnit, units, (row, { factor }) => {
      const amount = demands.quantity[row] as number;
      return amount === 0 ? null : amount * factor;
    });
    this.byMember = placesBy(lanes, rows, (row) => demands.member[row] as number);
    this.byPlace = placesBy(lanes, rows, (row) => placeKey(demands, row));
    this.all = [{ from: 0, to: rows.length }];
    this.runs = this.runsOf(demands);
  }

  get count(): number {
    return this.rows.length;
  }

  describeTo(frame: Frame<keyof typeof SweepField>): void {
    const { table, dense } = this.words;
    frame.point({ ...this.facts, table: table.numbers, dense });
  }

  /**
   * Steps that all supplies of one key and industry have in common with each place, and those of neutral attributes.
   * @returns between which places, in whole vectors, are all that suit by region.
   */
  baseFor(key: number, path: number, base: Int32Array): [from: number, to: number] {
    const { weights, unknownPrice, unknownQuantity } = this.tables;
    const across = stepsOf(weights.crossRegion, 1) + unknownPrice + unknownQuantity;
    const within = stepsOf(weights.crossRegion, 0.5) + unknownPrice + unknownQuantity;
    const industries = this.paths.map((other) => stepsOf(weights.industry, industryValue(path, other))); // prettier-ignore
    const { neutrals } = this.facts;
    let [first, last] = [this.count, 0];
    for (const run of this.runs) {
      if (!regionsSuit(key, run.key)) {
        base.fill(ruledOut, run.from, run.to);
        continue;
      }
      first = Math.min(first, run.from);
      last = run.to;
      const region = coastOfKey(key) === coastOfKey(run.key) ? within : across;
      const steps = region + (industries[run.industry] as number);
      for (let place = run.from; place < run.to; place++) base[place] = steps + (neutrals[place] as number); // prettier-ignore
    }
    base.fill(ruledOut, this.count, padded(this.count));
    return first < last ? [first - (first % padding), padded(last)] : [0, 0];
  }

  private runsOf({ key, path }: Columns): Run[] {
    const { rows, paths } = this;
    const runs: Run[] = [];
    for (let from = 0, to = 0; from < rows.length; from = to) {
      const row = rows[from] as number;
      while (to < rows.length && key[rows[to] as number] === key[row] && path[rows[to] as number] === path[row]) to++; // prettier-ignore
      let industry = paths.indexOf(path[row] as number);
      if (industry < 0) industry = paths.push(path[row] as number) - 1;
      runs.push({ from, to, key: key[row] as number, industry });
    }
    return runs;
  }
}

/** Coast and wish (see `sortKeyOf`) in an order in which what suits a supply by region mostly stands together. */
const regionOrder = [1, 0, 2, 5, 3, 4];

/** The demands that supplies of a branch may see and that live and are valid at a moment, by region. */
export function validRows(demands: Segment, key: number, path: number, now: Moment): Int32Array {
  const byRegion: number[][] = regionOrder.map(() => []);
  for (const { from, to } of compatibleRows(demands, key, path)) {
    for (let at = from; at < to; at++) {
      const isValid = (demands.columns.validUntil[at] as number) >= now.ms;
      if (isValid && demands.dead[at] === 0)
        byRegion[(demands.columns.key[at] as number) & 7]?.push(at);
    }
  }
  return Int32Array.from(regionOrder.flatMap((region) => byRegion[region] ?? []));
}

/** The first rows of the branches of a segment, and where they end. */
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
