import type { RematchPlace } from '../domain/rematch';

/** What was matched again just now. */
export interface RematchStep {
  /** Listings. */
  readonly processed: number;
  /** Listings in all, where it is known. */
  readonly total?: number;
  /** Where to continue; null when nothing is left. */
  readonly place: RematchPlace | null;
}

/** How a re-match is done. A step that is repeated writes what it wrote before. */
export interface RematchWay {
  /** Does what follows a place, a few seconds of work at most but for what has to be prepared. */
  next(rematchId: string, place: RematchPlace): Promise<RematchStep>;
}
