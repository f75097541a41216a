import type { INestApplicationContext } from '@nestjs/common';
import { column, Database, defineStatement } from '@wanchang/platform';
import { spawn } from 'node:child_process';
import { REMIND_DAYS_BEFORE } from '../persistence/contract-reminders';
import { RemindOfContract } from '../use-cases/remind-of-contract';

const AT_ONCE = 4;
const KILLS = 3;

/** The first $1 running contracts of which something is to be told; $2 days before. How much of each is told tells the end. */
const TO_REMIND = defineStatement(
  'fulfilment.bench-to-remind',
  { id: column.uuid, items: column.integer },
  `SELECT c.id, i.items FROM contracts c
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS items FROM contract_open_items o WHERE o.contract_id = c.id
         AND (o.due_on - $2::int + time '09:00') AT TIME ZONE 'Asia/Shanghai' <= now()) i
    WHERE c.state IN ('signed', 'performing') AND i.items > 0 ORDER BY c.id LIMIT $1`,
);
const TOLD = defineStatement(
  'fulfilment.bench-told',
  { kept: column.integer, recorded: column.integer, wrong: column.integer },
  `WITH told AS (
     SELECT t.id, t.items, (SELECT count(*) FROM contract_reminders r WHERE r.contract_id = t.id) AS kept,
            (SELECT count(*) FROM audited_actions a WHERE a.subject_id = t.id::text AND a.action = 'fulfilment.contract-due') AS recorded
       FROM unnest($1::uuid[], $2::int[]) AS t (id, items))
   SELECT sum(kept)::int AS kept, sum(recorded)::int AS recorded,
          (count(*) FILTER (WHERE kept <> items OR recorded <> items))::int AS wrong FROM told`,
);

const toRemind = (app: INestApplicationContext, contracts: number) =>
  app.get(Database).query(TO_REMIND, [contracts, REMIND_DAYS_BEFORE]);

/** What the night does, some at a time; says when each has been told. */
export async function remindAll(app: INestApplicationContext, contracts: number): Promise<void> {
  const ids = (await toRemind(app, contracts)).map(({ id }) => id);
  const next = async (): Promise<void> => {
    for (let id = ids.shift(); id; id = ids.shift()) {
      await app.get(RemindOfContract).execute(id);
      process.stdout.write('.');
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}

/** The night's reminders in a process of their own, which is killed three times while it runs and then let run to its end. */
export async function measureReminders(app: INestApplicationContext, contracts: number) {
  const due = await toRemind(app, contracts);
  const killedAfter: number[] = [];
  for (let kill = 1; kill <= KILLS; kill += 1)
    killedAfter.push(await night(contracts, Math.floor((due.length * kill) / (KILLS + 1))));
  const last = await night(contracts, Infinity);
  const columns = [due.map(({ id }) => id), due.map(({ items }) => items)];
  const told = (await app.get(Database).one(TOLD, columns))!;
  const items = due.reduce((sum, one) => sum + one.items, 0);
  return { contracts: due.length, items, killedAfter, last, ...told };
}

/** How many contracts it came to before it ended by itself, or was killed after so many. */
async function night(contracts: number, killAfter: number): Promise<number> {
  const [node, program] = [process.execPath, process.argv[1]!];
  const child = spawn(node, [program, '--remind', String(contracts)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = 0;
  child.stdout.on('data', (dots: Buffer) => {
    told += dots.length;
    if (told >= killAfter) child.kill('SIGKILL');
  });
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 || child.killed ? resolve() : reject(new Error(`reminders ended with ${code}`)),
    );
  });
  return told;
}
