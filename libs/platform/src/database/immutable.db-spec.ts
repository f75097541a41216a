import { createTestContext, sql, type TestContext } from '../testing';
import { immutable, mutable } from './immutable';

let context: TestContext;
const run = (text: string) => context.database.execute(sql(text));

beforeAll(async () => (context = await createTestContext([])));
afterAll(() => context.close());
beforeEach(async () => {
  await run(
    `CREATE TABLE receipts (id integer PRIMARY KEY, amount numeric, note text, paid boolean)`,
  );
  await run(immutable('receipts', ['paid']));
  await run(`INSERT INTO receipts VALUES (1, 1.50, NULL, false), (2, 2, 'x', NULL)`);
});
afterEach(() => run(`DROP TABLE receipts`));

const refused = { code: '23001', constraint: 'receipts_immutable', table: 'receipts' };

it.each([
  ['a changed value', `UPDATE receipts SET amount = 9 WHERE id = 1`],
  ['a value where there was none', `UPDATE receipts SET note = 'y' WHERE id = 1`],
  ['a changeable column together with another', `UPDATE receipts SET paid = true, amount = 9`],
  ['a changed key', `UPDATE receipts SET id = 3 WHERE id = 1`],
  ['a deleted row', `DELETE FROM receipts WHERE id = 1`],
  ['an emptied table', `TRUNCATE receipts`],
  ['an upsert', `INSERT INTO receipts VALUES (1, 9) ON CONFLICT (id) DO UPDATE SET amount = 9`],
])('an immutable row refuses %s', async (_, change) => {
  await expect(run(change)).rejects.toMatchObject(refused);
  const rows = await context.database.query(sql(`SELECT amount, note FROM receipts ORDER BY id`));
  expect(rows).toEqual([
    { amount: '1.50', note: null },
    { amount: '2', note: 'x' },
  ]);
});

it('a column named as changeable changes, one added later does not', async () => {
  expect(await run(`UPDATE receipts SET paid = true`)).toBe(2);
  await run(`ALTER TABLE receipts ADD COLUMN added integer`);
  await expect(run(`UPDATE receipts SET added = 1`)).rejects.toMatchObject(refused);
});

it('a table without changeable columns refuses every change, and none after mutable()', async () => {
  await run(mutable('receipts'));
  await run(immutable('receipts'));
  await expect(run(`UPDATE receipts SET paid = true`)).rejects.toMatchObject(refused);
  await run(mutable('receipts'));
  expect(await run(`DELETE FROM receipts`)).toBe(2);
});

it('only plain identifiers become SQL', () => {
  expect(() => immutable('receipts; DROP TABLE persons')).toThrow(TypeError);
  expect(() => immutable('receipts', [`paid'`])).toThrow(TypeError);
  expect(() => mutable('Receipts')).toThrow(TypeError);
});
