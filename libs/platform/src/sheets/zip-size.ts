import { inflateRawSync } from 'node:zlib';
import { platformErrors } from '../platform.errors';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const STORED = 0;
const MOST_PARTS = 2000;

interface Part {
  readonly method: number;
  readonly packed: Buffer;
}

/**
 * Unpacks a zip once into nothing, so that a small file that unpacks to gigabytes is refused before a parser
 * meets it. What the file says of its own sizes is not believed.
 * @throws DomainError platform.sheet-too-large, .sheet-unreadable
 */
export function assertUnpackable(zip: Buffer, limit: number): void {
  let left = limit;
  for (const part of readable(() => partsOf(zip))) {
    left -= readable(() => unpackedSize(part, left));
    if (left < 0) throw platformErrors('sheet-too-large');
  }
}

/** At most one byte more than `limit`: there unpacking stops. */
function unpackedSize({ method, packed }: Part, limit: number): number {
  if (method === STORED) return packed.length;
  try {
    return inflateRawSync(packed, { maxOutputLength: limit + 1 }).length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return limit + 1;
    throw error;
  }
}

function readable<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw platformErrors('sheet-unreadable', { cause: error });
  }
}

/** The parts by the zip's own directory, which must account for the bytes before it: nothing hides between. */
function partsOf(zip: Buffer): Part[] {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || zip.readUInt32LE(end) !== END) throw new Error('no directory');
  const count = zip.readUInt16LE(end + 10);
  const start = zip.readUInt32LE(end + 16);
  if (count > MOST_PARTS) throw new Error('too many parts');
  const parts: Part[] = [];
  let accounted = 0;
  for (let at = start, i = 0; i < count; i += 1) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error('not an entry');
    const size = zip.readUInt32LE(at + 20);
    const header = zip.readUInt32LE(at + 42);
    const data = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    parts.push({ method: zip.readUInt16LE(at + 10), packed: zip.subarray(data, data + size) });
    accounted += data - header + size;
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  const descriptors = 24 * count;
  if (accounted > start || accounted + descriptors < start) throw new Error('hidden bytes');
  return parts;
}
