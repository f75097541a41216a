import { fitsOf, neutralFit } from '../factors/attributes.factor';
import type { Columns } from '../segment/columns';
import { noFit, type Dictionaries } from '../segment/dictionaries';
import type { Probe } from './probe';

const nothing = -1;

/** How attributes of counterparts fit a probe's, each looked up once while one probe asks. */
export class AttributeFits {
  /** By attribute: the probe for which its entry in `known` holds. */
  private stamps = new Int32Array(0);
  private known = new Int32Array(0);
  private stamp = 0;
  private names: number[] = [];
  private numbers: Uint32Array = new Uint32Array(0);
  private isRepeated = false;

  constructor(private readonly dictionaries: Dictionaries) {}

  ask({ columns, at }: Probe): void {
    const { attributeNames } = this.dictionaries;
    if (this.stamps.length < attributeNames.length) {
      this.stamps = new Int32Array(attributeNames.length * 2);
      this.known = new Int32Array(attributeNames.length * 2);
      this.stamp = 0;
    }
    this.stamp++;
    this.numbers = columns.attributes.subarray(columns.attributeStart[at], columns.attributeStart[at + 1]); // prettier-ignore
    this.names = Array.from(this.numbers, (one) => attributeNames[one] as number);
    this.isRepeated = new Set(this.names).size < this.names.length;
  }

  /** What `fitsOf` gives for a supply and the demand that asks. */
  ofSupply({ columns, at }: Probe, supplies: Columns, s: number): number {
    const asked = this.numbers.length;
    let sum = asked * neutralFit;
    let met = 0;
    const last = asked === 0 ? 0 : (supplies.attributeStart[s + 1] as number);
    for (let i = supplies.attributeStart[s] as number; i < last; i++) {
      const entry = this.entryOf(supplies.attributes[i] as number);
      if (entry === nothing) continue;
      const bit = 1 << (entry >> 11);
      // Several values of one name are rare: only the best of them counts.
      if (this.isRepeated || asked > 31 || (met & bit) !== 0) return fitsOf(supplies, s, columns, at, this.dictionaries); // prettier-ignore
      met |= bit;
      sum += (entry & 0x7ff) - neutralFit;
    }
    return sum;
  }

  /** What `fitsOf` gives for the supply that asks and a demand. */
  ofDemand(demands: Columns, d: number): number {
    let sum = 0;
    const last = demands.attributeStart[d + 1] as number;
    for (let i = demands.attributeStart[d] as number; i < last; i++) {
      const asked = demands.attributes[i] as number;
      if (this.stamps[asked] !== this.stamp) this.remember(asked, this.bestFor(asked));
      sum += this.known[asked] as number;
    }
    return sum;
  }

  /** Which of the asked attributes an offered one answers, and how well: place << 11 | fit. */
  private entryOf(offered: number): number {
    if (this.stamps[offered] === this.stamp) return this.known[offered] as number;
    const place = this.names.indexOf(this.dictionaries.attributeNames[offered] as number);
    const fit = place < 0 ? noFit : this.dictionaries.fit(this.numbers[place] as number, offered);
    // Two asked attributes of one name may be comparable with different offers.
    const entry = fit === noFit && !(place >= 0 && this.isRepeated) ? nothing : (place << 11) | Math.max(0, fit); // prettier-ignore
    return this.remember(offered, entry);
  }

  private bestFor(asked: number): number {
    const name = this.dictionaries.attributeNames[asked] as number;
    let best = noFit;
    for (let i = 0; i < this.numbers.length; i++) {
      if (this.names[i] === name) best = Math.max(best, this.dictionaries.fit(asked, this.numbers[i] as number)); // prettier-ignore
    }
    return best === noFit ? neutralFit : best;
  }

  private remember(attribute: number, entry: number): number {
    this.stamps[attribute] = this.stamp;
    return (this.known[attribute] = entry);
  }
}
