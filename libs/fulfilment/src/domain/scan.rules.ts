import type { TextArguments } from '@wanchang/kernel';
import type { FulfilmentErrorCode } from './fulfilment.errors';

/** A page of A4 below it cannot be read, nor its seal told from a blot. */
export const MIN_SIDE = 480;
export const MAX_PAGES = 300;

const ENDINGS: Readonly<Record<string, { name: string; endings: readonly string[] }>> = {
  'application/pdf': { name: 'PDF', endings: ['pdf'] },
  'image/jpeg': { name: 'JPG', endings: ['jpg', 'jpeg'] },
  'image/png': { name: 'PNG', endings: ['png'] },
  'image/webp': { name: 'WebP', endings: ['webp'] },
};
const KNOWN = Object.values(ENDINGS).flatMap(({ endings }) => endings);

interface Scanned {
  readonly pages: number;
  readonly blank: boolean;
  readonly side: number | null;
}

/** Why a readable PDF or picture is no signed scan; null: it is one. */
export function refusalOfScan(
  name: string,
  type: string,
  { pages, blank, side }: Scanned,
): [FulfilmentErrorCode, TextArguments?] | null {
  const ending = /\.(\w{1,5})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const real = ENDINGS[type];
  if (real && KNOWN.includes(ending) && !real.endings.includes(ending))
    return ['scan-name', { ending, type: real.name, right: real.endings[0]! }];
  if (side !== null && side < MIN_SIDE) return ['scan-too-small', { side, limit: MIN_SIDE }];
  if (pages > MAX_PAGES) return ['scan-pages', { pages, limit: MAX_PAGES }];
  return blank ? ['scan-blank'] : null;
}
