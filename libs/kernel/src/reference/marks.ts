/** Marks before a figure, with a unit that goes without saying. */
export type Mark = 'DN' | 'PN' | 'Φ';

/**
 * The code of the unit of a marked figure. DN and Φ count millimetres. PN counts bar (GB/T 1048); with a point it is
 * the older notation in MPa: PN16 and PN1.6 are one pressure.
 */
export function unitOfMark(mark: Mark, figure: string): string {
  if (mark !== 'PN') return 'mm';
  return figure.includes('.') ? 'MPa' : 'bar';
}
