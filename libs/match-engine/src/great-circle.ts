// The loops in `assembly/` import this file as well; see `factors/values.ts` for what it may use.

const earthRadiusKm = 6371.0088;

/**
 * Kilometres on the great circle between two points.
 * @param chord the straight line between them, in radii of the earth; NaN gives NaN.
 */
export function kilometresOf(chord: number): number {
  const half = Math.min(chord / 2, 1);
  const isWide = half > 0.5;
  const arc = arcSine(isWide ? Math.sqrt((1 - half) / 2) : half);
  return 2 * earthRadiusKm * (isWide ? Math.PI / 2 - 2 * arc : arc);
}

/**
 * The arc sine of 0 to ½: a polynomial of the square that interpolates asin(s) / s at Chebyshev points. It is off by
 * less than 2e-11 of 1, a tenth of a millimetre on earth. WebAssembly has no arc sine. Terms are added in pairs, which
 * processors work out side by side.
 */
function arcSine(sine: number): number {
  const x = sine * sine;
  const xx = x * x;
  const low = 0.9999999999863537 + 0.16666667364186447 * x;
  const next = 0.07499941908754719 + 0.04466113930866896 * x;
  const third = 0.03010250689966149 + 0.024650862660604088 * x;
  const high = 0.0074010072390753795 + 0.0347484248080839 * x;
  return sine * (low + next * xx + (third + high * xx) * (xx * xx));
}
