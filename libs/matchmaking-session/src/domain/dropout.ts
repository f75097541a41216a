/** What can fall out of a schedule. */
export const DROPOUT_KINDS = ['delegate', 'table'] as const;
export type DropoutKind = (typeof DROPOUT_KINDS)[number];
