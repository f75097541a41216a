/** A share of 0..1 in whole percent; where there is nothing to divide, a dash. */
export const percent = (share: number | null): string =>
  share === null ? '—' : `${Math.round(share * 100)}%`;

/** A share of 0..1 in percent with one decimal; what is more than nothing never reads as nothing. */
export const tenths = (share: number): string =>
  share > 0 && share < 0.0005 ? '< 0.1%' : `${(share * 100).toFixed(1)}%`;
