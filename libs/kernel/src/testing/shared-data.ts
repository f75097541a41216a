import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../../../../shared/data');

/**
 * A file of the data folder beside the repository, which may not be shipped, or null where it is absent. Tests that need
 * it are only there where it is; what must hold everywhere is tested on data of our own.
 */
export function sharedData(path: string): Buffer | null {
  const file = join(folder, path);
  return existsSync(file) ? readFileSync(file) : null;
}
