/** Points of 1/72 inch in a millimetre. */
const MM = 72 / 25.4;
export const mm = (millimetres: number): number => millimetres * MM;

/** GB/T 9704-2012, 5.2 and 6: A4, a type area of 156 × 225 mm under 37 mm and beside 28 mm. */
export const AREA = {
  left: mm(28),
  top: mm(37),
  width: mm(156),
  height: mm(225),
  right: mm(28 + 156),
  bottom: mm(37 + 225),
} as const;

const LINES_OF_PAGE = 22;
/** The pitch that gives 22 lines. */
export const LINE = AREA.height / LINES_OF_PAGE;

/** Sizes by their Chinese names. Size 3 is 16 pt; a little less puts 28 characters into a line of 156 mm. */
export const SIZE = { two: 22, three: 15.75, four: 14, five: 10.5, small: 9 } as const;

/** Two characters, as each paragraph begins. */
export const INDENT = 2 * SIZE.three;

export const RED = '#d7000f';
export const BLACK = '#000000';
export const GREY = '#666666';
