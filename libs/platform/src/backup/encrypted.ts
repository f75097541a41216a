import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { BackupError } from './manifest';

/** Every age file begins so (age-encryption.org/v1). */
const MARK = Buffer.from('age-encryption.org/');

/** A pair of age keys: files are encrypted for the recipient, which is no secret; whoever has the identity reads them. */
export async function newBackupKey(): Promise<{ identity: string; recipient: string }> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** @throws BackupError for what is no age recipient */
export function encrypterFor(recipient: string): Encrypter {
  const encrypter = new Encrypter();
  try {
    encrypter.addRecipient(recipient);
  } catch {
    throw new BackupError(
      '加密用的公钥应以 age1 开头；npm run cli -- backup key FILE 会生成一对',
      'the recipient of an encrypted backup begins with age1: npm run cli -- backup key FILE makes one',
    );
  }
  return encrypter;
}

/** Encrypts a file into another one in a stream. @throws BackupError for what is no age recipient */
export async function encryptFile(from: string, to: string, recipient: string): Promise<void> {
  const encrypter = encrypterFor(recipient);
  const encrypted = await encrypter.encrypt(Readable.toWeb(createReadStream(from)) as never);
  await pipeline(
    Readable.fromWeb(encrypted as unknown as ReadableStream),
    createWriteStream(to, { mode: 0o600 }),
  );
}

/**
 * Works on a backup as plain archive: an encrypted one is decrypted beside itself and removed afterwards.
 * @param identityFile the file with the age identity; needed for an encrypted backup alone
 * @throws BackupError without the right identity, and for a damaged file
 */
export async function withPlainBackup<Result>(
  path: string,
  identityFile: string | undefined,
  work: (plain: string) => Promise<Result>,
): Promise<Result> {
  if (!(await isEncrypted(path))) return work(path);
  if (!identityFile)
    throw new BackupError(
      '备份已加密，请用 --identity 指明私钥文件',
      'the backup is encrypted: name the file with its key by --identity',
    );
  const decrypter = new Decrypter();
  const folder = await mkdtemp(join(dirname(path), '.backup-'));
  const plain = join(folder, 'plain.tar');
  try {
    decrypter.addIdentity(await identityIn(identityFile));
    const content = Readable.toWeb(createReadStream(path)) as never;
    const decrypted = (await decrypter.decrypt(content)) as unknown as ReadableStream;
    await pipeline(Readable.fromWeb(decrypted), createWriteStream(plain, { mode: 0o600 }));
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    if (error instanceof BackupError) throw error;
    throw new BackupError(
      `无法解密：私钥不对，或文件已损坏（${(error as Error).message}）`,
      'it cannot be decrypted: another key, or the file is damaged',
    );
  }
  return work(plain).finally(() => rm(folder, { recursive: true, force: true }));
}

async function isEncrypted(path: string): Promise<boolean> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT')
      throw new BackupError(`没有文件 ${path}`, `there is no file ${path}`);
    throw error;
  });
  try {
    const { buffer } = await file.read(Buffer.alloc(MARK.length), 0, MARK.length, 0);
    return buffer.equals(MARK);
  } finally {
    await file.close();
  }
}

async function identityIn(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const identity = text.split('\n').find((line) => line.startsWith('AGE-SECRET-KEY-'));
  if (identity) return identity.trim();
  throw new BackupError(
    `文件 ${path} 中没有私钥（AGE-SECRET-KEY-…）`,
    `there is no key (AGE-SECRET-KEY-…) in ${path}`,
  );
}
