/** Of a request, or of one supplier’s quotes. */
export const MAX_FILES = 20;
