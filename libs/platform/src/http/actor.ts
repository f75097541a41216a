import type { Locale } from '@wanchang/kernel';
import type { Audience } from '../live/audience';

/**
 * Who makes a request, as read from the database for this very request. Libraries add what a person may do under names
 * of their own and export a typed reader for it: the platform knows none of them.
 */
export interface Actor {
  readonly personId: string;
  readonly personName: string;
  readonly locale: Locale;
  /** The browser session, or null for an API token. */
  readonly sessionId: string | null;
  readonly tokenId: string | null;
  /** The organisation the person acts for, or null when they act for none. */
  readonly tenantId: string | null;
  /** Whose live events and notices are theirs. */
  readonly audiences: readonly Audience[];
}

/** What a request shows to prove who makes it. */
export interface Credential {
  readonly kind: 'session' | 'token';
  readonly secret: string;
}

/** Reads who makes a request and what they may do, from the database for each request: nothing is cached. */
export abstract class ActorResolver {
  /** Null for a credential that proves nothing now. */
  abstract resolve(credential: Credential): Promise<Actor | null>;

  /** The same actors as they are now, in their order; null where the credential proves nothing any more. */
  abstract resolveAgain(actors: readonly Actor[]): Promise<(Actor | null)[]>;
}
