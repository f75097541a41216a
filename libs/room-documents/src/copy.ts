/** The suffix under which the marked copy of a view stands in the file store, beside the id of the view. */
export const COPY = 'copy';

/** The suffix of the thumbnail of a picture, beside the id of its file. */
export const THUMBNAIL = 'thumbnail';
