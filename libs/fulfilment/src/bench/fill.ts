import { column, defineStatement, type Database } from '@wanchang/platform';

/** Rows that come all at once, of units, agreements and people that are not there: nothing here reads those. */
const WITHOUT_KEYS = defineStatement(
  'fulfilment.bench-without-keys',
  {},
  `SET LOCAL session_replication_role = replica`,
);

/** $1 contracts of $2 units, newest last: seven of ten completed, two of ten running. */
const CONTRACTS = defineStatement(
  'fulfilment.bench-contracts',
  {},
  `INSERT INTO contracts (id, number, agreement_id, room_id, subject, buyer_member_id, seller_member_id, currency,
     intent_amount, intended_at, amount, delivery_due_on, state, signed_at, performing_at, ended_at, delivered, paid)
   SELECT md5('c' || n)::uuid, 'HT-' || n, md5('a' || n)::uuid, md5('r' || n)::uuid, '合同 ' || n,
          md5('u' || n % $2::int)::uuid, md5('u' || (n % $2::int + 1 + n / $2::int % 97) % ($2::int + 97))::uuid, 'CNY', 10000,
          now() - n % 700 * interval '1 day', 10000, current_date + (n % 60 - 20),
          CASE WHEN n % 10 < 7 THEN 'completed' WHEN n % 10 = 7 THEN 'agreed' WHEN n % 10 = 8 THEN 'signed' ELSE 'performing' END,
          CASE WHEN n % 10 <> 7 THEN now() END, CASE WHEN n % 10 = 9 THEN now() END,
          CASE WHEN n % 10 < 7 THEN now() - n % 700 * interval '1 day' END, n % 10 < 7, CASE WHEN n % 10 < 7 THEN 10000 ELSE 0 END
     FROM generate_series(1, $1::int) AS n`,
);
const LINES = defineStatement(
  'fulfilment.bench-lines',
  {},
  `INSERT INTO contract_lines (contract_id, no, description, specification, unit, quantity, unit_price, accepted)
   SELECT md5('c' || n)::uuid, line, '球阀', 'DN50', '台', 100, 50, CASE WHEN n % 10 < 7 THEN 100 ELSE 0 END
     FROM generate_series(1, $1::int) AS n, generate_series(1, 2) AS line`,
);
const DELIVERIES = defineStatement(
  'fulfilment.bench-deliveries',
  {},
  `INSERT INTO deliveries (contract_id, no, kind, shipped_on, state, person_id, person_name, decided_at)
   SELECT md5('c' || n)::uuid, no, 'delivery', current_date, CASE WHEN n % 10 = 9 AND no = 3 THEN 'announced' ELSE 'accepted' END,
          md5('p')::uuid, '张三', CASE WHEN n % 10 = 9 AND no = 3 THEN NULL ELSE now() END
     FROM generate_series(1, $1::int) AS n, generate_series(1, 3) AS no WHERE n % 10 < 7 OR n % 10 = 9`,
);
const PLAN = defineStatement(
  'fulfilment.bench-plan',
  {},
  `INSERT INTO contract_plan (contract_id, no, kind, amount, due_on, paid)
   SELECT md5('c' || n)::uuid, no, 'other', 5000, current_date + (n % 90 - 90) + no * 30, CASE WHEN n % 10 < 7 THEN 5000 ELSE 0 END
     FROM generate_series(1, $1::int) AS n, generate_series(1, 2) AS no`,
);
const PAYMENTS = defineStatement(
  'fulfilment.bench-payments',
  {},
  `INSERT INTO contract_payments (contract_id, no, kind, amount, paid_on, reference, recorded_side, state, person_id,
                                  person_name, decided_at)
   SELECT md5('c' || n)::uuid, no, 'payment', 5000, current_date, '回单', 'buyer',
          CASE WHEN n % 10 = 9 AND no = 2 THEN 'recorded' ELSE 'confirmed' END, md5('p')::uuid, '张三',
          CASE WHEN n % 10 = 9 AND no = 2 THEN NULL ELSE now() END
     FROM generate_series(1, $1::int) AS n, generate_series(1, 2) AS no WHERE n % 10 < 7 OR n % 10 = 9`,
);
const SIGNATURES = defineStatement(
  'fulfilment.bench-signatures',
  {},
  `INSERT INTO contract_signatures (contract_id, side, provider, number, signed_on, person_id, person_name)
   SELECT md5('c' || n)::uuid, side, '示例', 'ES', current_date, md5('p')::uuid, '张三'
     FROM generate_series(1, $1::int) AS n, unnest('{buyer,seller}'::text[]) AS side WHERE n % 10 <> 7`,
);
const ANALYZE = defineStatement('fulfilment.bench-analyze', {}, 'ANALYZE');

const ID_OF = defineStatement(
  'fulfilment.bench-unit-id',
  { id: column.uuid },
  `SELECT md5('u' || $1::int)::uuid AS id`,
);

/** So many contracts with two lines, three deliveries, two instalments and two payments each. */
export async function fill(database: Database, contracts: number, units: number): Promise<void> {
  await database.transaction(async () => {
    await database.execute(WITHOUT_KEYS);
    await database.execute(CONTRACTS, [contracts, units]);
    for (const statement of [LINES, DELIVERIES, PLAN, PAYMENTS, SIGNATURES])
      await database.execute(statement, [contracts]);
  });
  await database.execute(ANALYZE);
}

/** The id of a unit of the bench, counted from 0. */
export async function unitId(database: Database, at: number): Promise<string> {
  return (await database.one(ID_OF, [at]))!.id;
}
