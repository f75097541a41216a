import { regionsSuit } from '../constraints';
import { neutralFit } from '../factors/attributes.factor';
import { industryValue } from '../factors/industry.factor';
import { priceValue } from '../factors/price.factor';
import { quantityValue } from '../factors/quantity.factor';
import { atMost } from '../measure';
import { stepsOf } from '../score';
import type { Scorer } from '../scorer';
import { coastOfKey, noDays, type Columns } from '../segment/columns';
import { noFit, type AmountUnit } from '../segment/dictionaries';
import type { DemandBlock } from './demand-block';
import type { StepTables } from './step-tables';

/** Far below any score: a constraint keeps the pair apart. */
const never = -1e12;
const nothing = new Int32Array(0);

/**
 * Compares one supply after another with all demands of a block. Facts that most demands share are added from rows that
 * are worked out once (region and industry, lead time, who asks for an attribute); prices, quantities and provinces are
 * corrected only where they can be compared.
 */
export class SupplyKernel {
  /** By place: what the texts share. */
  readonly shared: Int32Array;
  /**
   * By place: steps of industry, region, price, quantity and attributes, the last not rounded yet; far below 0 where a
   * constraint keeps the pair apart.
   */
  readonly estimate: Float64Array;
  /** By place: sum over what is asked of how much better than neutral it is met, in thousandths. */
  readonly fits: Int32Array;
  /** By place: steps of the lead time, or far below 0. */
  leadTimes: Float64Array;
  /** What the supply's text scores against itself. */
  own = 0;
  /** Where places begin and end (pairs) that suit by region. */
  reachable: readonly number[] = [];

  private readonly base: Float64Array;
  /** By place: steps of the attributes, with all wishes met neutrally and for a thousandth of fit. */
  private readonly neutrals: Float64Array;
  private readonly perFit: Float64Array;
  private readonly leadTimeRows = new Map<number, Float64Array>();
  private readonly rowsByAttribute = new Map<number, Int32Array>();
  private key = -1;
  private path = -1;

  constructor(
    private readonly supplies: Columns,
    private readonly block: DemandBlock,
    private readonly scorer: Scorer,
    private readonly tables: StepTables,
    /** By term, see `Statistics.weightOf`. */
    private readonly wordWeights: Int32Array,
  ) {
    this.shared = new Int32Array(block.count);
    this.fits = new Int32Array(block.count);
    this.estimate = new Float64Array(block.count);
    this.base = new Float64Array(block.count);
    this.leadTimes = this.base;
    const asked = Array.from(block.asked);
    const full = stepsOf(scorer.weights.attributes, 1);
    this.neutrals = Float64Array.from(asked, (one) => tables.attributes(one, one * neutralFit));
    this.perFit = Float64Array.from(asked, (one) => one && full / (1000 * one));
  }

  compare(s: number): void {
    const { supplies } = this;
    if (supplies.key[s] !== this.key || supplies.path[s] !== this.path) this.setBase(s);
    this.estimate.set(this.base);
    this.shared.fill(0);
    this.fits.fill(0);
    this.addTerms(s);
    this.addAttributes(s);
    this.addPrice(s);
    this.addQuantity(s);
    this.correctNeighbours(s);
    this.leadTimes = this.leadTimesOf(supplies.days[s] as number);
  }

  /** Exact steps of what both directions share, but for the distance, at a place that no constraint keeps apart. */
  commonOf(place: number): number {
    const { fits, neutrals, perFit, estimate, leadTimes } = this;
    const asked = this.block.asked[place] as number;
    const better = fits[place] as number;
    const unrounded = (neutrals[place] as number) + better * (perFit[place] as number);
    const others =
      Math.round((estimate[place] as number) - unrounded) + (leadTimes[place] as number);
    return others + this.tables.attributes(asked, better + asked * neutralFit);
  }

  /** What all supplies of one key and industry share. */
  private setBase(s: number): void {
    const { supplies, block, scorer, tables } = this;
    const { weights } = scorer;
    this.key = supplies.key[s] as number;
    this.path = supplies.path[s] as number;
    const coast = coastOfKey(this.key);
    const unknown = tables.unknownPrice + tables.unknownQuantity;
    const industries = new Map<number, number>();
    const regions = [stepsOf(weights.crossRegion, 1), stepsOf(weights.crossRegion, 0.5)] as const;
    const reachable: number[] = [];
    for (let place = 0; place < block.count; place++) {
      const path = block.path[place] as number;
      const industry = industries.get(path) ?? stepsOf(weights.industry, industryValue(this.path, path)); // prettier-ignore
      industries.set(path, industry);
      const region = regions[coast === block.coast[place] ? 1 : 0];
      this.base[place] = industry + region + unknown + (this.neutrals[place] as number);
      if (!regionsSuit(this.key, block.key[place] as number)) continue;
      if (reachable.at(-1) === place) reachable[reachable.length - 1] = place + 1;
      else reachable.push(place, place + 1);
    }
    this.reachable = reachable;
  }

  private addTerms(s: number): void {
    const { terms, termStart } = this.supplies;
    const { slots, starts, places } = this.block.postings;
    const { shared, wordWeights } = this;
    const end = termStart[s + 1] as number;
    let own = 0;
    for (let i = termStart[s] as number; i < end; i++) {
      const packed = terms[i] as number;
      const saturation = packed & 0xff;
      const weight = Math.imul(wordWeights[packed >>> 8] as number, saturation);
      own += weight * saturation;
      const slot = slots[packed >>> 8] as number;
      if (slot === 0) continue;
      const last = starts[slot + 1] as number;
      for (let j = starts[slot] as number; j < last; j++) {
        const place = places[j] as number;
        (shared[place >>> 8] as number) += Math.imul(weight, place & 0xff);
      }
    }
    this.own = own;
  }

