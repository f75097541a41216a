import { column, defineStatement } from '@wanchang/platform';

/** A row that names a document which can be found on day $1 and has the phrase. */
const IS_ALIVE = `EXISTS (
  SELECT FROM search_documents document
   WHERE document.id = known.document_id AND NOT document.removed
     AND document.phrases @> ARRAY[known.phrase])`;

/** $1 JSON array of phrases; a phrase that a living document has already is left alone, without a lock. */
export const LEARN = defineStatement(
  'search.learn-phrases',
  {},
  `INSERT INTO search_vocabulary AS stored (phrase, goods, sounds, initials, keys, document_id)
   SELECT phrase, goods, sounds, initials, keys, document_id
     FROM jsonb_to_recordset($1::jsonb)
       AS learned(phrase text, goods boolean, sounds text, initials text, keys text[], document_id uuid)
    WHERE NOT EXISTS (SELECT FROM search_vocabulary known
                       WHERE known.phrase = learned.phrase AND (known.goods OR NOT learned.goods) AND ${IS_ALIVE})
    ORDER BY phrase
   ON CONFLICT (phrase) DO UPDATE
      SET document_id = excluded.document_id, goods = stored.goods OR excluded.goods`,
);

/** Phrases of which documents $1 were the example have another one now, or are forgotten. */
export const HAND_OVER = defineStatement(
  'search.hand-over-phrases',
  {},
  `WITH orphaned AS (
     SELECT known.phrase, (SELECT document.id FROM search_documents document
                            WHERE document.phrases @> ARRAY[known.phrase] AND NOT document.removed LIMIT 1) AS heir
       FROM search_vocabulary known
      WHERE known.document_id = ANY($1) AND NOT ${IS_ALIVE}
      ORDER BY known.phrase FOR UPDATE),
   forgotten AS (
     DELETE FROM search_vocabulary WHERE phrase IN (SELECT phrase FROM orphaned WHERE heir IS NULL))
   UPDATE search_vocabulary stored SET document_id = heir
     FROM orphaned WHERE stored.phrase = orphaned.phrase AND heir IS NOT NULL`,
);

/** Counts how often each phrase is used, and forgets what no document has. */
export const COUNT_USES = defineStatement(
  'search.count-uses',
  {},
  `WITH used AS (
     SELECT unnest(phrases) AS phrase, count(*)::int AS uses, min(id::text)::uuid AS example
       FROM search_documents WHERE NOT removed GROUP BY 1),
   forgotten AS (
     DELETE FROM search_vocabulary known WHERE NOT EXISTS (SELECT FROM used WHERE used.phrase = known.phrase))
   UPDATE search_vocabulary known SET uses = used.uses,
          document_id = CASE WHEN ${IS_ALIVE} THEN known.document_id ELSE used.example END
     FROM used WHERE used.phrase = known.phrase
      AND (known.uses <> used.uses OR NOT ${IS_ALIVE})`,
);

/** Phrases that share a spelling key with $1, the most used first. */
export const SPELLED_ALIKE = defineStatement(
  'search.spelled-alike',
  { phrase: column.text(), uses: column.integer, sounds: column.text() },
  `SELECT phrase, uses, sounds FROM search_vocabulary known
    WHERE keys && $1 AND ${IS_ALIVE}
    ORDER BY uses DESC, phrase LIMIT 500`,
  { prepared: true },
);

/**
 * Names of goods that begin with text $1, or sound so, or have these initials, and can be found on day $2; at most $3.
 * Only the two hundred most used are looked at: there is no other order than how many use them.
 */
export const SUGGEST = defineStatement(
  'search.suggest',
  { phrase: column.text(), uses: column.integer },
  `WITH begun AS MATERIALIZED (
     SELECT phrase, uses, document_id FROM search_vocabulary
      WHERE goods AND (phrase LIKE $1 OR sounds LIKE $1 OR initials LIKE $1)
      ORDER BY uses DESC, phrase LIMIT 200)
   SELECT known.phrase, known.uses FROM begun known JOIN search_documents document ON document.id = known.document_id
    WHERE NOT document.removed AND (document.valid_until IS NULL OR document.valid_until >= $2::date)
      AND document.phrases @> ARRAY[known.phrase]
    ORDER BY known.uses DESC, known.phrase LIMIT $3`,
  { prepared: true },
);
