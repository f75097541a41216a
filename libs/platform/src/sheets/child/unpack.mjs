import { fromBufferPromise } from 'yauzl';
import { Refused } from './refused.mjs';

const MOST_PARTS = 5000;

/**
 * Unpacks a zip once into nothing, so that a small file that unpacks to gigabytes is refused before a parser
 * meets it. What the file says of its own sizes is not believed.
 *
 * @param {Buffer} zip @param {number} limit   bytes
 */
export async function assertUnpackable(zip, limit) {
  try {
    await unpack(zip, limit);
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('sheet-unreadable');
  }
}

/** @param {Buffer} zip @param {number} limit */
async function unpack(zip, limit) {
  const file = await fromBufferPromise(zip, { validateEntrySizes: false });
  if (file.entryCount > MOST_PARTS) throw new Refused('sheet-too-large');
  let left = limit;
  for await (const entry of file.eachEntry()) {
    for await (const chunk of await file.openReadStreamPromise(entry)) {
      left -= /** @type {Buffer} */ (chunk).length;
      if (left < 0) throw new Refused('sheet-too-large');
    }
  }
}
