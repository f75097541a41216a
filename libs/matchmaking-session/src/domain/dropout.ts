/** What can upset a schedule on the day. `overrun`: a meeting that goes on longer than its slot. */
export const DROPOUT_KINDS = ['delegate', 'table', 'overrun'] as const;
export type DropoutKind = (typeof DROPOUT_KINDS)[number];
