import * as fs from 'node:fs';
import { dirname } from 'node:path';

const LIMIT_BYTES = 20 * 1024 * 1024;

/**
 * An append-only text file that is put aside as `<path>.1` when it has grown.
 *
 * @param {string} path
 */
export function openLog(path) {
  fs.mkdirSync(dirname(path), { recursive: true });
  let size = fs.statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return {
    /** @param {string} line */
    write(line) {
      if (size > LIMIT_BYTES) {
        fs.renameSync(path, `${path}.1`);
        size = 0;
      }
      size += Buffer.byteLength(line) + 1;
      fs.appendFileSync(path, `${line}\n`);
    },
  };
}
