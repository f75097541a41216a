import { unitOfMark, type Mark } from './marks';
import { unitByName } from './units';

/** A property read out of a product title. `number` and `unit` are set where it is one measured value. */
export interface SpecAttribute {
  readonly name: string;
  readonly nameEn: string;
  readonly value: string;
  readonly number?: number;
  readonly unit?: string;
}

/** One way of writing a property. Patterns see capitals, and never match part of a model number. */
export interface Notation {
  readonly pattern: RegExp;
  /** The notation only has this meaning where the title also contains … */
  readonly context?: RegExp;
  /** … and does not contain this. */
  readonly except?: RegExp;
  readonly read: (match: RegExpMatchArray) => SpecAttribute;
}

type Name = readonly [zh: string, en: string];

/** At most nine digits before the point: longer runs are article or telephone numbers. */
export const DECIMAL = String.raw`\d{1,9}(?:\.\d{1,6})?`;
export const START = String.raw`(?<![A-Z0-9.\-])`;

/** Matches where the source is a whole token: `304` but not `E304`, `304-A` or `1304`. */
export function wholeToken(source: string): RegExp {
  return new RegExp(`${START}(?:${source})(?![A-Z0-9]|[.\\-][A-Z0-9])`, 'g');
}

/** The notation, in the meaning it has beside certain other words. */
export function near(context: RegExp, notation: Notation): Notation {
  return { ...notation, context };
}

/** The notation, but for goods that write designations the same way: 同步带 5M is a pitch, not five metres. */
export function unless(except: RegExp, notation: Notation): Notation {
  return { ...notation, except };
}

/** A number (group 1) behind its mark, or understood to be: `DN50` is 50 mm. */
export function marked([name, nameEn]: Name, mark: Mark, pattern: RegExp): Notation {
  return {
    pattern,
    read: ([, number = '']) => ({
      name,
      nameEn,
      value: `${mark}${number}`,
      number: Number(number),
      unit: unitOfMark(mark, number),
    }),
  };
}

/** A number (group 1) in a unit that is written in many ways, or left out: `16平方` of a cable is 16 mm². */
export function inUnit([name, nameEn]: Name, code: string, pattern: RegExp): Notation {
  const sign = unitByName(code)?.en ?? code;
  return {
    pattern,
    read: ([, number = '']) => ({
      name,
      nameEn,
      value: `${number}${sign}`,
      number: Number(number),
      unit: code,
    }),
  };
}

/** Kept as it is written; a length unit at the end is the unit of the whole. */
export function written([name, nameEn]: Name, pattern: RegExp, unit?: string): Notation {
  return {
    pattern,
    read: ([text]) => {
      const lengths = text.replace(/\d(?:MM|CM|M)\b/g, (size) => size.toLowerCase());
      const value = lengths.replace('KV', 'kV');
      const measure = unit ?? /\d(mm|cm|m)$/.exec(value)?.[1];
      return { name, nameEn, value, ...(measure && { unit: measure }) };
    },
  };
}

/** A number with its unit: `7.5KW`, `380 V`, `30千瓦`. */
export function measured(name: Name, units: string, prefix = START): Notation {
  const source = String.raw`${prefix}(${DECIMAL})\s?(${units})(?![A-Z]|[.\-][A-Z0-9])`;
  return { pattern: new RegExp(source, 'g'), read: (match) => quantity(name, match) };
}

/** A number with its unit and its name before it: `壁厚5mm`, `扬程: 30米`. */
export function labelled(name: Name, label: string, units: string): Notation {
  return measured(name, units, `(?:${label})\\s?:?\\s?`);
}

function quantity([name, nameEn]: Name, match: RegExpMatchArray): SpecAttribute {
  const [, number = '', unitText = ''] = match;
  const unit = unitByName(unitText);
  const symbol = /[A-Z]/.test(unitText) ? (unit?.en ?? unitText) : unitText;
  const value = `${number}${symbol}`;
  return { name, nameEn, value, number: Number(number), ...(unit && { unit: unit.code }) };
}
