/**
 * A conference day (or several) as the scheduler sees it. Everything is addressed by ids that are unique
 * within their kind; slots are addressed by their index in `slots`, from 0, in order of time.
 */
export interface Problem {
  readonly slots: readonly Slot[];
  readonly sessions?: readonly Session[];
  readonly participants: readonly Participant[];
  readonly meetings: readonly Meeting[];
  readonly tables: readonly Table[];
  /** No two participants' breaks may differ by more than this; absent: not bounded. */
  readonly fairness?: number;
  /** Placements that must stay exactly as they are, because they are held or promised. Facts: not checked against availability. */
  readonly locked?: readonly Placement[];
}

/** Minutes since an origin of the caller's choice, `start` < `end` ≤ the next slot's `start`. */
export interface Slot {
  readonly start: number;
  readonly end: number;
}

/** A named group of slots, such as the morning. Sessions may overlap. */
export interface Session {
  readonly id: string;
  readonly slots: readonly number[];
}

export interface Participant {
  readonly id: string;
  /** How people know it; the id where absent. Only reasons use it. */
  readonly name?: string;
  readonly unavailable?: readonly number[];
  /** Comes to these sessions only; absent: to all slots. */
  readonly sessions?: readonly string[];
  readonly most?: number;
  readonly fewest?: number;
  /** At most this many meetings in a row; a gap of {@link PAUSE_MINUTES} between two slots ends a row. */
  readonly longestRun?: number;
  /** Sits at one table that is its own for the whole conference. Of two such participants the first named in a meeting hosts. */
  readonly keepsTable?: boolean;
  /** Participants it will not meet. Private: no reason says whose veto it was. */
  readonly vetoes?: readonly string[];
}

export interface Meeting {
  readonly id: string;
  readonly between: readonly [string, string];
  /** What placing it is worth, > 0; 1 where absent. Does not matter where `mandatory`. */
  readonly weight?: number;
  readonly mandatory?: boolean;
  readonly session?: string;
  /** The only slot it may take. */
  readonly slot?: number;
  /** Meetings that, where placed too, must be in an earlier slot. */
  readonly after?: readonly string[];
  /** Properties that its table must have, such as `interpreter`. */
  readonly needs?: readonly string[];
  /** Seats that its table must have at least. */
  readonly seats?: number;
}

export interface Table {
  readonly id: string;
  readonly properties?: readonly string[];
  /** Unlimited where absent. */
  readonly seats?: number;
  /** Slots in which it cannot be used. */
  readonly closed?: readonly number[];
}

/** One meeting's slot (index) and table (id). */
export interface Placement {
  readonly meeting: string;
  readonly slot: number;
  readonly table: string;
}

/** A gap between two slots of at least this many minutes is a rest and ends a row of meetings. */
export const PAUSE_MINUTES = 20;

/** Largest problem that is accepted. */
export const LIMITS = {
  slots: 1_000,
  participants: 20_000,
  meetings: 200_000,
  tables: 5_000,
  /** Different combinations of table properties and seats that meetings ask for. */
  tableNeeds: 10,
} as const;
