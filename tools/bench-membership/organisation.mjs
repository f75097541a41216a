const YEARS = 10;

/**
 * Units with an administrator, two posts each, and ten years of invoices: all paid but this year's, of which a tenth is
 * late by ten days and a tenth due in a week.
 *
 * @param {import('pg').Client} client @param {readonly string[]} names
 */
export async function seedOrganisation(client, names) {
  await client.query(UNITS, [names]);
  await client.query(PEOPLE);
  await client.query(POSTS);
  const year = new Date().getFullYear();
  await client.query(INVOICES, [year - YEARS + 1, year]);
  await client.query(
    `INSERT INTO fee_counters (year, last) SELECT year, count(*) FROM fee_invoices GROUP BY year`,
  );
  await client.query(PAYMENTS, [year]);
  await client.query(
    `INSERT INTO fee_allocations (payment_id, invoice_id, amount)
     SELECT p.id, i.id, 5000 FROM fee_payments p JOIN fee_invoices i ON i.member_id = p.member_id
       AND i.year = extract(year FROM p.received_on)`,
  );
  await client.query(
    `INSERT INTO fee_rates (id, year, kind, amount) VALUES (gen_random_uuid(), $1, 'county', 5000)`,
    [year],
  );
  await client.query('ANALYZE');
}

const UNITS = `
  INSERT INTO members (id, kind, name_zh, region_code, coast, standing, joined_year)
  SELECT gen_random_uuid(), 'county', name, '330324', 'coastal', 'active', 2000
    FROM unnest($1::text[]) name`;

const PEOPLE = `
  WITH unit AS (SELECT id, gen_random_uuid() AS person_id, name_zh FROM members),
  person AS (INSERT INTO persons (id, name, email)
    SELECT person_id, left(name_zh, 4), id || '@test.example' FROM unit)
  INSERT INTO affiliations (member_id, person_id, role)
  SELECT id, person_id, 'administrator' FROM unit`;

const POSTS = `
  INSERT INTO posts (id, kind, person_id, member_id, starts_at, ends_at, term_ends_on, basis, decision)
  SELECT gen_random_uuid(), kind, c.person_id, c.member_id, now() - interval '3 years',
         (current_date + 60 + (c.at % 900)::int)::timestamptz, current_date + 60 + (c.at % 900)::int, 'election', '示例'
    FROM (SELECT *, row_number() OVER (ORDER BY member_id) AS at FROM affiliations) c
    CROSS JOIN (VALUES ('director'), ('liaison')) post (kind)`;

const INVOICES = `
  INSERT INTO fee_invoices (id, number, member_id, kind, year, amount, paid, due_on, state)
  SELECT gen_random_uuid(), 'JF-' || year || '-' || lpad(m.at::text, 6, '0'), m.id, 'county', year, 5000,
         CASE WHEN year < $2 THEN 5000 ELSE 0 END,
         CASE WHEN year < $2 THEN make_date(year, 3, 31) WHEN m.at % 10 = 0 THEN current_date - 10
              WHEN m.at % 10 = 1 THEN current_date + 7 ELSE current_date + 120 END,
         CASE WHEN year < $2 THEN 'paid' ELSE 'sent' END
    FROM (SELECT id, row_number() OVER (ORDER BY name_zh) AS at FROM members) m
    CROSS JOIN generate_series($1::int, $2::int) year`;

const PAYMENTS = `
  INSERT INTO fee_payments (id, member_id, amount, received_on, payer, state)
  SELECT gen_random_uuid(), m.id, 5000, make_date(year, 3, 1), m.name_zh, 'completed'
    FROM members m CROSS JOIN generate_series($1::int - 9, $1::int - 1) year`;
