import { toBase } from '@wanchang/kernel';
import type { Measure } from './reading/figure';
import { readFigure } from './reading/read-figure';
import { plainValue } from './reading/read-value';
import { unitless, type Unit } from './units';
import { rounding } from './rounding';

/**
 * Reads "DN50", "1.6 MPa", "50-80mm", "≥10kW", "12" (in `unit`). Null when the text is not one figure or range, or its unit
 * is not known.
 */
export function readMeasure(text: string, unit?: string): Measure | null {
  return readFigure(plainValue(text), unit);
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

/** Whether an offered figure lies on the good side of an asked one, or no farther off than a share of it. */
export function meetsBound(
  asked: Measure,
  offered: Measure,
  isLeast: boolean,
  share: number,
): boolean {
  if (!canCompare(asked.unit, offered.unit)) return false;
  const [x, y] = [inBase(asked, offered.unit), inBase(offered, asked.unit)];
  const limit = isLeast
    ? Number.isFinite(x.min)
      ? x.min
      : x.max
    : Number.isFinite(x.max)
      ? x.max
      : x.min;
  const slack = Math.abs(limit) * (share + rounding);
  const most = Number.isFinite(y.max) ? y.max : y.min;
  const least = Number.isFinite(y.min) ? y.min : y.max;
  return isLeast ? most >= limit - slack : least <= limit + slack;
}

/** How many times what is asked for at least is offered; 1 where that is not more, or cannot be said. */
export function excessOf(asked: Measure, offered: Measure): number {
  if (!canCompare(asked.unit, offered.unit)) return 1;
  const [x, y] = [inBase(asked, offered.unit), inBase(offered, asked.unit)];
  const limit = Number.isFinite(x.min) ? x.min : x.max;
  const least = Number.isFinite(y.min) ? y.min : y.max;
  return limit > 0 && Number.isFinite(least) ? Math.max(1, least / limit) : 1;
}
