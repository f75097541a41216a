import { crc32, constants, deflateRawSync } from 'node:zlib';

/** @typedef {{name: string, packed: Buffer, size: number, crc: number}} Part */

/** @param {string} name @param {Buffer | string} content @returns {Part} */
export function part(name, content) {
  const bytes = Buffer.from(content);
  return { name, packed: deflateRawSync(bytes), size: bytes.length, crc: crc32(bytes) };
}

/**
 * A part that unpacks to `before`, then `times` × `block`, then `after`; it is never held whole.
 *
 * @param {string} name @param {string} before @param {string} block @param {number} times @param {string} after
 * @returns {Part}
 */
export function repeated(name, before, block, times, after) {
  const [head, body, tail] = [Buffer.from(before), Buffer.from(block), Buffer.from(after)];
  const open = (/** @type {Buffer} */ bytes) =>
    deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH });
  const once = open(body);
  const packed = [open(head), ...Array.from({ length: times }, () => once), deflateRawSync(tail)];
  let crc = crc32(head);
  for (let time = 0; time < times; time += 1) crc = crc32(body, crc);
  const size = head.length + body.length * times + tail.length;
  return { name, packed: Buffer.concat(packed), size, crc: crc32(tail, crc) };
}

/** @param {readonly Part[]} parts @param {readonly string[]} [aliases]   further names of the first part's bytes */
export function zip(parts, aliases = []) {
  /** @type {Buffer[]} */
  const bodies = [];
  /** @type {Buffer[]} */
  const entries = [];
  let at = 0;
  for (const one of parts) {
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), about(one), one.packed]);
    bodies.push(local);
    entries.push(entryOf(one, at));
    at += local.length;
  }
  const [first] = parts;
  if (first) entries.push(...aliases.map((name) => entryOf({ ...first, name }, 0)));
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, directory, end]);
}

/** What stands before the name alike in both places, and the name. @param {Part} part */
function about(part) {
  return Buffer.concat([fields(part), Buffer.from(part.name)]);
}

/** @param {Part} part */
function fields({ name, packed, size, crc }) {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(20, 0);
  bytes.writeUInt16LE(8, 4);
  bytes.writeUInt32LE(crc, 10);
  bytes.writeUInt32LE(packed.length, 14);
  bytes.writeUInt32LE(Math.min(size, 0xfffffffe), 18);
  bytes.writeUInt16LE(Buffer.byteLength(name), 22);
  return bytes;
}

/** @param {Part} part @param {number} start */
function entryOf(part, start) {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(start, 10);
  const head = Buffer.from('PK\x01\x02\x14\x00', 'latin1');
  return Buffer.concat([head, fields(part), rest, Buffer.from(part.name)]);
}
