import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../../../../shared/data');

/** The rows of a JSON-lines file in the data folder beside the repository, or null where that is absent. */
export function readSharedJsonLines<Row>(path: string): Row[] | null {
  const file = join(folder, path);
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Row);
}
