import type { MatchPoint } from '../listing';
import { neutral, type Factor, type Pair } from './factor';

/** Great-circle kilometres; null when a point is not known. */
export type DistanceDetail = { kilometres: number } | null;

/** The distance that is worth as much as an unknown one. */
const middlingKm = 1000;
const earthRadiusKm = 6371.0088;

/** 1 at the same place, neutral at 1,000 km, falling towards 0. */
export const distanceFactor: Factor<DistanceDetail> = {
  value: (pair) => {
    const kilometres = kilometresOf(pair);
    return kilometres === null ? neutral : middlingKm / (middlingKm + kilometres);
  },
  detail: (pair) => {
    const kilometres = kilometresOf(pair);
    return kilometres === null ? null : { kilometres };
  },
};

function kilometresOf({ supply, demand }: Pair): number | null {
  const [a, b] = [supply.listing.point, demand.listing.point];
  return a && b ? haversine(a, b) : null;
}

function haversine(a: MatchPoint, b: MatchPoint): number {
  const half = (from: number, to: number) => Math.sin(((to - from) * Math.PI) / 360) ** 2;
  const latitudes = Math.cos((a.lat * Math.PI) / 180) * Math.cos((b.lat * Math.PI) / 180);
  const chord = half(a.lat, b.lat) + latitudes * half(a.lng, b.lng);
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(Math.min(1, chord)));
}
