/** The standing council decides on an application to host (R1.2, R7.1). */
export const HOSTING_STATES = ['applied', 'chosen', 'refused'] as const;
export type HostingState = (typeof HOSTING_STATES)[number];

/** Papers of one application. */
export const MOST_HOSTING_FILES = 10;
