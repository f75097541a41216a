import { createReadStream } from 'node:fs';
import { Writable, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar-stream';
import { hashed } from './hashed';
import {
  BackupError,
  fileEntry,
  MANIFEST,
  parseManifest,
  tableEntry,
  type Manifest,
} from './manifest';

/** What to do with each entry of an archive: it has to take the stream to its end. */
export type TakeEntry = (name: string, content: Readable) => Promise<void>;

/** Goes through an archive once, in its order. @throws BackupError for what is no whole archive */
export async function eachEntry(path: string, take: TakeEntry): Promise<void> {
  const entries = extract();
  const read = pipeline(createReadStream(path), entries);
  // Whoever goes through the entries is told of the same fault first.
  read.catch(() => undefined);
  try {
    for await (const content of entries)
      await take(content.header.name, content as unknown as Readable);
    await read;
  } catch (error) {
    if (error instanceof BackupError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new BackupError(`没有文件 ${path}`, `there is no file ${path}`);
    throw new BackupError(`备份文件已损坏：${message}`, `the backup is damaged: ${message}`);
  }
}

/**
 * Reads a backup to its end and compares every part with its manifest.
 * @throws BackupError naming the first part that is missing, damaged or too many
 */
export async function verifyBackup(path: string): Promise<Manifest> {
  const found = new Map<string, string>();
  let manifest: Manifest | null = null;
  await eachEntry(path, async (name, content) => {
    if (name === MANIFEST) {
      manifest = parseManifest((await collected(content)).toString('utf8'));
      return;
    }
    const hash = hashed();
    await pipeline(content, hash.through, new Writable({ write: (_, __, done) => done() }));
    found.set(name, hash.result().sha256);
  });
  if (!manifest)
    throw new BackupError('备份不完整：没有清单', 'the backup is not whole: it has no manifest');
  assertSame(manifest, found);
  return manifest;
}

function assertSame({ tables, files }: Manifest, found: Map<string, string>): void {
  const expected = [
    ...tables.map(({ name, sha256 }) => [tableEntry(name), sha256] as const),
    ...files.map(({ key, sha256 }) => [fileEntry(key), sha256] as const),
  ];
  for (const [name, sha256] of expected) {
    if (found.get(name) === sha256) continue;
    const how = found.has(name) ? ['已损坏', 'is damaged'] : ['缺失', 'is missing'];
    throw new BackupError(`备份中的 ${name} ${how[0]}`, `${name} of the backup ${how[1]}`);
  }
  if (found.size !== expected.length)
    throw new BackupError('备份中有清单以外的内容', 'the backup holds more than its manifest says');
}

export async function collected(content: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of content) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
