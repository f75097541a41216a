import { column, defineStatement, nullable, type RowOf } from '../database/statement';
import type { NoticeEntity } from './notice.entity';

/**
 * $1 rows as JSON, $2 topics that are mailed to those who have not chosen. A notice about the same as an earlier one
 * takes its place and its readers' attention again. They are written in one order, so that two transactions never wait
 * for each other in a ring.
 */
export const GIVE_NOTICES = defineStatement(
  'platform.give-notices',
  { id: column.text(), mayBeMailed: column.boolean },
  `INSERT INTO notices AS n (audience, topic, about, text_zh, text_en, link, letter, mail_audiences)
   SELECT e->>'audience', e->>'topic', e->>'about', e->>'zh', e->>'en', e->>'link', nullif(e->'letter', 'null'),
          ARRAY(SELECT jsonb_array_elements_text(e->'mailTo'))
     FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS t (e, number)
    ORDER BY e->>'audience', e->>'about', number
   ON CONFLICT (audience, about) DO UPDATE SET
     id = DEFAULT, topic = excluded.topic, text_zh = excluded.text_zh, text_en = excluded.text_en, link = excluded.link,
     letter = excluded.letter, mail_audiences = excluded.mail_audiences, mailed_at = NULL, created_at = now()
   RETURNING id::text AS id, topic = ANY($2::text[]) OR EXISTS (
     SELECT 1 FROM notice_preferences p WHERE p.topic = n.topic AND p.mail) AS "mayBeMailed"`,
);

/** $1 ids: takes those that were not mailed yet. */
export const TAKE_TO_MAIL = defineStatement(
  'platform.take-notices-to-mail',
  {
    topic: column.text(),
    zh: column.text(),
    en: column.text(),
    link: column.text(),
    letter: nullable(column.json<NonNullable<NoticeEntity['letter']>>()),
    mailAudiences: column.texts(),
  },
  `UPDATE notices SET mailed_at = now() WHERE id = ANY($1::bigint[]) AND mailed_at IS NULL
   RETURNING topic, text_zh AS zh, text_en AS en, link, letter, mail_audiences AS "mailAudiences"`,
);

export type NoticeToMail = RowOf<typeof TAKE_TO_MAIL>;

/** $1 audiences, $2 person, $3 hidden topics: notices with how far this person has read those of their audience. */
const SHOWN = `
  notices n LEFT JOIN notice_reads r ON r.audience = n.audience AND r.person_id = $2::uuid
 WHERE n.audience = ANY($1::text[]) AND n.topic <> ALL($3::text[])`;

/** $4 English, $5 before, $6 limit: newest first. */
export const LIST_NOTICES = defineStatement(
  'platform.list-notices',
  {
    id: column.text(),
    topic: column.text(),
    text: column.text(),
    link: column.text(),
    at: column.instant,
    read: column.boolean,
  },
  `SELECT n.id::text AS id, topic, CASE WHEN $4::boolean THEN text_en ELSE text_zh END AS text, link,
          created_at AS at, n.id <= coalesce(up_to, 0) AS read
     FROM ${SHOWN} AND ($5::bigint IS NULL OR n.id < $5) ORDER BY n.id DESC LIMIT $6::int`,
);

/** $4 counted up to. */
export const COUNT_UNREAD = defineStatement(
  'platform.count-unread-notices',
  { count: column.integer },
  `SELECT count(*)::int AS count FROM (SELECT 1 FROM ${SHOWN} AND n.id > coalesce(up_to, 0) LIMIT $4::int) AS unread`,
);

/** Person $2 has read the notices of audiences $1 up to $3. */
export const READ_NOTICES = defineStatement(
  'platform.read-notices',
  {},
  `INSERT INTO notice_reads (person_id, audience, up_to) SELECT $2, unnest($1::text[]), $3
   ON CONFLICT (person_id, audience)
   DO UPDATE SET up_to = greatest(notice_reads.up_to, excluded.up_to)`,
);
