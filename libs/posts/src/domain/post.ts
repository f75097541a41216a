import { addDays, type DateString } from '@wanchang/kernel';
import { TERM_YEARS, type PostKind } from './post-rights';

/** What an appointment rests on. */
export const BASES = ['election', 'conference_appointment', 'approval', 'nomination'] as const;
export type Basis = (typeof BASES)[number];

export interface Post {
  readonly id: string;
  readonly kind: PostKind;
  readonly personId: string;
  /** The unit that it belongs to (R6.4); null for officers. */
  readonly memberId: string | null;
  readonly startsAt: Date;
  /** From this moment on its rights are gone: the end of the term, or an earlier end. */
  readonly endsAt: Date;
  readonly termEndsOn: DateString;
  readonly basis: Basis;
  /** Minutes, document or vote by which it was decided. */
  readonly decision: string;
}

/** Before this many days a term that ends is listed and announced (R6.5). */
export const ENDING_DAYS = 90;

/** The last day of a term that begins on a day: 4 years of a director from 2026-05-01 end with 2030-04-30. */
export function termEnd(kind: PostKind, startsOn: DateString): DateString {
  const [year = '', month = '', day = ''] = startsOn.split('-');
  const later = `${Number(year) + TERM_YEARS[kind]}-${month}-${day}`;
  return addDays(later.endsWith('-02-29') ? `${later.slice(0, 5)}03-01` : later, -1);
}

/** The first moment of a day in China. */
export const beginningOf = (day: DateString): Date => new Date(`${day}T00:00:00+08:00`);

/** The moment after a day in China. */
export const endOf = (day: DateString): Date => beginningOf(addDays(day, 1));

export const POST_LIMITS = { decision: 200, reason: 500 } as const;
