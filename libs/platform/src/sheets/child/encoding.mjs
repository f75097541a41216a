import { createRequire } from 'node:module';

/** @type {typeof import('iconv-lite')} */
const iconv = createRequire(import.meta.url)('iconv-lite');

/** @typedef {import('../workbook.js').TextEncoding} TextEncoding */

const SAMPLE = 64 * 1024;
/** In text of 16 bits that is mostly Latin every second byte is 0. */
const MANY_ZEROS = 0.1;

/**
 * How a text file is encoded: by its byte order mark, else by what its bytes can be. Null for what is no text.
 *
 * @param {Buffer} bytes @returns {TextEncoding | null}
 */
export function encodingOf(bytes) {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = sample.filter((byte) => byte === 0).length;
  if (zeros > sample.length * MANY_ZEROS) return wideEncodingOf(sample);
  if (isUtf8(bytes)) return 'utf-8';
  if (zeros > 0) return wideEncodingOf(sample);
  return looksLikeBig5(sample) ? 'big5' : 'gb18030';
}

/** @param {Buffer} bytes @param {TextEncoding} encoding */
export function decode(bytes, encoding) {
  return iconv.decode(bytes, encoding);
}

/** @param {Buffer} bytes */
function isUtf8(bytes) {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Delimiters and line ends have a byte 0 on one side only.
 *
 * @param {Buffer} bytes @returns {TextEncoding | null}
 */
function wideEncodingOf(bytes) {
  const zeros = [0, 0];
  let blanks = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const [left, right] = [bytes[at], bytes[at + 1]];
    if (left === 0 && right === 0) blanks += 1;
    if (left === 0) zeros[0] = (zeros[0] ?? 0) + 1;
    if (right === 0) zeros[1] = (zeros[1] ?? 0) + 1;
  }
  if (blanks > 0) return null;
  const [even = 0, odd = 0] = zeros;
  if (odd > 0 && even === 0) return 'utf-16le';
  return even > 0 && odd === 0 ? 'utf-16be' : null;
}

/**
 * Both are pairs of bytes. Simplified text in GB 18030 consists of the characters of GB 2312, whose second byte is
 * above A0; of frequent characters in Big5 two fifths have one below.
 *
 * @param {Buffer} bytes
 */
function looksLikeBig5(bytes) {
  let [pairs, inGb2312, frequentInBig5] = [0, 0, 0];
  for (let at = 0; at + 1 < bytes.length; at += 1) {
    const [lead = 0, trail = 0] = [bytes[at], bytes[at + 1]];
    if (lead < 0x81) continue;
    at += 1;
    pairs += 1;
    const high = trail >= 0xa1 && trail <= 0xfe;
    if (high && ((lead >= 0xa1 && lead <= 0xa9) || (lead >= 0xb0 && lead <= 0xf7))) inGb2312 += 1;
    const inBig5 = high || (trail >= 0x40 && trail <= 0x7e);
    if (inBig5 && lead >= 0xa1 && lead <= 0xc6) frequentInBig5 += 1;
  }
  return inGb2312 < pairs * 0.9 && frequentInBig5 > pairs * 0.9;
}
