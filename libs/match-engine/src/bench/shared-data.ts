import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of the data folder beside the repository, or null where that is absent. */
export function readSharedFile(path: string): string | null {
  for (let folder = __dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const file = join(folder, '../shared/data', path);
    if (existsSync(file)) return readFileSync(file, 'utf8');
  }
  return null;
}

export function readSharedJsonLines<Row>(path: string): Row[] | null {
  const text = readSharedFile(path);
  return text === null ? null : text.trim().split('\n').map((line) => JSON.parse(line) as Row); // prettier-ignore
}
