/** A session ends this many days after it began. */
export const SESSION_DAYS = 30;
