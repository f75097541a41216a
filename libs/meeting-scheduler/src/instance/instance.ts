/**
 * A problem as the search sees it: indices instead of ids, typed arrays instead of objects.
 * `P` participants, `M` meetings, `S` slots; a row of a two-dimensional array is that of the first index.
 */
export interface Instance {
  readonly P: number;
  readonly M: number;
  readonly S: number;
  /** The two participants of each meeting; the first hosts. */
  readonly host: Int32Array;
  readonly guest: Int32Array;
  /** `allowed[m * S + s]` is 1 where nothing but other meetings keeps meeting m out of slot s. */
  readonly allowed: Uint8Array;
  readonly weight: Float64Array;
  readonly mandatory: Uint8Array;
  readonly vetoed: Uint8Array;
  /** Slot of a locked meeting, or −1. */
  readonly lockedAt: Int32Array;
  /** Meetings that come before, and after, each meeting. */
  readonly earlier: readonly Int32Array[];
  readonly later: readonly Int32Array[];
  /** 1 for a meeting that is in any relation of order. */
  readonly ordered: Uint8Array;
  /** Meetings of each participant. */
  readonly meetingsOf: readonly Int32Array[];
  readonly available: Uint8Array;
  readonly most: Int32Array;
  readonly fewest: Int32Array;
  readonly longestRun: Int32Array;
  /** 1 where the gap after a slot ends a row of meetings. */
  readonly restAfter: Uint8Array;
  readonly fairness: number;
  /** Table (index) that a participant keeps, or −1. */
  readonly keptTable: Int32Array;
  readonly capacity: Capacity;
}

/**
 * What tables allow in a slot. By Hall's theorem the meetings of a slot can be seated exactly when no rule
 * counts more of them than its limit.
 */
export interface Capacity {
  readonly rules: number;
  /** `limit[rule * S + s]`: most meetings that the rule may count in slot s. */
  readonly limit: Int32Array;
  /** The rules that count each meeting; none for a meeting at a kept or locked table. */
  readonly rulesOf: readonly Int32Array[];
}

export const NOWHERE = -1;
/** Stands for "not bounded" in integer arrays. */
export const UNBOUNDED = 0x3fffffff;
