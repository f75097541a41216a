import { unitOfMark, type Mark } from '@wanchang/kernel';
import { unitless, unitOf } from '../units';
import type { Measure } from './figure';
import { withoutBound, type Bound } from './bounds';
import { propertyUnit } from './figure-units';
import { nominalMillimetres } from './pipe-sizes';
import { withDigits } from './spelled-numbers';

const number = String.raw`[-+]?\d+(?:\.\d+)?`;
const unitName = String.raw`(?:[^-~至到—–±\d\s][^-~至到—–±]*?(?:[23]|\(A\))?)`;
const figure = new RegExp(String.raw`^(${number})\s*(${unitName})?$`, 'iu');
const range = new RegExp(
  String.raw`^(${number})\s*(${unitName})?\s*[-~至到—–]\s*(${number})\s*(${unitName})?$`,
  'iu',
);
const tolerance = new RegExp(String.raw`^(${number})\s*(${unitName})?\s*±\s*(\d+(?:\.\d+)?)\s*(${unitName})?$`, 'iu'); // prettier-ignore
const marked = /^(DN|PN|φ|ø|通径|口径|直径|外径|HRC|HRB|HBW?|HV|Shore\s?A|邵氏?|Ra)\s*(?=[-\d.])/iu;
/** A year is no span of years, and these are steels. */
const NO_FIGURE = /^(?:(?:19|20)\d\d年.*|(?:201|202|30[1-9]|31[0-9]|321|347|4[0-4]\d)[LHN])$/iu;
/** Words before a figure that say what it is of, or of which kind: 色温4000K, AC380V. */
const BEFORE = /^(?:[\p{Script=Han}]{1,6}[::]?|[AD]C|In=|[Ii]=)\s*(?=[-\d.¥]|DN|PN|φ|HRC|Ra)/u;
/** Behind: 24VDC. */
const BEHIND = /(?<=\dv)\s*[ad]c$/iu;
const EACH = /^每(小时|分钟|秒|天|日|月|年)\s*(.+)$/u;

/** One figure or range of a property; null for what is none or has a unit that is not known. */
export function readFigure(given: string, unit?: string): Measure | null {
  const { text, bound } = withoutBound(given.trim());
  const read = readPlain(text, unit);
  return read && limited(read, bound);
}

function readPlain(text: string, unit: string | undefined): Measure | null {
  if (NO_FIGURE.test(text)) return null;
  const inches = nominalMillimetres(text) ?? nominalMillimetres(`${text}${unit ?? ''}`);
  if (inches !== null) return exactly(inches, 'mm');
  const spelled = withDigits(text).replace(BEHIND, '');
  const each = EACH.exec(spelled);
  if (each) return readPlain(`${each[2]}/${each[1]}`, undefined);
  const share = /^百分之(.+)$/u.exec(spelled);
  if (share) return readPlain(`${share[1]}%`, undefined);
  if (/^¥/u.test(spelled)) return readPlain(spelled.slice(1).replace(/元?$/u, '元'), undefined);
  const prefix = marked.exec(spelled)?.[1];
  if (prefix) return readMarked(prefix, spelled.slice(prefix.length).trim());
  const found = readNumbers(spelled, unit);
  if (found || !BEFORE.test(spelled)) return found;
  const behind = readPlain(spelled.replace(BEFORE, ''), undefined);
  return behind && behind.unit.dimension !== unitless ? behind : null;
}

function readNumbers(text: string, given: string | undefined): Measure | null {
  const one = figure.exec(text);
  if (one) return between(one[1]!, one[1]!, one[2] ?? given, one[2] !== undefined);
  const ends = range.exec(text);
  if (ends) {
    const [, low = '', lowUnit, high = '', highUnit] = ends;
    if (lowUnit && highUnit && lowUnit.trim().toLowerCase() !== highUnit.trim().toLowerCase())
      return null;
    const unit = highUnit ?? lowUnit;
    return between(low, high, unit ?? given, unit !== undefined);
  }
  const [, middle, middleUnit, off, offUnit] = tolerance.exec(text) ?? [];
  if (middle === undefined || off === undefined) return null;
  const [low, high] = [Number(middle) - Number(off), Number(middle) + Number(off)];
  return between(String(low), String(high), offUnit ?? middleUnit ?? given, false);
}

/** @param isWritten whether the unit stands in the value itself: then it must be known. */
function between(
  low: string,
  high: string,
  unit: string | undefined,
  isWritten: boolean,
): Measure | null {
  // prettier-ignore
  const name = (unit ?? '').trim();
  const known = name === '' ? unitOf(undefined) : propertyUnit(name);
  if (!known && isWritten) return null;
  const ends = [Number(low), Number(high)];
  return { min: Math.min(...ends), max: Math.max(...ends), unit: known ?? unitOf(name) };
}

function readMarked(prefix: string, rest: string): Measure | null {
  const mark = prefix.toUpperCase().replace(/\s/g, '');
  if (/^(?:通径|口径|直径|外径)$/u.test(mark)) return readNumbers(rest, 'mm');
  if (mark === 'RA') return readNumbers(rest, 'um');
  if (/^(?:H|SHORE|邵)/u.test(mark)) {
    const unit = /^邵|SHORE/u.test(mark) ? '邵A' : mark;
    return readNumbers(rest.replace(/\s*A$/iu, ''), unit);
  }
  const sign: Mark = mark === 'DN' || mark === 'PN' ? mark : 'Φ';
  const [figureText = ''] = /^[\d.]+/.exec(rest) ?? [];
  const again = new RegExp(`(?<=[-~至到])\\s*${sign}`, 'giu');
  return readNumbers(rest.replace(again, ''), unitOfMark(sign, figureText));
}

function exactly(amount: number, unit: string): Measure {
  return { min: amount, max: amount, unit: unitOf(unit) };
}

function limited(measure: Measure, bound: Bound): Measure {
  if (bound === 'least') return { ...measure, max: Infinity };
  return bound === 'most' ? { ...measure, min: -Infinity } : measure;
}
