/** The events of the live stream, by the names that the server gives them. */
export type LiveEventName =
  | 'match.found'
  | 'match.interest'
  | 'deal-room.opened'
  | 'deal-room.message'
  | 'deal-room.offer'
  | 'deal-room.agreed'
  | 'deal-room.closed'
  | 'rematch.progress'
  | 'rematch.done'
  | 'rematch.failed'
  | 'listing-import.progress'
  | 'listing-import.done'
  | 'listing.expired'
  | 'member.standing'
  | 'notice';

export type Handles<Live> = Readonly<Record<keyof Live, true>>;

/** The events that some feature handles. Each `feature.ts` adds its own, so that the compiler knows them all. */
export interface HandledEvents extends Handles<object> {}
