import { crc32, createDeflate } from 'node:zlib';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';

/**
 * A true PNG, written line by line.
 *
 * @param {number} side @param {{bits: number, colour: number, interlaced?: boolean}} of   colour 0: grey, 6: with transparency
 */
export async function png(side, { bits, colour, interlaced = false }) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([bits, colour, 0, 0, interlaced ? 1 : 0], 8);
  const samples = colour === 6 ? 4 : 1;
  const lineOf = (/** @type {number} */ width) =>
    Buffer.alloc(1 + Math.ceil((width * bits * samples) / 8));
  const lines = interlaced ? adam7(side) : [[side, side]];
  const rows = Readable.from(
    (function* () {
      for (const [width = 0, height = 0] of lines) {
        const line = lineOf(width);
        for (let y = 0; y < height; y += 1) yield line;
      }
    })(),
  );
  const data = await buffer(rows.pipe(createDeflate({ level: 6 })));
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Width and height of its seven passes. @param {number} side */
function adam7(side) {
  const passes = [[0, 0, 8, 8], [4, 0, 8, 8], [0, 4, 4, 8], [2, 0, 4, 4], [0, 2, 2, 4], [1, 0, 2, 2], [0, 1, 1, 2]]; // prettier-ignore
  return passes.map(([x = 0, y = 0, across = 1, down = 1]) => [
    Math.ceil((side - x) / across),
    Math.ceil((side - y) / down),
  ]);
}

/** @param {string} name @param {Buffer} data */
function chunk(name, data) {
  const named = Buffer.concat([Buffer.from(name), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
