/** What can upset a schedule on the day. `overrun`: a meeting that goes on longer than its slot; `walk-in`: a unit that came unplanned. */
export const DROPOUT_KINDS = ['delegate', 'table', 'overrun', 'walk-in'] as const;
export type DropoutKind = (typeof DROPOUT_KINDS)[number];
