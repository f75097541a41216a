import { createTestContext, sql, type TestContext } from '../testing';
import { DeadlineEntity } from '../deadlines/deadline.entity';

let context: TestContext;
const warnings: string[] = [];
const note = ({ message }: Error) => void warnings.push(message);

beforeAll(async () => {
  process.on('warning', note);
  context = await createTestContext([]);
});
afterAll(async () => {
  await context?.close();
  process.off('warning', note);
});

const one = (text: string) => context.database.query(sql(`SELECT ${text} AS is`));

describe('a transaction that asks several things at once', () => {
  it('is answered each, in the order in which it asked, by a connection that is never asked too early', async () => {
    const answers = await context.database.transaction(() =>
      Promise.all([
        one(`pg_sleep(0.05)::text || 'a'`),
        context.database.repository(DeadlineEntity).count(),
        one(`'b'`),
      ]),
    );
    expect(answers).toEqual([[{ is: 'a' }], 0, [{ is: 'b' }]]);
    // The driver warns in a later turn.
    await new Promise((done) => setImmediate(done));
    expect(warnings).toEqual([]);
  });

  it('is undone whole where one of them fails, and nothing runs behind it', async () => {
    const written = context.database.transaction(() =>
      Promise.all([
        one('1 / 0'),
        context.database.query(
          sql(
            `INSERT INTO deadlines (job, subject_id, payload, due_at, next_at) VALUES ('test', 'a', '{}', now(), now())`,
          ),
        ),
      ]),
    );
    await expect(written).rejects.toThrow('division by zero');
    expect(await context.database.repository(DeadlineEntity).count()).toBe(0);
  });
});
