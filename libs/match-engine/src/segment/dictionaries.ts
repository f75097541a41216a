import { attributeOf, fitOfAttributes, type Attribute, type Fit } from '../attribute';
import type { MatchAttribute, MatchPrice, MatchQuantity } from '../listing';
import { GoodsNames } from '../goods/goods-names';
import { missUnit, neutralFit } from '../factors/values';
import { unitOf } from '../units';

/** Strings as numbers, in the order in which they came. */
export class Names {
  private readonly numbers = new Map<string, number>();
  readonly names: string[] = [];

  numberOf(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}

/** What an amount counts or is for one of. Amounts can be compared when their keys are the same. */
export interface AmountUnit {
  readonly currency?: string;
  /** As given. */
  readonly unit?: string;
  readonly key: number;
  /** How many base units it is. */
  readonly factor: number;
}

/** Dictionaries as plain data, numbered as they are. */
export interface DictionaryData {
  readonly members: readonly string[];
  readonly provinces: readonly string[];
  /** Currency, given unit, meant unit. */
  readonly units: readonly UnitData[];
  readonly attributes: readonly MatchAttribute[];
  readonly goods: readonly string[];
}
type UnitData = readonly [currency?: string | null, unit?: string | null, meant?: string | null];

type UnitNumbers = Map<string | undefined, Map<string | undefined, number>>;

/** Fits that two attributes cannot have: they cannot be compared; what is essential is not met. The best counts. */
export const [noFit, missed] = [-2, -1];
const cacheBits = 16;

/** What the listings of an index have in common: units of amounts, attributes, members and provinces, each as a number. */
export class Dictionaries {
  readonly members = new Names();
  readonly provinces = new Names();
  readonly goods = new GoodsNames();
  readonly units: AmountUnit[] = [];
  readonly attributes: Attribute[] = [];
  /** By attribute: the number of its name. */
  readonly attributeNames: number[] = [];
  private readonly unitData: UnitData[] = [];
  /** By currency and meant unit, apart for units that are given and those that are implied. */
  private readonly givenUnits: UnitNumbers = new Map();
  private readonly impliedUnits: UnitNumbers = new Map();
  /** Numbers of attributes: with figures by their spelling, others by unit, name and value. */
  private readonly figureNumbers = new Map<string, number>();
  private readonly valueNumbers = new Map<string | undefined, Map<string, Map<string, number>>>();
  private readonly comparable = new Names();
  private readonly names = new Names();
  private readonly fitKeys = new Float64Array(1 << cacheBits).fill(-1);
  private readonly fits = new Int16Array(1 << cacheBits);

  static from({ members, provinces, units, attributes, goods }: DictionaryData): Dictionaries {
    const dictionaries = new Dictionaries();
    for (const member of members) dictionaries.members.numberOf(member);
    for (const province of provinces) dictionaries.provinces.numberOf(province);
    for (const [currency, unit, meant] of units) {
      dictionaries.unitNumber(currency ?? undefined, unit ?? undefined, meant ?? undefined);
    }
    for (const attribute of attributes) dictionaries.attribute(attribute);
    for (const name of goods) dictionaries.goods.numberOf(name);
    return dictionaries;
  }

  data(): DictionaryData {
    const { members, provinces, unitData, attributes } = this;
    const given = attributes.map((attribute) => attribute.given);
    return {
      members: members.names,
      provinces: provinces.names,
      units: unitData,
      attributes: given,
      goods: this.goods.names,
    };
  }

  /** @param fallback the unit of the quantity, which a price without one is for. */
  priceUnit({ currency, unit }: Omit<MatchPrice, 'amount'>, fallback: string | undefined): number {
    return this.unitNumber(currency, unit, unit ?? fallback);
  }

  quantityUnit({ unit }: Omit<MatchQuantity, 'amount'>): number {
    return this.unitNumber(undefined, unit, unit);
  }

  attribute(given: MatchAttribute): number {
    const { name, value, number, max, unit, need, tolerance, isMust } = given;
    if (number !== undefined || max !== undefined || need !== undefined) {
      const spelling = `${name.length},${value.length},${unit?.length},${number},${max},${need},${tolerance},${isMust},${name}${value}${unit}`;
      return this.attributeIn(this.figureNumbers, spelling, given);
    }
    let values = this.valueNumbers.get(unit)?.get(name);
    if (!values) {
      values = new Map();
      const names = this.valueNumbers.get(unit) ?? new Map<string, Map<string, number>>();
      this.valueNumbers.set(unit, names.set(name, values));
    }
    return this.attributeIn(values, value, given);
  }

  /** How well two attributes of one name fit, in thousandths, or `noFit`, or `missed`. */
  fit(asked: number, offered: number): number {
    const pair = asked * 2 ** 26 + offered;
    const slot =
      (Math.imul(asked, 0x9e3779b1) ^ Math.imul(offered, 0x85ebca6b)) >>> (32 - cacheBits);
    if (this.fitKeys[slot] === pair) return this.fits[slot] as number;
    const [a, b] = [this.attributes[asked], this.attributes[offered]];
    const fit = a && b ? numberOfFit(fitOfAttributes(a, b)) : noFit;
    this.fitKeys[slot] = pair;
    return (this.fits[slot] = fit);
  }

  private attributeIn(numbers: Map<string, number>, key: string, given: MatchAttribute): number {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const { name, value, number, max, unit, need, tolerance, isMust } = given;
    const attribute = attributeOf({ name, value, number, max, unit, need, tolerance, isMust });
    numbers.set(key, this.attributes.length);
    this.attributeNames.push(this.names.numberOf(attribute.name));
    return this.attributes.push(attribute) - 1;
  }

  private unitNumber(
    currency: string | undefined,
    unit: string | undefined,
    meant: string | undefined,
  ): number {
    const byCurrency = unit === undefined ? this.impliedUnits : this.givenUnits;
    let numbers = byCurrency.get(currency);
    if (!numbers) byCurrency.set(currency, (numbers = new Map<string | undefined, number>()));
    const known = numbers.get(meant);
    if (known !== undefined) return known;
    const { dimension, factor } = unitOf(meant);
    const key = this.comparable.numberOf(`${currency ?? ''}\n${dimension}`);
    numbers.set(meant, this.units.length);
    this.unitData.push([currency, unit, meant]);
    return this.units.push({ currency, unit, key, factor }) - 1;
  }
}

function numberOfFit(fit: Fit): number {
  if (typeof fit === 'number') return fit;
  return fit === 'missed' ? missed : noFit;
}

/** What the best fit adds to the sum of fits: what is not known counts neutral, a miss nothing but itself. */
export function fitSteps(best: number): number {
  if (best === noFit) return neutralFit;
  return best === missed ? -missUnit : best;
}
