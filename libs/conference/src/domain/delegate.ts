export const DELEGATE_ROLES = ['delegate', 'expert', 'media', 'interpreter', 'staff'] as const;
export type DelegateRole = (typeof DELEGATE_ROLES)[number];

/** `waiting`: no place is free; the first of them moves up when one is. */
export const DELEGATE_STATES = ['registered', 'waiting', 'withdrawn'] as const;
export type DelegateState = (typeof DELEGATE_STATES)[number];

/** What a unit says of a person it sends. */
export interface DelegateFile {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly position: string | null;
  readonly role: DelegateRole;
  readonly arrival: string | null;
  readonly needsHotel: boolean;
  readonly food: string | null;
  /** The language to be interpreted, where one is needed. */
  readonly interpreter: string | null;
  /** Whether other participants may see how to reach them. */
  readonly consent: boolean;
}

/** The people who work there take no place. */
export const takesPlace = (role: DelegateRole): boolean =>
  role !== 'staff' && role !== 'interpreter';

/** How many places are free for one more of a unit; the people who work there take none. */
export function hasPlace(
  role: DelegateRole,
  { ofUnit, inAll }: { readonly ofUnit: number; readonly inAll: number },
  { quota, capacity }: { readonly quota: number; readonly capacity: number | null },
): boolean {
  if (!takesPlace(role)) return true;
  return ofUnit < quota && (capacity === null || inAll < capacity);
}

/** What a delegate is sent on paper. */
export const LETTER_KINDS = ['invitation', 'confirmation'] as const;
export type DelegateLetterKind = (typeof LETTER_KINDS)[number];

/** What a letter says; days as ISO dates. */
export interface DelegateLetter {
  readonly number: number;
  readonly name: string;
  readonly position: string | null;
  readonly role: DelegateRole;
  readonly badge: string;
  readonly memberName: string;
  readonly conference: string;
  readonly theme: string | null;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly place: string;
}
