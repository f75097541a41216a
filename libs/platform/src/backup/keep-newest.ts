import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

interface Kept {
  /** Of the names that this is about, which say when they were made. */
  readonly prefix: string;
  readonly count: number;
  /** Names that stay whatever their age. */
  readonly spared?: readonly string[];
}

/** Removes the oldest files and folders of one kind. */
export async function keepNewest(
  folder: string,
  { prefix, count, spared = [] }: Kept,
): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(prefix)).sort();
  const old = names.slice(0, Math.max(0, names.length - count));
  for (const name of old.filter((one) => !spared.includes(one)))
    await rm(join(folder, name), { recursive: true });
}
