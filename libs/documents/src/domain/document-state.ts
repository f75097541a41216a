/** `valid` until it is made void, or another document takes its place. Neither can be undone. */
export const DOCUMENT_STATES = ['valid', 'void', 'superseded'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];
