/**
 * The facts of listings as columns: row i of every column is one listing. Amounts are as given, in the unit that the
 * dictionaries hold under the number beside them.
 */
export interface Columns {
  readonly count: number;
  /** Resource kind, industry branch, coast and wish in one number, see `sortKeyOf`. Segments are sorted by it. */
  readonly key: Int32Array;
  readonly path: Int32Array;
  readonly province: Int32Array;
  readonly member: Int32Array;
  /** Last valid millisecond; Infinity when it does not end. */
  readonly validUntil: Float64Array;
  readonly price: Float64Array;
  /** −1: no price. */
  readonly priceUnit: Int32Array;
  readonly quantity: Float64Array;
  /** −1: no quantity. */
  readonly quantityUnit: Int32Array;
  /** Supply: whole days of lead time. Demand: day of delivery. `noDays` when not known. */
  readonly days: Int32Array;
  /** Unit vector from the centre of the earth; NaN when not known. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  /** NaN: none yet. */
  readonly reputation: Float64Array;
  readonly version: Float64Array;
  /** Bytes of the id at the beginning of the text. */
  readonly idLength: Uint16Array;
  /** Where a listing's items begin; one entry more than listings. */
  readonly attributeStart: Uint32Array;
  readonly attributes: Uint32Array;
  /** Numbers of the names of what it is about. */
  readonly goodsStart: Uint32Array;
  readonly goods: Uint32Array;
  readonly termStart: Uint32Array;
  /** Distinct terms in no particular order: term << 8 | saturation. */
  readonly terms: Uint32Array;
  readonly textStart: Uint32Array;
  /** Id and title, UTF-8. */
  readonly text: Uint8Array;
}

/** One listing of a set of columns. */
export interface Row {
  readonly columns: Columns;
  readonly at: number;
}

export const noDays = -0x80000000;
/** Listings per segment, and terms per index: what is left of 32 bits beside a saturation. */
export const packedLimit = 2 ** 24;

/** Columns with one value per listing. */
export const plainColumns = {
  key: Int32Array,
  path: Int32Array,
  province: Int32Array,
  member: Int32Array,
  validUntil: Float64Array,
  price: Float64Array,
  priceUnit: Int32Array,
  quantity: Float64Array,
  quantityUnit: Int32Array,
  days: Int32Array,
  x: Float64Array,
  y: Float64Array,
  z: Float64Array,
  reputation: Float64Array,
  version: Float64Array,
  idLength: Uint16Array,
} as const;
export type PlainColumn = keyof typeof plainColumns;
export const plainColumnNames = Object.keys(plainColumns) as PlainColumn[];

/** Columns with many items per listing, each with the column of its starts. */
export const listColumns = {
  attributes: { start: 'attributeStart', type: Uint32Array },
  goods: { start: 'goodsStart', type: Uint32Array },
  terms: { start: 'termStart', type: Uint32Array },
  text: { start: 'textStart', type: Uint8Array },
} as const;
export type ListColumn = keyof typeof listColumns;
export const listColumnNames = Object.keys(listColumns) as ListColumn[];

type ArrayType = new (buffer: SharedArrayBuffer) => ArrayLike<number>;

/** An array of zeros that worker threads can read without a copy. */
export function sharedArray<Type extends ArrayType & { BYTES_PER_ELEMENT: number }>(
  type: Type,
  length: number,
): InstanceType<Type> {
  const buffer = new SharedArrayBuffer(length * type.BYTES_PER_ELEMENT);
  return new type(buffer) as InstanceType<Type>;
}

const regionBits = 3;
const branchBits = 12;

/** Sorted by it, listings of one resource kind and one industry branch stand together, and in them coast and wish. */
export function sortKeyOf(kind: number, branch: number, coast: number, wish: number): number {
  return (((kind << branchBits) | branch) << regionBits) | (coast * 3 + wish);
}

export function kindOfKey(key: number): number {
  return key >> (branchBits + regionBits);
}

export function branchOfKey(key: number): number {
  return (key >> regionBits) & ((1 << branchBits) - 1);
}

/** 0 coastal, 1 interior. */
export function coastOfKey(key: number): number {
  return (key & 7) < 3 ? 0 : 1;
}

/** 0 any, else 1 + the coast that is wished. */
export function wishOfKey(key: number): number {
  return (key & 7) % 3;
}

/** Id and title of a listing. */
export function idOf(
  { text, textStart, idLength }: Pick<Columns, 'text' | 'textStart' | 'idLength'>,
  at: number,
): string {
  const start = textStart[at] as number;
  return decode(text, start, start + (idLength[at] as number));
}

export function titleOf({ text, textStart, idLength }: Columns, at: number): string {
  return decode(text, (textStart[at] as number) + (idLength[at] as number), textStart[at + 1] ?? 0);
}

export function goodsOf({ goods, goodsStart }: Columns, at: number): Uint32Array {
  return goods.subarray(goodsStart[at], goodsStart[at + 1]);
}

export function termsOf({ terms, termStart }: Columns, at: number): Uint32Array {
  return terms.subarray(termStart[at], termStart[at + 1]);
}

const buffers = new WeakMap<Uint8Array, Buffer>();

function decode(text: Uint8Array, start: number, end: number): string {
  let buffer = buffers.get(text);
  if (!buffer) {
    buffer = Buffer.from(text.buffer, text.byteOffset, text.length);
    buffers.set(text, buffer);
  }
  return buffer.toString('utf8', start, end);
}

/** Province and side of the country in one number. */
export function placeKey(
  { province, key }: Pick<Columns, 'province' | 'key'>,
  row: number,
): number {
  return 2 * (province[row] as number) + coastOfKey(key[row] as number);
}
