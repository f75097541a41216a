import type { Unit } from '../units';

/** A figure or a range (`min` = `max` for a single figure) in its own unit. An end that is open is infinite. */
export interface Measure {
  readonly min: number;
  readonly max: number;
  readonly unit: Unit;
}
