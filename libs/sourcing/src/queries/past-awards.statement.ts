import { column, defineStatement, type RowOf } from '@wanchang/platform';

/** What unit $1 paid before, the newest first: lines of its other requests than $2 whose names, spelled plainly, are among $3. */
export const PAST_AWARDS = defineStatement(
  'sourcing.past-awards',
  {
    number: column.text(),
    awardedAt: column.instant,
    description: column.text(),
    specification: column.text(),
    unit: column.text(),
    unitPrice: column.text(),
    currency: column.text(),
    taxRate: column.text(),
    priceIncludesTax: column.boolean,
  },
  `SELECT r.number, a.awarded_at AS "awardedAt", asked->>'description' AS description,
          asked->>'specification' AS specification, quoted->>'unit' AS unit, quoted->>'unitPrice' AS "unitPrice",
          q.content->>'currency' AS currency, q.content->>'taxRate' AS "taxRate",
          (q.content->>'priceIncludesTax')::boolean AS "priceIncludesTax"
     FROM rfqs r JOIN rfq_invitations i ON i.rfq_id = r.id JOIN rfq_awards a ON a.invitation_id = i.id
     JOIN quotes q ON q.invitation_id = a.invitation_id AND q.no = a.quote_no
    CROSS JOIN LATERAL jsonb_array_elements(r.content->'lines') asked
     JOIN LATERAL jsonb_array_elements(a.lines) won ON won->'no' = asked->'no'
     JOIN LATERAL jsonb_array_elements(q.content->'lines') quoted ON quoted->'no' = asked->'no'
    WHERE r.member_id = $1 AND r.state = 'awarded' AND r.id <> $2
      AND lower(regexp_replace(asked->>'description', '\\s', '', 'g')) = ANY($3) AND quoted->>'alternative' = ''
    ORDER BY a.awarded_at DESC, r.id, a.invitation_id LIMIT 1000`,
);

export type PastAwardRow = RowOf<typeof PAST_AWARDS>;
