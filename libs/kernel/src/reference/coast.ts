import type { LocalisedText } from '../locale';
import { PROVINCES } from './provinces.data';

/** The two sides that the charter brings together: 沿海 and 中西部. */
export const COASTS = ['coastal', 'interior'] as const;
export type Coast = (typeof COASTS)[number];

export const COAST_NAMES: Readonly<Record<Coast, LocalisedText>> = {
  coastal: { zh: '沿海', en: 'coastal' },
  interior: { zh: '中西部', en: 'central-western' },
};

/** Degrees north and east. */
export interface GeoPoint {
  readonly lat: number;
  readonly lng: number;
}

interface Province {
  readonly nameEn: string;
  readonly coast: Coast;
  readonly seat: GeoPoint;
}

const provinces: ReadonlyMap<string, Province> = new Map(
  PROVINCES.trim()
    .split('\n')
    .map((line) => {
      const coast = line.endsWith('*') ? 'coastal' : 'interior';
      const [code = '', lat, lng, ...name] = line.replace('*', '').split(' ');
      const seat = { lat: Number(lat), lng: Number(lng) };
      return [code, { nameEn: name.join(' '), coast, seat }] as const;
    }),
);

/**
 * The side of the charter that a division belongs to, decided by its province alone: coastal when the
 * province has a sea coast, otherwise interior. So Guangxi and Liaoning are coastal; Beijing, Jilin
 * and Heilongjiang, which are neither coast nor strictly centre or west, are interior. Taiwan,
 * Hong Kong and Macao lie on the sea and are coastal. Only the first two digits are read, so a code
 * that a later list has dropped keeps its side.
 * @throws RangeError when the first two digits are no province.
 */
export function coastOf(regionCode: string): Coast {
  return province(regionCode).coast;
}

/** The English name of the province that a division lies in. @throws RangeError as {@link coastOf}. */
export function provinceNameEn(regionCode: string): string {
  return province(regionCode).nameEn;
}

/**
 * Where the government of a division's province sits, to a tenth of a degree: the place to measure distances between
 * provinces from. @throws RangeError as {@link coastOf}.
 */
export function provinceSeat(regionCode: string): GeoPoint {
  return province(regionCode).seat;
}

const EARTH_RADIUS_KM = 6371.0088;

/**
 * Kilometres on the great circle between the seats of the provinces of two divisions; 0 within a province.
 * @throws RangeError as {@link coastOf}.
 */
export function kilometresBetween(regionCode: string, other: string): number {
  const [from, to] = [provinceSeat(regionCode), provinceSeat(other)];
  const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 360) ** 2;
  const cosine = (degrees: number) => Math.cos((degrees * Math.PI) / 180);
  const half =
    sine(to.lat - from.lat) + cosine(from.lat) * cosine(to.lat) * sine(to.lng - from.lng);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}

function province(regionCode: string): Province {
  const found = provinces.get(regionCode.slice(0, 2));
  if (!found) throw new RangeError(`no province for region code ${regionCode}`);
  return found;
}