  private addAttributes(s: number): void {
    const { attributes, attributeStart } = this.supplies;
    const { fits, estimate, perFit } = this;
    const [from, to] = [attributeStart[s] as number, attributeStart[s + 1] as number];
    if (this.hasTwoOfOneName(from, to)) {
      this.addBestOffers(attributes.subarray(from, to));
      return;
    }
    for (let i = from; i < to; i++) {
      const met = this.askersOf(attributes[i] as number);
      for (let j = 0; j < met.length; j++) {
        const packed = met[j] as number;
        const place = packed >> 11;
        const better = (packed & 0x7ff) - neutralFit;
        (fits[place] as number) += better;
        (estimate[place] as number) += better * (perFit[place] as number);
      }
    }
  }

  private hasTwoOfOneName(from: number, to: number): boolean {
    const { attributes } = this.supplies;
    const { attributeNames } = this.scorer.circumstances.dictionaries;
    for (let i = from + 1; i < to; i++) {
      const name = attributeNames[attributes[i] as number];
      for (let j = from; j < i; j++) if (attributeNames[attributes[j] as number] === name) return true; // prettier-ignore
    }
    return false;
  }

  /** Who asks for an attribute of this name: place << 11 | fit. */
  private askersOf(offered: number): Int32Array {
    const known = this.rowsByAttribute.get(offered);
    if (known) return known;
    const { dictionaries } = this.scorer.circumstances;
    const askers = this.block.askers.get(dictionaries.attributeNames[offered] as number);
    const row: number[] = [];
    askers?.places.forEach((place, i) => {
      const fit = dictionaries.fit(askers.attributes[i] as number, offered);
      if (fit !== noFit && fit !== neutralFit) row.push((place << 11) | fit);
    });
    const packed = row.length > 0 ? Int32Array.from(row) : nothing;
    this.rowsByAttribute.set(offered, packed);
    return packed;
  }

  private addBestOffers(offers: Uint32Array): void {
    const { dictionaries } = this.scorer.circumstances;
    const names = dictionaries.attributeNames;
    for (const name of new Set(Array.from(offers, (offered) => names[offered] as number))) {
      const sameName = offers.filter((offered) => names[offered] === name);
      const askers = this.block.askers.get(name);
      askers?.places.forEach((place, i) => {
        const asked = askers.attributes[i] as number;
        const best = sameName.reduce((most, offered) => Math.max(most, dictionaries.fit(asked, offered)), noFit); // prettier-ignore
        if (best === noFit) return;
        (this.fits[place] as number) += best - neutralFit;
        (this.estimate[place] as number) += (best - neutralFit) * (this.perFit[place] as number);
      });
    }
  }

  private addPrice(s: number): void {
    const { supplies, block, scorer, tables, estimate } = this;
    const unit = this.unitOf(supplies.priceUnit[s] as number);
    if (!unit) return;
    const price = (supplies.price[s] as number) / unit.factor;
    const weight = scorer.weights.price;
    const places = block.byPrice.get(unit.key) ?? nothing;
    for (let i = 0; i < places.length; i++) {
      const place = places[i] as number;
      const ceiling = block.ceiling[place] as number;
      const ratio = price === ceiling ? 1 : price / ceiling;
      if (atMost(ratio, 1))
        (estimate[place] as number) += stepsOf(weight, priceValue(ratio)) - tables.unknownPrice; // prettier-ignore
      else (estimate[place] as number) += never;
    }
  }

  private addQuantity(s: number): void {
    const { supplies, block, scorer, tables, estimate } = this;
    const unit = this.unitOf(supplies.quantityUnit[s] as number);
    if (!unit) return;
    const capacity = (supplies.quantity[s] as number) * unit.factor;
    const weight = scorer.weights.quantity;
    const places = block.byQuantity.get(unit.key) ?? nothing;
    for (let i = 0; i < places.length; i++) {
      const place = places[i] as number;
      const ratio = capacity / (block.needed[place] as number);
      if (atMost(1, ratio))
        (estimate[place] as number) += stepsOf(weight, quantityValue(ratio)) - tables.unknownQuantity; // prettier-ignore
      else (estimate[place] as number) += never;
    }
  }

  private unitOf(unit: number): AmountUnit | undefined {
    return unit < 0 ? undefined : this.scorer.circumstances.dictionaries.units[unit];
  }

  /** Places of the supply's own province are worth nothing across regions, and its own unit is out. */
  private correctNeighbours(s: number): void {
    const { supplies, block, scorer, estimate } = this;
    const coast = coastOfKey(this.key);
    const half = stepsOf(scorer.weights.crossRegion, 0.5);
    const neighbours = block.byProvince.get(supplies.province[s] as number) ?? nothing;
    for (let i = 0; i < neighbours.length; i++) {
      const place = neighbours[i] as number;
      if (block.coast[place] === coast) (estimate[place] as number) -= half;
    }
    for (const place of block.byMember.get(supplies.member[s] as number) ?? nothing) {
      (estimate[place] as number) += never;
    }
  }

  private leadTimesOf(lead: number): Float64Array {
    const known = this.leadTimeRows.get(lead);
    if (known) return known;
    const { tables } = this;
    const today = this.scorer.circumstances.now.day;
    const ready = lead === noDays ? today : today + lead;
    const { due } = this.block;
    const row = new Float64Array(due.length);
    for (let place = 0; place < due.length; place++) {
      const day = due[place] as number;
      const isKnown = lead !== noDays && day !== noDays;
      if (day !== noDays && day < ready) row[place] = never;
      else row[place] = isKnown ? tables.leadTime(day - ready) : tables.unknownLeadTime;
    }
    if (this.leadTimeRows.size < 128) this.leadTimeRows.set(lead, row);
    return row;
  }
}
