/** A share of 0..1 in whole percent; where there is nothing to divide, a dash. */
export const percent = (share: number | null): string =>
  share === null ? '—' : `${Math.round(share * 100)}%`;
