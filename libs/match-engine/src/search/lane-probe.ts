import type { StepTables } from '../step-tables';
import { regionsSuit } from '../constraints';
import { industryValue } from '../factors/industry.factor';
import { branchOf, compatibleBranches, tailBits } from '../industry';
import type { Scorer } from '../scorer';
import { coastOfKey, noDays, placeKey } from '../segment/columns';
import type { AmountUnit } from '../segment/dictionaries';
import { lowerBound } from '../segment/segment';
import type { Frame } from '../simd/frame';
import { firstDay, fullReputation, noRegion, regions, type LaneRows } from './lane-rows';
import type { Probe } from './probe';
import { ampleDays, neutral, scoreSteps, stepsOf } from '../factors/values';
import { SearchField, unknownDays } from './search-fields';

/** A key of an amount that no row has. */
const otherKey = -2;
/** A due day that is not known: later than any. */
const unknownDue = 2 ** 30;
/** Later due days are read as this one, which leaves ample time as well. */
const lastDay = unknownDays - 1 - ampleDays;
/** Amounts that figures of 32 bits hold well; of others the best is assumed. */
const [minAmount, maxAmount] = [1e-30, 1e30];

/** Writes the query listing into the frame of the loops. */
export class LaneProbe {
  private readonly isDemand: boolean;

  constructor(
    private readonly probe: Probe,
    private readonly scorer: Scorer,
    private readonly tables: StepTables,
  ) {
    this.isDemand = probe.side === 'demand';
  }

  describeTo(rows: LaneRows): void {
    const { tables, scorer } = this;
    const { frame } = rows;
    const { weights } = scorer;
    const { columns, at, own } = this.probe;
    const text = stepsOf(weights.text, 1);
    const { unknownPrice, unknownQuantity, unknownLeadTime } = tables;
    const attributes = stepsOf(weights.attributes, neutral);
    const unknown = unknownPrice + unknownQuantity + unknownLeadTime + attributes;
    this.describeRegions(rows, unknown + (own === 0 ? text : 0));
    frame.setSingle(SearchField.fullText, text);
    frame.setSingle(SearchField.perShared, own === 0 ? 0 : text / own);
    frame.setSingle(SearchField.priceWeight, weights.price * scoreSteps);
    frame.setSingle(SearchField.quantityWeight, (weights.quantity * scoreSteps) / 2);
    frame.setSingle(
      SearchField.reputationWeight,
      (weights.reputation * scoreSteps) / fullReputation,
    );
    const asked = this.isDemand ? 1000 * ((columns.attributeStart[at + 1] as number) - (columns.attributeStart[at] as number)) : 1; // prettier-ignore
    frame.setSingle(SearchField.perFit, asked && (weights.attributes * scoreSteps) / asked);
    this.describeAmounts(rows);
    this.describeDays(frame);
    this.describeIndustries(rows);
  }

  private describeAmounts({ frame, keys }: LaneRows): void {
    const { columns, at } = this.probe;
    const { units } = this.scorer.circumstances.dictionaries;
    const price = units[columns.priceUnit[at] as number];
    const keyOf = (unit: AmountUnit | undefined) => (unit && keys.get(unit.key)) ?? otherKey;
    frame.set(SearchField.ownPriceKey, keyOf(price));
    frame.setSingle(SearchField.ownPrice, this.factorOf((columns.price[at] as number) / (price?.factor ?? 1), 0)); // prettier-ignore
    const quantity = units[columns.quantityUnit[at] as number];
    const amount = columns.quantity[at] as number;
    const isOpen = this.isDemand && amount === 0;
    frame.set(SearchField.ownQuantityKey, isOpen ? otherKey : keyOf(quantity));
    frame.setSingle(
      SearchField.ownQuantity,
      this.factorOf(amount * (quantity?.factor ?? 1), Infinity),
    );
  }

  /** What amounts of rows are multiplied with to give a ratio. */
  private factorOf(amount: number, best: number): number {
    if (!(amount >= minAmount && amount <= maxAmount)) return best;
    return this.isDemand ? 1 / amount : amount;
  }

  private describeDays(frame: Frame<keyof typeof SearchField>): void {
    const { columns, at } = this.probe;
    const { tables } = this;
    const days = columns.days[at] as number;
    const isKnown = days !== noDays;
    const today = this.scorer.circumstances.now.day;
    const perDay = Math.round((tables.leadTime(ampleDays) - tables.unknownLeadTime) / ampleDays);
    frame.set(SearchField.perDay, isKnown ? perDay : 0);
    if (this.isDemand) frame.set(SearchField.ownDays, isKnown ? days - today : unknownDue);
    else frame.set(SearchField.ownDays, Math.min(today - firstDay + (isKnown ? days : 0), lastDay));
  }

  /** @param common what rows of all regions are worth. */
  private describeRegions({ frame, regionSteps }: LaneRows, common: number): void {
    const { columns, at } = this.probe;
    const { crossRegion } = this.scorer.weights;
    const key = columns.key[at] as number;
    frame.set(SearchField.ownProvince, placeKey(columns, at));
    frame.set(SearchField.neighbour, stepsOf(crossRegion, 0.5));
    for (let other = 0; other < regions; other++) {
      const isNear = coastOfKey(key) === coastOfKey(other);
      regionSteps[other] = regionsSuit(key, other) ? common + stepsOf(crossRegion, isNear ? 0.5 : 1) : noRegion; // prettier-ignore
    }
  }

  private describeIndustries({ paths, industrySteps }: LaneRows): void {
    const { columns, at } = this.probe;
    const path = columns.path[at] as number;
    for (const [first, last] of compatibleBranches(branchOf(path))) {
      const end = lowerBound(paths, (last + 1) << tailBits);
      for (let i = lowerBound(paths, first << tailBits); i < end; i++) {
        industrySteps[i] = stepsOf(this.scorer.weights.industry, industryValue(path, paths[i] as number)); // prettier-ignore
      }
    }
  }
}
