import type { Coast } from '../listing';

export interface Place {
  readonly province: string;
  readonly coast: Coast;
  readonly lat: number;
  readonly lng: number;
  /** Share of the listings. */
  readonly share: number;
}

/** Provinces: code, coastal or not, a point in their middle, how many listings come from them. */
const rows = `11 c 40.0 116.4 4|12 c 39.1 117.2 2|13 c 38.5 115.5 5|14 i 37.6 112.3 2|15 i 43.5 112.5 2|21 c 41.5 123.0 4
22 i 43.7 126.0 2|23 i 46.5 127.5 2|31 c 31.2 121.5 5|32 c 32.9 119.8 10|33 c 29.3 120.2 9|34 i 31.9 117.2 5
35 c 26.1 118.3 5|36 i 27.8 115.7 3|37 c 36.4 118.4 8|41 i 34.0 113.6 5|42 i 31.0 112.6 4|43 i 27.8 112.0 4
44 c 23.3 113.5 12|45 c 23.8 108.7 2|46 c 19.3 109.8 1|50 i 29.8 107.0 2|51 i 30.5 103.7 5|52 i 26.8 106.7 2
53 i 25.0 101.9 2|54 i 30.5 91.0 0.5|61 i 34.9 108.8 3|62 i 36.0 103.8 1|63 i 36.0 98.0 0.5|64 i 37.6 106.1 0.5
65 i 42.5 87.0 1`;

export const places: readonly Place[] = rows.split(/[|\n]/).map((row) => {
  const [province = '', side, lat, lng, share] = row.split(' ');
  const coast = side === 'c' ? 'coastal' : 'interior';
  return { province, coast, lat: Number(lat), lng: Number(lng), share: Number(share) };
});
