import type { Attribute } from '../attribute';
import type { MatchAttribute, Need } from '../listing';
import type { Columns, Row } from '../segment/columns';
import { fitSteps, missed, noFit, type Dictionaries } from '../segment/dictionaries';
import type { FastFactor, Pair } from './factor';
import { attributesValue, fitsWithoutMisses } from './values';

export interface AttributeFit {
  name: string;
  supply: string;
  demand: string;
  /** 0..1 in thousandths; 1 is what was asked for. */
  fit: number;
  /** It is essential and not met. */
  missed?: true;
  /** How it binds, where people have marked it as a must. */
  must?: Need;
}

export interface AttributesDetail {
  compared: AttributeFit[];
  /** What the demand asks for and the supply does not state comparably. */
  unknown: string[];
  /** Of these, what people have marked as a must. */
  unknownMusts?: string[];
}

export const attributesFactor: FastFactor<AttributesDetail> = {
  hasLoops: true,
  value: ({ supply, demand, dictionaries }) => {
    const asked = (demand.columns.attributeStart[demand.at + 1] as number) - (demand.columns.attributeStart[demand.at] as number); // prettier-ignore
    return attributesValue(asked, fitsWithoutMisses(fitsOf(supply.columns, supply.at, demand.columns, demand.at, dictionaries))); // prettier-ignore
  },
  detail: ({ supply, demand, dictionaries }: Pair) => {
    const detail: AttributesDetail = { compared: [], unknown: [] };
    const unknownMusts: string[] = [];
    for (const asked of attributesOf(demand)) {
      const given = dictionaries.attributes[asked] as Attribute;
      const { best, fit } = bestOffer(asked, supply, dictionaries);
      if (best) detail.compared.push(shown(given, best, fit));
      else detail.unknown.push(given.given.name);
      if (!best && given.given.isMust) unknownMusts.push(given.given.name);
    }
    return unknownMusts.length > 0 ? { ...detail, unknownMusts } : detail;
  },
};

/**
 * The sum over what the demand asks for of the best fit among the supply's attributes of the same name, less `missUnit` for
 * each that is essential and not met.
 */
export function fitsOf(
  supplies: Columns,
  s: number,
  demands: Columns,
  d: number,
  dictionaries: Dictionaries,
): number {
  const names = dictionaries.attributeNames;
  const from = supplies.attributeStart[s] as number;
  const to = supplies.attributeStart[s + 1] as number;
  const last = demands.attributeStart[d + 1] as number;
  let sum = 0;
  for (let i = demands.attributeStart[d] as number; i < last; i++) {
    const asked = demands.attributes[i] as number;
    let best = noFit;
    for (let j = from; j < to; j++) {
      const offered = supplies.attributes[j] as number;
      if (names[offered] !== names[asked]) continue;
      const fit = dictionaries.fit(asked, offered);
      if (fit > best) best = fit;
    }
    sum += fitSteps(best);
  }
  return sum;
}

function bestOffer(asked: number, supply: Row, dictionaries: Dictionaries) {
  let found: { best: Attribute | null; fit: number } = { best: null, fit: noFit };
  for (const offered of attributesOf(supply)) {
    if (dictionaries.attributeNames[offered] !== dictionaries.attributeNames[asked]) continue;
    const fit = dictionaries.fit(asked, offered);
    if (fit > found.fit) found = { best: dictionaries.attributes[offered] as Attribute, fit };
  }
  return found;
}

export function attributesOf({ columns, at }: Row): Uint32Array {
  return columns.attributes.subarray(columns.attributeStart[at], columns.attributeStart[at + 1]);
}

function shown({ given }: Attribute, { given: offered }: Attribute, fit: number): AttributeFit {
  const must = given.isMust && { must: given.need ?? ('exact' as const) };
  const shownFit = { name: given.name, supply: display(offered), demand: display(given), ...must };
  return fit === missed ? { ...shownFit, fit: 0, missed: true } : { ...shownFit, fit: fit / 1000 };
}

function display({ value, unit }: MatchAttribute): string {
  return unit && /\d$/.test(value) && !/^[a-z]/i.test(value) ? `${value} ${unit}` : value;
}
