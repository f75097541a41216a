import { AuditSealer } from '../../audit/audit-sealer';
import { VerifyAudit } from '../../audit/verify-audit';
import { createTestContext, sql, type TestContext } from '../../testing';
import { AuditChain1764300100000 } from './1764300100000-audit-chain';

let context: TestContext;
beforeAll(async () => (context = await createTestContext([])));
afterAll(() => context.close());

it('entries of before an upgrade are kept as they were and sealed first', async () => {
  const runner = context.database.dataSource.createQueryRunner();
  const migration = new AuditChain1764300100000();
  await migration.down(runner);
  await runner.query(`
    INSERT INTO audit_entries (action, subject_id, facts, at) VALUES
      ('test.old', 'a', '{"reason": "旧"}', '2026-01-02 03:04:05.678901+08'), ('test.old', 'b', '{}', now())`);
  const entries = `SELECT * FROM audit_entries ORDER BY id`;
  const before: unknown = await runner.query(entries);
  await migration.up(runner);
  await runner.release();
  await new AuditSealer(context.database).sealAll();
  expect(await context.database.query(sql(entries))).toEqual(before);
  const check = await context.get(VerifyAudit).execute();
  expect(check).toMatchObject({ head: { no: '2' }, problem: null });
});
