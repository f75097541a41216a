/** The suffix under which the marked copy of a view stands in the file store, beside the id of the view. */
export const COPY = 'copy';
