/** How many matches of a listing are kept: few and good ones (R0.3). */
export const TOP_MATCHES = 20;

/** Below this mutual score a pair has too little in common to bother two units with (R0.3). */
export const LEAST_MUTUAL_SCORE = 0.45;

/**
 * How many of a listing's best counterparts are candidates for its own list: the score of the other side may be too low
 * for some of them.
 */
export const CANDIDATE_LIMIT = 100;

/** How many, when the listing may stand among the {@link TOP_MATCHES} of one that is not among its own. */
export const CANDIDATE_LIMIT_FOR_OTHERS = 500;

/** Where nothing fits, so many of the nearest are shown instead, as not fitting. */
export const NEAREST_MATCHES = 3;

/** Below this mutual score a pair is not near either. */
export const LEAST_NEAREST_SCORE = 0.03;
