import { column, Database, defineFact, defineStatement, Facts } from '@wanchang/platform';
import type { Command } from 'commander';
import { withApplication } from './application';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo/accounts';
import { SeededRandom } from './demo/random';
import { seedAnswers } from './demo/seed-answers';
import { seedContracts } from './demo/seed-contracts';
import { seedApprovals } from './demo/seed-approvals';
import { seedAgenda } from './demo/seed-agenda';
import { seedConference } from './demo/seed-conference';
import { seedJoining } from './demo/seed-joining';
import { seedQueue } from './demo/seed-queue';
import { seedRequests } from './demo/seed-requests';
import { seedSessions } from './demo/seed-sessions';
import { seedNews, seedSearches } from './demo/seed-searches';
import { seedListings } from './demo/seed-listings';
import { seedAuctions } from './demo/seed-auctions';
import { seedRfqs } from './demo/seed-rfqs';
import { seedTenders } from './demo/seed-tenders';
import { seedDocuments } from './demo/seed-documents';
import { seedRooms } from './demo/seed-rooms';
import { seedLapses, seedStatement } from './demo/seed-statement';
import { seedSecretariat, seedUnits } from './demo/seed-units';
import { readFamilies, readUnits } from './demo/tables';

const SEED = 1994;

const HAS_MEMBERS = defineStatement(
  'cli.has-members',
  { yes: column.boolean },
  `SELECT EXISTS (SELECT FROM member_refs) AS yes`,
);
const HAS_DEMO = defineStatement(
  'cli.has-demo',
  { yes: column.boolean },
  `SELECT EXISTS (SELECT FROM audited_actions WHERE subject_id = 'demo') AS yes`,
);
const ANALYZE = defineStatement('cli.analyze', {}, 'ANALYZE');

const demoSeeded = defineFact('demo.seeded', {
  title: { zh: '写入演示数据', en: 'demo seeded' },
  subject: () => 'demo',
});

export function demo(program: Command): void {
  const command = program
    .command('demo')
    .description('invented units, listings and negotiations to try the product with');
  command
    .command('seed')
    .description('fill an empty database with the demo')
    .option('--if-empty', 'do nothing when there are members already')
    .action(({ ifEmpty = false }: { ifEmpty?: boolean }) => seed(ifEmpty));
  command
    .command('accounts')
    .description('print the accounts of the demo, if it is there')
    .action(printAccounts);
}

async function seed(ifEmpty: boolean): Promise<void> {
  await withApplication(async (app) => {
    const database = app.get(Database);
    if ((await database.one(HAS_MEMBERS))!.yes) {
      if (!ifEmpty) throw new Error('there are members already: the demo is for an empty database');
      return;
    }
    const [units, families] = [await readUnits(), await readFamilies()];
    const random = new SeededRandom(SEED);
    const { made: listings, seeded } = await database.transaction(async () => {
      await seedSecretariat(app);
      const seeded = await seedUnits(app, units, families);
      await seedSearches(app, seeded);
      const made = await seedListings(app, seeded, families, random);
      const rooms = await seedRooms(app, made);
      await seedContracts(app, rooms);
      await seedDocuments(app, rooms);
      await seedApprovals(app, made, seeded);
      await seedRfqs(app, seeded, new SeededRandom(SEED));
      await seedJoining(app, seeded);
      await seedStatement(app, seeded);
      await seedConference(app, seeded);
      await app.get(Facts).record(demoSeeded, {}, null);
      return { made, seeded };
    });
    // The planner knows nothing of rows that came all at once, until autovacuum has looked at them.
    await database.execute(ANALYZE);
    await seedNews(app, listings);
    await seedAnswers(app, listings, random);
    await seedAuctions(app, seeded, new SeededRandom(SEED));
    await seedTenders(app, seeded, new SeededRandom(SEED));
    await seedSessions(app, seeded);
    await seedAgenda(app, seeded);
    await seedQueue(app, seeded);
    await seedRequests(app, seeded);
    await seedLapses(app, seeded);
  });
}

async function printAccounts(): Promise<void> {
  await withApplication(async (app) => {
    if (!(await app.get(Database).one(HAS_DEMO))!.yes) return;
    for (const { email, who } of DEMO_ACCOUNTS) {
      process.stdout.write(`${email}\t${DEMO_PASSWORD}\t${who.zh} / ${who.en}\n`);
    }
  });
}
