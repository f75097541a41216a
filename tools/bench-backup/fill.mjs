import { createHash, randomBytes, randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createRequire } from 'node:module';
import { seedMarket } from '../bench-rematch/market.mjs';

/** @type {typeof import('pg-copy-streams')} */
const { from: copyFrom } = createRequire(import.meta.url)('pg-copy-streams');

/** So many are made up one by one; the others are like them. */
const DIFFERENT = 20_000;
const AT_A_TIME = 100_000;
const FILE_BYTES = 4 * 1024 * 1024;

/** Listings with their search documents and first versions. @param {import('pg').Client} client @param {number} count */
export async function fillListings(client, count) {
  const first = Math.min(count, DIFFERENT);
  await seedMarket(client, { supplies: Math.ceil(first / 2), demands: Math.floor(first / 2) });
  await client.query(
    `CREATE TEMPORARY TABLE sample AS SELECT row_number() OVER () - 1 AS at, l.* FROM listings l`,
  );
  const columns = await columnsOf(client);
  const rest = columns.filter((name) => !['id', 'title'].includes(name)).map((name) => `"${name}"`);
  for (let done = first; done < count; done += AT_A_TIME) {
    const last = Math.min(count, done + AT_A_TIME) - 1;
    await client.query(
      `INSERT INTO listings (id, title, ${rest.join(', ')})
       SELECT gen_random_uuid(), left(title || ' ' || n, 200), ${rest.join(', ')}
         FROM generate_series($1::int, $2::int) n JOIN sample ON at = n % $3::int`,
      [done, last, first],
    );
    console.error(`${last + 1} listings`);
  }
  await client.query(
    `INSERT INTO listing_versions (listing_id, version, snapshot)
     SELECT id, version + 1, to_jsonb(l) FROM listings l`,
  );
  await client.query(
    `INSERT INTO search_documents (id, version, removed, member_id, side, kind, industry_codes, province_code, coast,
            region_code, published_at, title, words, fragments, sounds)
     SELECT id, version, false, member_id, side, kind, '{}', left(region_code, 2), coast, region_code, published_at, title,
            to_tsvector('simple', title), to_tsvector('simple', title), to_tsvector('simple', title)
       FROM listings ON CONFLICT DO NOTHING`,
  );
}

/** @param {import('pg').Client} client @returns {Promise<string[]>} those of a listing that are not worked out */
async function columnsOf(client) {
  const { rows } = await client.query(
    `SELECT column_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name = 'listings' AND is_generated = 'NEVER' AND is_identity = 'NO'`,
  );
  return rows.map(({ name }) => String(name));
}

/** Files that cannot be compressed, as pictures cannot, with their rows. @param {import('pg').Client} client @param {string} folder @param {number} gigabytes */
export async function fillFiles(client, folder, gigabytes) {
  const count = Math.ceil((gigabytes * 1024 ** 3) / FILE_BYTES);
  /** @type {string[]} */
  const rows = [];
  for (let at = 0; at < count; at += 1) {
    const id = randomUUID();
    const bytes = randomBytes(FILE_BYTES);
    const place = join(folder, id.slice(-2));
    fs.mkdirSync(place, { recursive: true });
    fs.writeFileSync(join(place, id), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    rows.push(`${id}\t图 ${at}.png\timage/png\t${FILE_BYTES}\t${sha256}\n`);
  }
  const sink = client.query(copyFrom('COPY files (id, name, type, size, sha256) FROM STDIN'));
  await pipeline(Readable.from(rows), sink);
}
