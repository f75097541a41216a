import { MatchInputError } from '../match.errors';

const arrayTypes = { Float64Array, Int32Array, Uint32Array, Uint16Array, Uint8Array } as const;
type ArrayName = keyof typeof arrayTypes;
type ArrayType = new (buffer: SharedArrayBuffer, offset: number, length: number) => ArrayBufferView; // prettier-ignore

/** Stands in the JSON for a typed array: its type, where it begins in the bytes behind, and its length. */
interface ArrayPlace {
  readonly $array: readonly [type: ArrayName, begin: number, length: number];
}

const mark = 0x314d5743; // "CWM1"
const headerBytes = 16;
const alignment = 8;

/** Plain data with typed arrays in it as bytes: a JSON outline, then the arrays one after another. */
export function pack(data: object): Uint8Array {
  const arrays: Uint8Array[] = [];
  let size = 0;
  const outline = JSON.stringify(data, (_key, value: unknown): unknown => {
    if (!ArrayBuffer.isView(value)) return value;
    const type = (value.constructor as { name: string }).name as ArrayName;
    const place: ArrayPlace = { $array: [type, size, (value as Uint8Array).length] };
    arrays.push(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
    size += aligned(value.byteLength);
    return place;
  });
  const text = new TextEncoder().encode(outline);
  const bytes = new Uint8Array(headerBytes + aligned(text.length) + size);
  new Uint32Array(bytes.buffer, 0, 3).set([mark, text.length, size / alignment]);
  bytes.set(text, headerBytes);
  let at = headerBytes + aligned(text.length);
  for (const array of arrays) {
    bytes.set(array, at);
    at += aligned(array.length);
  }
  return bytes;
}

/** What was packed, its arrays in shared memory. @throws MatchInputError snapshot-invalid for anything else. */
export function unpack(bytes: Uint8Array): unknown {
  const shared = new Uint8Array(new SharedArrayBuffer(aligned(bytes.length)));
  shared.set(bytes);
  const [found, textLength = 0, units = 0] = new Uint32Array(shared.buffer, 0, shared.length < headerBytes ? 0 : 3); // prettier-ignore
  const begin = headerBytes + aligned(textLength);
  if (found !== mark || begin + units * alignment !== bytes.length) throw invalid();
  const outline = Buffer.from(shared.buffer, headerBytes, textLength).toString('utf8');
  return JSON.parse(outline, (_key, value: unknown) => {
    if (!isPlace(value)) return value;
    const [type, from, length] = value.$array;
    const Type: ArrayType = arrayTypes[type];
    return new Type(shared.buffer, begin + from, length);
  });
}

function isPlace(value: unknown): value is ArrayPlace {
  return typeof value === 'object' && value !== null && '$array' in value;
}

function aligned(size: number): number {
  return Math.ceil(size / alignment) * alignment;
}

function invalid(): MatchInputError {
  return new MatchInputError('snapshot-invalid', 'snapshot');
}
