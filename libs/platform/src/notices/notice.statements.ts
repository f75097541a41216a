import { column, defineStatement, nullable, type RowOf } from '../database/statement';
import type { NoticeEntity } from './notice.entity';

/**
 * $1 rows as JSON, $2 topics that are mailed to those who have not chosen. A notice about the same as an earlier one
 * takes its place and its readers' attention again. They are written in one order, so that two transactions never wait
 * for each other in a ring.
 */
export const GIVE_NOTICES = defineStatement(
  'platform.give-notices',
  { id: column.text(), mayBeMailed: nullable(column.boolean) },
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
