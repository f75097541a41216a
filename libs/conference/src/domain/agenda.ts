/** What a conference does (R2.1): negotiations, discussions of topics and problems, pooling of resources. */
export const AGENDA_KINDS = ['negotiation', 'discussion', 'pooling'] as const;
export type AgendaKind = (typeof AGENDA_KINDS)[number];

/** How a delegate takes part in an item. */
export const AGENDA_PARTS = ['speaker', 'attendee'] as const;
export type AgendaPart = (typeof AGENDA_PARTS)[number];

export const AGENDA_CONFLICTS = ['hall', 'speaker', 'delegate', 'places', 'outside'] as const;
export type AgendaConflictKind = (typeof AGENDA_CONFLICTS)[number];

/** These keep an agenda from being published; the others are for the secretariat to weigh. */
export const BLOCKING: readonly AgendaConflictKind[] = ['hall', 'speaker', 'outside'];

export interface PlannedItem {
  readonly id: string;
  readonly hallId: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** For those who sign up. */
  readonly places: number | null;
  readonly people: readonly {
    readonly delegateId: string;
    readonly name: string;
    readonly part: AgendaPart;
  }[];
}

export interface AgendaConflict {
  readonly kind: AgendaConflictKind;
  readonly itemId: string;
  /** The other item, where two are at odds. */
  readonly otherId: string | null;
  /** Who is in two places. */
  readonly name: string | null;
}

export interface AgendaFrame {
  /** Seats of the halls by their ids. */
  readonly seats: ReadonlyMap<string, number>;
  /** First instant of the conference and the one behind its last; null: not set yet. */
  readonly from: Date | null;
  readonly until: Date | null;
}

/** How many can sign up: as many as is said, and never more than the hall holds. Null: no limit. */
export function placesOf(
  { hallId, places }: Pick<PlannedItem, 'hallId' | 'places'>,
  seats: ReadonlyMap<string, number>,
): number | null {
  const limits = [places, hallId === null ? null : (seats.get(hallId) ?? null)];
  const stated = limits.filter((limit): limit is number => limit !== null);
  return stated.length === 0 ? null : Math.min(...stated);
}

/** What is at odds in an agenda: a hall or a person taken twice, more people than places, times outside the conference. */
export function agendaConflicts(
  items: readonly PlannedItem[],
  frame: AgendaFrame,
): AgendaConflict[] {
  const order = [...items].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  return order.flatMap((item, at) => [
    ...alone(item, frame),
    ...order
      .slice(at + 1)
      .filter((other) => overlap(item, other))
      .flatMap((other) => between(item, other)),
  ]);
}

type Times = Pick<PlannedItem, 'startsAt' | 'endsAt'>;

/** One that begins when the other ends is no overlap. */
export const overlap = (a: Times, b: Times): boolean =>
  a.startsAt < b.endsAt && b.startsAt < a.endsAt;

function alone(item: PlannedItem, frame: AgendaFrame): AgendaConflict[] {
  const { seats, from, until } = frame;
  const one = { itemId: item.id, otherId: null, name: null };
  const attendees = item.people.filter(({ part }) => part === 'attendee').length;
  const places = placesOf(item, seats);
  const outside = (from && item.startsAt < from) || (until && item.endsAt > until);
  return [
    ...(places !== null && attendees > places ? [{ ...one, kind: 'places' as const }] : []),
    ...(outside ? [{ ...one, kind: 'outside' as const }] : []),
  ];
}

function between(item: PlannedItem, other: PlannedItem): AgendaConflict[] {
  const pair = { itemId: item.id, otherId: other.id };
  const sameHall = item.hallId !== null && item.hallId === other.hallId;
  const twice = item.people.flatMap((person) => {
    const there = other.people.find(({ delegateId }) => delegateId === person.delegateId);
    if (!there) return [];
    const speaks = person.part === 'speaker' || there.part === 'speaker';
    return [
      { ...pair, kind: speaks ? ('speaker' as const) : ('delegate' as const), name: person.name },
    ];
  });
  return [...(sameHall ? [{ ...pair, kind: 'hall' as const, name: null }] : []), ...twice];
}
