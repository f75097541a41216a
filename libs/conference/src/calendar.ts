import ical, { ICalCalendarMethod } from 'ical-generator';

/** What stands in a calendar. The id stays when it moves; the sequence goes up, so that calendars take the change. */
export interface CalendarEntry {
  readonly id: string;
  readonly sequence: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly title: string;
  readonly place: string | null;
  readonly description: string | null;
}

/** RFC 5545. Times are UTC: every calendar shows them in its own zone. */
export function calendarOf(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = ical({
    name,
    prodId: { company: 'wanchang', product: 'conference' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 15 * 60,
  });
  for (const { id, sequence, startsAt, endsAt, title, place, description } of entries)
    calendar.createEvent({
      ...{ id, sequence, start: startsAt, end: endsAt, summary: title },
      ...(place && { location: place }),
      ...(description && { description }),
    });
  return calendar.toString();
}
