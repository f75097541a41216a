import type { StepTables } from '../batch/step-tables';
import { regionsSuit } from '../constraints';
import { neutral } from '../factors/factor';
import { industryValue } from '../factors/industry.factor';
import { stepsOf } from '../score';
import type { Scorer } from '../scorer';
import { coastOfKey, noDays } from '../segment/columns';
import type { RowRange, Segment } from '../segment/segment';
import type { TopList } from '../top-list';
import type { AttributeFits } from './attribute-fits';
import { Candidate } from './candidate';
import type { Probe } from './probe';
import { Trade } from './trade';

/** Rows of one key and industry. */
export interface Run extends RowRange {
  /** Where the first row stands among all that are looked at. */
  readonly offset: number;
  /** Steps of industry, and of the region where the provinces differ. */
  readonly common: number;
  /** The most that its rows can score without text. */
  readonly most: number;
}

/** Scores rows of a segment for a probe, as far as they can come onto its list. */
export class Judge {
  private readonly trade: Trade;
  private readonly mostTrade: number;
  private readonly mostAttributes: number;
  private readonly mostDistance: number;
  private readonly mostReputation: number;
  private readonly textPerShare: number;
  /** What a province in common costs on one side of the country. */
  private readonly neighbour: number;
  private readonly isValid: boolean;

  constructor(
    private readonly probe: Probe,
    private readonly segment: Segment,
    private readonly scorer: Scorer,
    private readonly best: TopList<Candidate>,
    private readonly tables: StepTables,
    private readonly fits: AttributeFits,
  ) {
    const { columns, at, own } = probe;
    const { weights, circumstances } = scorer;
    const most = (weight: number, known: boolean) => stepsOf(weight, known ? 1 : neutral);
    const hasAttributes = columns.attributeStart[at] !== columns.attributeStart[at + 1];
    this.trade = new Trade(probe, scorer, tables);
    this.mostTrade =
      most(weights.price, columns.priceUnit[at] !== -1) +
      most(weights.quantity, columns.quantityUnit[at] !== -1) +
      most(weights.leadTime, columns.days[at] !== noDays);
    this.mostAttributes = most(weights.attributes, hasAttributes);
    this.mostDistance = most(weights.distance, !Number.isNaN(columns.x[at]));
    this.mostReputation = stepsOf(weights.reputation, 1);
    this.textPerShare = stepsOf(weights.text, 1) / own;
    this.neighbour = stepsOf(weights.crossRegion, 0.5);
    this.isValid = circumstances.now.ms <= (columns.validUntil[at] as number);
  }

  /** The rows between two places as a run; null when none of them can match. */
  runOf(from: number, to: number, offset: number): Run | null {
    const { columns, at } = this.probe;
    const { key, path } = this.segment.columns;
    const [own, other] = [columns.key[at] as number, key[from] as number];
    if (!this.isValid || !regionsSuit(own, other)) return null;
    const { weights } = this.scorer;
    const crossRegion = coastOfKey(own) === coastOfKey(other) ? 0.5 : 1;
    const industry = industryValue(columns.path[at] as number, path[from] as number);
    const common = stepsOf(weights.industry, industry) + stepsOf(weights.crossRegion, crossRegion);
    const most = common + this.mostAttributes + this.mostTrade + this.mostReputation + this.mostDistance; // prettier-ignore
    return { from, to, offset, common, most };
  }

  /**
   * Looks at the rows of a run that share no more than `most`.
   * @param shared by place among all that are looked at.
   */
  look(run: Run, shared: Int32Array, most: number): void {
    const { from, to, offset } = run;
    let least = this.leastShared(run.most);
    for (let at = from, place = offset; at < to; at++, place++) {
      const both = shared[place] as number;
      if (both >= least && both <= most && this.take(at, both, run)) least = this.leastShared(run.most); // prettier-ignore
    }
  }

  /** The text that a row of a run must share at least to come onto the list. */
  private leastShared(most: number): number {
    const floor = this.best.floor?.score;
    return floor === undefined ? 0 : (floor - most - 2) / this.textPerShare;
  }

  /** Scores a row, dear factors last and only while it can come onto the list. @returns whether it did. */
  take(at: number, shared: number, run: Run): boolean {
    const { probe, segment, scorer, best, mostDistance } = this;
    const { columns } = segment;
    const floor = best.floor?.score ?? 0;
    const directed = scorer.text(shared, probe.own) + scorer.reputation(columns, at);
    let bound = directed + run.common + this.mostAttributes + this.mostTrade + mostDistance;
    if (bound < floor || !this.isThere(at)) return false;
    const attributes = this.attributes(at);
    bound += attributes - this.mostAttributes;
    if (bound < floor) return false;
    const trade = this.trade.steps(columns, at);
    if (trade < 0 || bound + trade - this.mostTrade < floor) return false;
    const near = this.isNeighbour(at) ? this.neighbour : 0;
    let common = run.common - near + trade + attributes;
    if (directed + common + mostDistance < floor) return false;
    common += scorer.distance(columns, at, probe.columns, probe.at);
    return best.offer(new Candidate(directed + common, shared, common, columns, at));
  }

  /** Whether a row is alive, valid and another unit's. */
  private isThere(at: number): boolean {
    const { segment, probe, scorer } = this;
    return (
      segment.dead[at] === 0 &&
      segment.columns.member[at] !== probe.columns.member[probe.at] &&
      scorer.circumstances.now.ms <= (segment.columns.validUntil[at] as number)
    );
  }

  private isNeighbour(at: number): boolean {
    const { columns } = this.segment;
    const { probe } = this;
    return (
      columns.province[at] === probe.columns.province[probe.at] &&
      coastOfKey(columns.key[at] as number) === coastOfKey(probe.columns.key[probe.at] as number)
    );
  }

  private attributes(at: number): number {
    const { probe, segment, fits, tables } = this;
    const demands = probe.side === 'demand' ? probe : { columns: segment.columns, at };
    const { attributeStart } = demands.columns;
    const asked = (attributeStart[demands.at + 1] as number) - (attributeStart[demands.at] as number); // prettier-ignore
    if (asked === 0) return tables.attributes(0, 0);
    const sum = probe.side === 'demand' ? fits.ofSupply(probe, segment.columns, at) : fits.ofDemand(segment.columns, at); // prettier-ignore
    return tables.attributes(asked, sum);
  }
}
