import type { Size } from './read-size';
import { rounding } from '../rounding';

const reach = 0.25;

/** How well two sizes fit, by the part that is farthest off; null where one says less than is asked for. */
export function sizesFit(asked: Size, offered: Size): number | null {
  if (asked.mark !== offered.mark) return asked.mark === '' || offered.mark === '' ? null : 0;
  const { length } = asked.parts;
  const fits = asked.parts.slice(0, offered.parts.length).map((part, i) => partsFit(part, offered.parts[i] as number)); // prettier-ignore
  const worst = Math.min(...fits);
  return offered.parts.length < length && worst === 1 ? null : worst;
}

function partsFit(a: number, b: number): number {
  const gap = Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b), rounding);
  return gap <= rounding ? 1 : Math.max(0, 1 - gap / reach);
}
