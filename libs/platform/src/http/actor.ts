import type { Locale } from '@wanchang/kernel';

export type PlatformRole = 'secretariat_staff' | 'secretariat_administrator';
export type UnitRole = 'administrator' | 'staff';
export type Standing = 'applicant' | 'active' | 'grace' | 'suspended' | 'expelled' | 'withdrawn';

/** The member unit a person acts for in this request. */
export interface ActingMember {
  readonly id: string;
  readonly role: UnitRole;
  readonly standing: Standing;
  /** Standing `active` or `grace` (R12.3). */
  readonly hasAccess: boolean;
}

/** Who makes a request, as read from the database for this very request. */
export interface Actor {
  readonly personId: string;
  readonly personName: string;
  readonly locale: Locale;
  readonly platformRole: PlatformRole | null;
  readonly member: ActingMember | null;
  /** The browser session, or null for an API token. */
  readonly sessionId: string | null;
  readonly tokenId: string | null;
}

/** What a request shows to prove who makes it. */
export interface Credential {
  readonly kind: 'session' | 'token';
  readonly secret: string;
}

/** An actor who acts for a unit: what handlers behind `@Allow('active-member')` receive. */
export type MemberActor = Actor & { readonly member: ActingMember };

/**
 * Resolves credential → person → member → standing in one statement, anew for every request:
 * standing is read, never remembered. Implemented by the membership library.
 */
export abstract class ActorResolver {
  abstract resolve(credential: Credential): Promise<Actor | null>;

  /** Of the given open connections, those whose credential still resolves to the same access. */
  abstract stillValid(connections: readonly OpenConnection[]): Promise<Set<string>>;
}

export interface OpenConnection {
  readonly id: string;
  readonly sessionId: string | null;
  readonly tokenId: string | null;
  /** The unit it was given access for. */
  readonly memberId: string | null;
  readonly platformRole: PlatformRole | null;
}
