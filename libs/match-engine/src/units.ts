import { countedUnit, type Unit as KnownUnit } from '@wanchang/kernel';

/** What a unit measures, and how it is brought to the base unit. Different dimensions are never compared. */
export type Unit = Pick<KnownUnit, 'dimension' | 'factor' | 'zero'>;

/** The dimension of a bare number. */
export const unitless = '';

const otherMark = '?';

/** A unit of the kernel's table, also counted in 百, 千, 万 or 亿. Any other is comparable only with itself (工时). */
export function unitOf(name: string | undefined): Unit {
  const { count, unit, name: counted } = countedUnit(name ?? '');
  if (unit) return { dimension: unit.dimension, factor: unit.factor * count, zero: unit.zero };
  const dimension = counted === '' ? unitless : otherMark + counted.toLowerCase();
  return { dimension, factor: count, zero: 0 };
}

/** Whether a word stands in the unit table, so that "50 mm" is a length and "304 不锈钢" is not a figure. */
export function isKnownUnit(name: string): boolean {
  return !unitOf(name).dimension.startsWith(otherMark);
}
