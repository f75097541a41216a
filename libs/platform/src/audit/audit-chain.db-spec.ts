import { newId } from '@wanchang/kernel';
import { createTestContext, sql, type TestContext } from '../testing';
import { Audit } from './audit';
import { AuditSealer } from './audit-sealer';
import { assertIntact } from './assert-intact';
import { NO_SEAL } from './seal';
import { VerifyAudit } from './verify-audit';

let context: TestContext;
let audit: Audit;
let sealer: AuditSealer;
let verify: VerifyAudit;

beforeEach(async () => {
  context = await createTestContext([]);
  audit = context.get(Audit);
  verify = context.get(VerifyAudit);
  sealer = new AuditSealer(context.database);
});
afterEach(() => context?.close());

const write = (count = 1, details: object = { price: 1.5, 原因: '测试' }) =>
  context.database.transaction(() =>
    audit.recordAll(
      'test.done',
      Array.from({ length: count }, () => ({ subjectId: newId(), details })),
      null,
    ),
  );
const run = (text: string) => context.database.execute(sql(text));

/** What somebody can do who holds the database server itself. */
const tamper = (...statements: string[]) =>
  context.database.transaction(async () => {
    await run(`SET LOCAL session_replication_role = replica`);
    for (const sql of statements) expect(await run(sql)).toBeGreaterThan(0);
  });
const idOf = async (no: number) => {
  const row = await context.database.one<{ id: string }>(
    sql(`SELECT entry_id AS id FROM audit_seals WHERE no = $1`),
    [no],
  );
  return row!.id;
};
const sealed = async () => {
  await write(5);
  await sealer.sealAll();
};

it('entries are sealed in one chain without gaps', async () => {
  await write(2);
  await sealer.sealAll();
  await write(2500);
  await sealer.sealAll();
  expect(await verify.execute()).toEqual({
    head: { no: '2502', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    problem: null,
  });
});

it('an audit without entries is right', async () => {
  expect(await verify.execute()).toEqual({ head: NO_SEAL, problem: null });
});

it('two sealers at once make one chain, while others write', async () => {
  const second = new AuditSealer(context.database);
  await Promise.all([write(1200), write(1200), sealer.sealAll(), second.sealAll(), write(30)]);
  await Promise.all([sealer.sealAll(), second.sealAll()]);
  await sealer.sealAll();
  expect(await verify.execute()).toMatchObject({ head: { no: '2430' }, problem: null });
});

it('an entry whose transaction ends after later ones were sealed gets its seal then', async () => {
  let finish: () => void = () => undefined;
  const open = new Promise<void>((done) => (finish = done));
  let written: () => void = () => undefined;
  const isWritten = new Promise<void>((done) => (written = done));
  const slow = context.database.transaction(async () => {
    await write();
    written();
    await open;
  });
  await isWritten;
  await sealed();
  finish();
  await slow;
  await sealer.sealAll();
  expect(await verify.execute()).toMatchObject({ head: { no: '6' }, problem: null });
});

it.each([
  `UPDATE audit_entries SET facts = '{}'`,
  `DELETE FROM audit_entries`,
  `TRUNCATE audit_entries CASCADE`,
  `UPDATE audit_seals SET hash = repeat('0', 64)`,
  `DELETE FROM audit_seals`,
])('the database refuses %s', async (sql) => {
  await sealed();
  await expect(run(sql)).rejects.toMatchObject({ code: '23001' });
});

describe('the first entry that is wrong is named, when', () => {
  it.each([
    ['its facts', `facts = '{"price": 1.50}'`],
    ['its time by a microsecond', `at = at + interval '1 microsecond'`],
    ['its person', `person_id = gen_random_uuid()`],
    ['its subject', `subject_id = 'other'`],
  ])('%s was changed', async (_, change) => {
    await sealed();
    const entryId = await idOf(3);
    await tamper(
      `UPDATE audit_entries SET ${change} WHERE id IN (SELECT entry_id FROM audit_seals WHERE no IN (3, 5))`,
    );
    expect((await verify.execute()).problem).toEqual({ kind: 'changed', entryId, no: '3' });
  });

  it('it was removed, with or without its seal', async () => {
    await sealed();
    const entryId = await idOf(2);
    await tamper(`DELETE FROM audit_entries WHERE id = ${entryId}`);
    expect((await verify.execute()).problem).toEqual({ kind: 'removed', entryId, no: '2' });
    await tamper(`DELETE FROM audit_seals WHERE no = 2`);
    expect((await verify.execute()).problem).toEqual({
      ...{ kind: 'seal-missing', entryId: null, no: '2' },
    });
  });

  it('its seal was removed', async () => {
    await sealed();
    const entryId = await idOf(4);
    await tamper(`DELETE FROM audit_seals WHERE no = 4`);
    expect((await verify.execute()).problem).toEqual({ kind: 'seal-missing', entryId, no: '4' });
  });

  it('it was put between others, or after them', async () => {
    await sealed();
    await run(`INSERT INTO audit_entries (action, subject_id) VALUES ('test.forged', 'x')`);
    const { id } = (await context.database.one<{ id: string }>(
      sql(`SELECT id FROM audit_entries WHERE action = 'test.forged'`),
    ))!;
    expect((await verify.execute()).problem).toEqual({
      ...{ kind: 'not-sealed', entryId: id, no: null },
    });
  });

  it('the end of the chain was cut off, by what an earlier check or a note outside says', async () => {
    await sealed();
    const { head } = await verify.execute();
    const last = await idOf(5);
    await tamper(
      `DELETE FROM audit_seals WHERE no = 5`,
      `DELETE FROM audit_entries WHERE id = ${last}`,
    );
    const cutOff = { kind: 'cut-off', entryId: null, no: '5' };
    expect((await verify.execute()).problem).toEqual(cutOff);
    await tamper(`DELETE FROM audit_checks`);
    expect((await verify.execute()).problem).toBeNull();
    expect((await verify.execute({ noted: head })).problem).toEqual(cutOff);
  });

  it('it waits for its seal too long', async () => {
    await sealed();
    await write();
    expect((await verify.execute()).problem).toBeNull();
    const { problem } = await verify.execute({ maxWaitMinutes: 0 });
    expect(problem).toMatchObject({ kind: 'waiting', no: null });
  });
});

it('what a check found is kept, and a broken audit is an error that names the entry', async () => {
  await sealed();
  assertIntact(await verify.execute());
  const entryId = await idOf(1);
  await tamper(`UPDATE audit_entries SET action = 'x' WHERE id = ${entryId}`);
  const broken = await verify.execute();
  expect(() => assertIntact(broken)).toThrow(`entry (id ${entryId}, no. 1) was changed`);
  const checks = await context.database.query(
    sql(`SELECT seals::int, problem->>'kind' AS problem FROM audit_checks ORDER BY id`),
  );
  expect(checks).toEqual([
    { seals: 5, problem: null },
    { seals: 0, problem: 'changed' },
  ]);
});
