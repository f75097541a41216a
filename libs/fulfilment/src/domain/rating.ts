/** So long after its completion a contract can be rated; then what was given is shown, also of one side only. */
export const RATING_DAYS = 14;

export const STARS = { min: 1, max: 5 } as const;

/** 1 to 5 each. */
export interface Rating {
  readonly quality: number;
  readonly punctuality: number;
  readonly conduct: number;
  readonly words: string;
}
