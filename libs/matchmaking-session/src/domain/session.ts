/** `collecting`: wishes; `draft`: a schedule is reviewed; `published`: everybody has theirs, and repairs follow. */
export const SESSION_STATES = ['collecting', 'draft', 'published'] as const;
export type SessionState = (typeof SESSION_STATES)[number];

/** `preferences`: units say whom they wish to meet; `requests`: they ask each other, and answer. */
export const SESSION_FORMS = ['preferences', 'requests'] as const;
export type SessionForm = (typeof SESSION_FORMS)[number];

/** What a unit says of another one. `no` is private and absolute. */
export const WISHES = ['must', 'want', 'no'] as const;
export type Wish = (typeof WISHES)[number];

export const TABLE_PROPERTIES = ['interpreter', 'power', 'quiet'] as const;
export type TableProperty = (typeof TABLE_PROPERTIES)[number];

/** What became of a meeting since it was told last. */
export type MeetingNews = 'new' | 'moved' | 'cancelled';

export interface SlotTimes {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Roles that sit at a table for their unit. */
export const REPRESENTING = ['delegate', 'expert'] as const;
