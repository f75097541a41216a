import IORedis from 'ioredis';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extract } from 'tar-stream';
import { buffer } from 'node:stream/consumers';
import { createReadStream } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { System } from './system';

/** Where a planted text was found. */
export type Finds = readonly string[];

/** A text as programs write it: plain, in two bytes a letter, in hexadecimal, and in base64 wherever it begins. */
function spellingsOf(text: string): Buffer[] {
  const plain = Buffer.from(text);
  const base64 = [0, 1, 2].map((lead) => {
    const whole = Buffer.concat([Buffer.alloc(lead), plain]).toString('base64');
    // Letters that share bits with what stands before and behind are left out.
    return whole.slice(Math.ceil((lead * 8) / 6), Math.floor(((lead + plain.length) * 8) / 6));
  });
  const texts = [...base64, plain.toString('hex'), plain.toString('hex').toUpperCase()];
  return [plain, Buffer.from(text, 'utf16le'), ...texts.map((each) => Buffer.from(each))];
}

/** Looks for texts in whatever holds bytes. */
export class Search {
  private readonly spellings: readonly Buffer[];

  constructor(texts: readonly string[]) {
    this.spellings = texts.flatMap(spellingsOf);
  }

  in(bytes: Buffer | string): boolean {
    const all = Buffer.from(bytes);
    return this.spellings.some((spelling) => all.includes(spelling)) || this.inside(all);
  }

  /** Everything that the database has, each row of each table of each schema, those of the queue among them. */
  async inDatabase({ sql }: System): Promise<{ tables: readonly string[]; finds: Finds }> {
    const tables = await sql<{ name: string }>(
      `SELECT format('%I.%I', n.nspname, c.relname) AS name
         FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
    );
    const finds: string[] = [];
    for (const { name } of tables) {
      const rows = await sql<{ row: string }>(`SELECT each::text AS row FROM ${name} AS each`);
      if (rows.some(({ row }) => this.in(row))) finds.push(name);
    }
    return { tables: tables.map(({ name }) => name), finds };
  }

  /** Every file of a folder and those in it. */
  async inFolder(folder: string): Promise<{ files: readonly string[]; finds: Finds }> {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const finds: string[] = [];
    for (const file of files) if (this.in(await readFile(file))) finds.push(file);
    return { files, finds };
  }

  /** Every value of a Redis server’s database. */
  async inRedis(url: string): Promise<{ keys: readonly string[]; finds: Finds }> {
    const redis = new IORedis(url);
    const keys = await redis.keys('*');
    const finds: string[] = [];
    for (const key of keys) if (this.in(JSON.stringify([key, await valueOf(redis, key)]))) finds.push(key); // prettier-ignore
    await redis.quit();
    return { keys, finds };
  }

  /** Every part of a backup that is not encrypted; tables are packed in it. */
  async inBackup(path: string): Promise<{ parts: readonly string[]; finds: Finds }> {
    const parts: string[] = [];
    const finds: string[] = [];
    const entries = extract();
    createReadStream(path).pipe(entries);
    for await (const entry of entries) {
      const bytes = await buffer(entry);
      parts.push(entry.header.name);
      if (this.in(bytes)) finds.push(entry.header.name);
    }
    return { parts, finds };
  }

  private inside(bytes: Buffer): boolean {
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return isPacked && this.in(gunzipSync(bytes));
  }
}

async function valueOf(redis: IORedis, key: string): Promise<unknown> {
  switch (await redis.type(key)) {
    case 'string':
      return redis.get(key);
    case 'hash':
      return redis.hgetall(key);
    case 'list':
      return redis.lrange(key, 0, -1);
    case 'set':
      return redis.smembers(key);
    case 'zset':
      return redis.zrange(key, 0, -1, 'WITHSCORES');
    case 'stream':
      return redis.xrange(key, '-', '+');
    default:
      return null;
  }
}
