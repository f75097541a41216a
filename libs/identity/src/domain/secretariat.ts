import { addDays, type DateString } from '@wanchang/kernel';

/** A person has a duty at an office of the secretariat, from an instant until another or for good. */
export interface Assignment {
  readonly id: string;
  readonly personId: string;
  /** Key of an office. */
  readonly office: string;
  /** Key of a duty. */
  readonly duty: string;
  readonly startsAt: Date;
  readonly endsAt: Date | null;
}
export type NewAssignment = Omit<Assignment, 'id'>;

/** What the first administrator gets: the seat of the secretariat, and the duty that grants everything. */
export const FIRST_ADMINISTRATION = { office: 'shanghai', duty: 'administration' } as const;

/** The name of the policy, and so of the right, that somebody must always hold. */
export const ADMINISTRATOR_RIGHT = 'secretariat-administrator';

const midnight = (day: DateString) => new Date(`${day}T00:00:00+08:00`);

/** From the first moment of a day in China, or from now, to the end of a day; null where that day is over. */
export function periodOf(
  from: DateString | null,
  until: DateString | null,
  now: Date,
): { startsAt: Date; endsAt: Date | null } | null {
  const start = from ? midnight(from) : now;
  // A day that has begun counts from now: nobody had a duty before it was given.
  const startsAt = start < now ? now : start;
  const endsAt = until ? midnight(addDays(until, 1)) : null;
  return endsAt && endsAt <= startsAt ? null : { startsAt, endsAt };
}
