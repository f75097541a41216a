import { column, defineStatement, type Database } from '@wanchang/platform';
import type { SearchEngine } from '../search-engine';
import { Market } from './market';

/** Listings that are written one by one; the others are copies of these at other times. */
const WRITTEN = 20_000;
const BATCH = 500;

const INDEXES = [
  ...['title_fragments', 'fragments', 'sounds', 'phrases', 'industry_codes', 'spec_keys'],
];
const DROP = INDEXES.map((name) =>
  defineStatement(`search.bench-drop-${name}`, {}, `DROP INDEX search_documents_${name}_idx`),
);
const CREATE = INDEXES.map((name) =>
  defineStatement(
    `search.bench-create-${name}`,
    {},
    `CREATE INDEX search_documents_${name}_idx ON search_documents USING gin (${name})`,
  ),
);
const COPY = defineStatement(
  'search.bench-copy',
  {},
  `INSERT INTO search_documents (id, version, removed, member_id, side, kind, industry_codes, province_code, coast,
                                 region_code, price, price_key, unit_price, specs, spec_keys, figures, published_at,
                                 title, title_fragments, phrases, words, fragments, sounds)
   SELECT gen_random_uuid(), version, removed, member_id, side, kind, industry_codes, province_code, coast,
          region_code, price, price_key, unit_price, specs, spec_keys, figures, published_at + copy * interval '7 hours', title, title_fragments, phrases, words, fragments, sounds
     FROM search_documents, generate_series(1, $1) AS copy`,
);
const ANALYZE = defineStatement('search.bench-analyze', {}, 'VACUUM ANALYZE search_documents');
const ANALYZE_WORDS = defineStatement(
  'search.bench-analyze-words',
  {},
  'VACUUM ANALYZE search_vocabulary',
);
const COUNT = defineStatement(
  'search.bench-count',
  { count: column.integer },
  'SELECT count(*)::int AS count FROM search_documents',
);

/** So many listings in the index, a multiple of 20,000. The first ones take the way of every write. */
export async function fill(
  engine: SearchEngine,
  database: Database,
  listings: number,
  seed: number,
): Promise<number> {
  const market = new Market(seed);
  const items = [...market.items(Math.min(WRITTEN, listings))];
  await engine.rebuild(documents());
  for (const statement of DROP) await database.execute(statement);
  const copies = Math.floor(listings / WRITTEN) - 1;
  if (copies > 0) await database.execute(COPY, [copies]);
  for (const statement of CREATE) await database.execute(statement);
  await database.execute(ANALYZE);
  await engine.settle();
  await database.execute(ANALYZE_WORDS);
  return (await database.one(COUNT))!.count;

  async function* documents() {
    for (let at = 0; at < items.length; at += BATCH)
      yield items.slice(at, at + BATCH).map((item, place) => market.document(item, at + place));
  }
}
