import { toBase, unitOfMark, type Mark } from '@wanchang/kernel';
import { isKnownUnit, unitless, unitOf, type Unit } from './units';
import { rounding } from './rounding';

/** A figure or a range (`min` = `max` for a single figure) in its own unit. */
export interface Measure {
  readonly min: number;
  readonly max: number;
  readonly unit: Unit;
}

const mark = String.raw`(?:dn|pn|φ|ø)`;
const number = String.raw`[-+]?\d+(?:\.\d+)?`;
const unitName = String.raw`[^-~至到\d\s][^-~至到]*`;
const figure = new RegExp(
  String.raw`^(${mark})?\s*(${number})\s*(${unitName})?(?:[-~至到]\s*${mark}?\s*(${number})\s*(${unitName})?)?$`,
  'iu',
);

/**
 * Reads "DN50", "1.6 MPa", "50-80mm", "12" (in `unit`). Null when the text is not one figure or range, or its unit is
 * not known.
 */
export function readMeasure(text: string, unit?: string): Measure | null {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/(\d),(?=\d{3})/g, '$1');
  const [, prefix, low, lowUnit, high, highUnit] = figure.exec(plain) ?? [];
  if (low === undefined) return null;
  const written = (highUnit ?? lowUnit ?? '').trim();
  if (lowUnit && lowUnit.trim().toLowerCase() !== written.toLowerCase()) return null;
  if (written && !isKnownUnit(written)) return null;
  const ends = [Number(low), Number(high ?? low)];
  const name = prefix && unitOfMark(markOf(prefix), low);
  return { min: Math.min(...ends), max: Math.max(...ends), unit: unitOf(name || written || unit) };
}

function markOf(prefix: string): Mark {
  const capitals = prefix.toUpperCase();
  return capitals === 'DN' || capitals === 'PN' ? capitals : 'Φ';
}

/** Relative distance at which two figures have nothing in common any more. */
const reach = 0.25;
export function atMost(value: number, limit: number): boolean {
  return value <= limit + Math.abs(limit) * rounding;
}

/**
 * How well two measures fit: 1 when some figure lies in both, else falling to 0 at a gap of a quarter of the nearer
 * larger end. A bare number is read in the other's unit. Null when the units cannot be compared.
 */
export function fitOf(a: Measure, b: Measure): number | null {
  if (!canCompare(a.unit, b.unit)) return null;
  const [x, y] = [inBase(a, b.unit), inBase(b, a.unit)];
  const [below, above] = x.max < y.min ? [x.max, y.min] : [y.max, x.min];
  if (above <= below) return 1;
  const gap = (above - below) / Math.max(Math.abs(above), Math.abs(below));
  return gap <= rounding ? 1 : Math.max(0, 1 - gap / reach);
}

function canCompare(a: Unit, b: Unit): boolean {
  return a.dimension === b.dimension || a.dimension === unitless || b.dimension === unitless;
}

/** Both ends in base units. */
function inBase({ min, max, unit }: Measure, other: Unit): { min: number; max: number } {
  const own = unit.dimension === unitless && other.dimension !== unitless ? other : unit;
  return { min: toBase(min, own), max: toBase(max, own) };
}
