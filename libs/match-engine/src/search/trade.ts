import type { StepTables } from '../batch/step-tables';
import { priceValue } from '../factors/price.factor';
import { quantityValue } from '../factors/quantity.factor';
import { atMost } from '../measure';
import { stepsOf } from '../score';
import type { Scorer } from '../scorer';
import { noDays, type Columns } from '../segment/columns';
import type { AmountUnit } from '../segment/dictionaries';
import type { Probe } from './probe';

/** A constraint keeps the pair apart. */
const apart = -1;

/** Steps of price, quantity and lead time between a probe and its counterparts, with what the probe brings read once. */
export class Trade {
  private readonly isDemand: boolean;
  private readonly units: readonly AmountUnit[];
  private readonly priceKey: number;
  private readonly price: number;
  private readonly quantityKey: number;
  private readonly quantity: number;
  private readonly days: number;
  private readonly today: number;

  constructor(
    { side, columns, at }: Probe,
    private readonly scorer: Scorer,
    private readonly tables: StepTables,
  ) {
    const { dictionaries, now } = scorer.circumstances;
    this.isDemand = side === 'demand';
    this.units = dictionaries.units;
    const price = this.units[columns.priceUnit[at] as number];
    this.priceKey = price?.key ?? -1;
    this.price = (columns.price[at] as number) / (price?.factor ?? NaN);
    const quantity = this.units[columns.quantityUnit[at] as number];
    const amount = columns.quantity[at] as number;
    this.quantityKey = !quantity || (this.isDemand && amount === 0) ? -1 : quantity.key;
    this.quantity = amount * (quantity?.factor ?? NaN);
    this.days = columns.days[at] as number;
    this.today = now.day;
  }

  /** Of all three together; −1 when a constraint keeps the pair apart. */
  steps(columns: Columns, at: number): number {
    const price = this.priceSteps(columns.priceUnit[at] as number, columns.price[at] as number);
    if (price < 0) return apart;
    const quantity = this.quantitySteps(columns.quantityUnit[at] as number, columns.quantity[at] as number); // prettier-ignore
    if (quantity < 0) return apart;
    const leadTime = this.leadTimeSteps(columns.days[at] as number);
    return leadTime < 0 ? apart : price + quantity + leadTime;
  }

  private priceSteps(number: number, amount: number): number {
    if (number < 0 || this.priceKey < 0) return this.tables.unknownPrice;
    const { key, factor } = this.units[number] as AmountUnit;
    if (key !== this.priceKey) return this.tables.unknownPrice;
    const [price, ceiling] = this.isDemand ? [amount / factor, this.price] : [this.price, amount / factor]; // prettier-ignore
    const ratio = price === ceiling ? 1 : price / ceiling;
    return atMost(ratio, 1) ? stepsOf(this.scorer.weights.price, priceValue(ratio)) : apart;
  }

  private quantitySteps(number: number, amount: number): number {
    if (number < 0 || this.quantityKey < 0) return this.tables.unknownQuantity;
    const { key, factor } = this.units[number] as AmountUnit;
    const isOpen = key !== this.quantityKey || (!this.isDemand && amount === 0);
    if (isOpen) return this.tables.unknownQuantity;
    const other = amount * factor;
    const ratio = this.isDemand ? other / this.quantity : this.quantity / other;
    return atMost(1, ratio) ? stepsOf(this.scorer.weights.quantity, quantityValue(ratio)) : apart;
  }

  private leadTimeSteps(days: number): number {
    const [lead, due] = this.isDemand ? [days, this.days] : [this.days, days];
    const slack = due - this.today - (lead === noDays ? 0 : lead);
    if (due !== noDays && slack < 0) return apart;
    return lead === noDays || due === noDays
      ? this.tables.unknownLeadTime
      : this.tables.leadTime(slack);
  }
}
