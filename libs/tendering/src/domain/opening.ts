import type { QuoteOutcome, Unopened } from '@wanchang/sealed-bids';

/** What two shares brought to light. */
export type OpeningOutcome = Exclude<QuoteOutcome, 'outdated'>;

/** Why they did not; empty where they did. */
export type OpeningProblem = Exclude<Unopened, 'version'>;
