/** Begins the keys of answers that are the same for every reader: they outlive a change of person or unit. */
export const publicKey = ['public'] as const;
