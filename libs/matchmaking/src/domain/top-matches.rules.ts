/** How many matches of a listing are kept: few and good ones (R0.3). */
export const TOP_MATCHES = 20;

/** Below this mutual score a pair has too little in common to bother two units with (R0.3). */
export const LEAST_MUTUAL_SCORE = 0.45;
