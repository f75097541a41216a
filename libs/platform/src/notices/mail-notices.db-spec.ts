import { Global, Module } from '@nestjs/common';
import type { Locale, LocalisedText } from '@wanchang/kernel';
import { newId } from '@wanchang/kernel';
import { Directory, type Recipient } from '../directory';
import { audience, personAudience } from '../live/audience';
import { createTestContext, sql, type TestContext } from '../testing';
import { MailNoticesProcessor } from './mail-notices.processor';
import type { Notice } from './notice';
import { NoticePreferences } from './notice-preferences';
import { defineDuty, defineNoticeTopic } from './notice-topic';
import { Notices } from './notices';

const title = (zh: string): LocalisedText => ({ zh, en: zh });
const fairs = defineNoticeTopic('test.fairs', { title: title('展会'), audience: 'unit' });
const prices = defineNoticeTopic('test.prices', {
  ...{ title: title('价格'), audience: 'unit' },
  channels: { bell: true, mail: true },
});
const alarms = defineDuty('test.alarms', { title: title('警报'), audience: 'unit' });

const person = (name: string, locale: Locale = 'zh-CN'): Recipient => ({
  ...{ personId: newId(), name, locale, email: `${name}@example.cn` },
});
const [chen, wang, smith] = [person('chen'), person('wang'), person('smith', 'en')];

/** Chen and Wang work for the unit; Smith is reached alone. */
class TestDirectory extends Directory {
  async recipients(key: string): Promise<readonly Recipient[]> {
    if (key === 'unit:1') return [chen, wang];
    return [chen, wang, smith].filter(({ personId }) => key === personAudience(personId));
  }

  async names() {
    return new Map<string, LocalisedText>();
  }
}
const directory = { provide: Directory, useClass: TestDirectory };

@Global()
@Module({
  providers: [directory, MailNoticesProcessor],
  exports: [directory, MailNoticesProcessor],
})
class DirectoryModule {}

let context: TestContext;
beforeAll(async () => (context = await createTestContext([DirectoryModule])));
afterAll(() => context?.close());
beforeEach(async () => {
  for (const table of ['mails', 'outbox', 'notices', 'notice_preferences'])
    await context.database.execute(sql(`DELETE FROM ${table}`));
});

const unit = audience('unit:1');
const aNotice = (change: Partial<Notice>): Notice => ({
  ...{ topic: alarms, to: [unit], text: { zh: '起火了', en: 'Fire' }, link: '/alarms/1' },
  ...change,
});
const give = (...notices: Notice[]) =>
  context.database.transaction(() => context.get(Notices).give(notices));

/** The jobs that wait to be done, as the queue would bring them. */
const owed = async () => {
  const rows = await context.database.query<{ payload: { noticeIds: string[] } }>(
    sql(`SELECT payload FROM outbox WHERE name = 'platform.mail-notices' ORDER BY id`),
  );
  return rows.map(({ payload }) => payload);
};
const run = async () => {
  for (const job of await owed()) await context.get(MailNoticesProcessor).process(job);
};
const mails = () =>
  context.database.query<{ recipient: string; subject: string; body: string }>(
    sql(`SELECT recipient, subject, body FROM mails ORDER BY recipient, id`),
  );
const recipients = async () => (await mails()).map(({ recipient }) => recipient);
const choose = ({ personId }: Recipient, topic: typeof fairs, mail: boolean) =>
  context.get(NoticePreferences).choose(personId, topic, { bell: true, mail });

it('a duty is mailed to everybody of its audience, in their own language, with a link into the app', async () => {
  await give(aNotice({ to: [unit, personAudience(smith.personId)] }));
  await run();
  expect(await recipients()).toEqual([chen.email, smith.email, wang.email]);
  const [toChen, toSmith] = await mails();
  expect(toChen!.body).toMatch(/^chen，您好：\n\n起火了\n\nhttp.*\/alarms\/1$/);
  expect(toSmith!.body).toMatch(/^Dear smith,\n\nFire/);
});

it('whoever belongs to two audiences of a notice gets one mail of each', async () => {
  await give(aNotice({ mailTo: [unit, personAudience(chen.personId)] }));
  await run();
  expect(await recipients()).toEqual([chen.email, wang.email]);
});

it('a topic is mailed as each person chose, and to those who have not chosen as it says itself', async () => {
  await choose(chen, fairs, true);
  await choose(wang, prices, false);
  await give(aNotice({ topic: fairs }), aNotice({ topic: prices }));
  await run();
  const told = (await mails()).map(({ recipient, subject }) => [recipient, subject]);
  expect(told.sort()).toEqual([
    [chen.email, '万厂网：价格'],
    [chen.email, '万厂网：展会'],
  ]);
});

it('a topic that nobody has by mail makes no job', async () => {
  await give(aNotice({ topic: fairs }));
  expect(await owed()).toEqual([]);
});

it('nobody can choose a duty away', async () => {
  await choose(chen, alarms, false);
  await give(aNotice({}));
  await run();
  expect(await recipients()).toEqual([chen.email, wang.email]);
});

it('run twice, the job mails once; a run that broke off mailed nothing and is made up', async () => {
  await give(aNotice({}));
  const [job] = await owed();
  const broken = context.database.transaction(async () => {
    await context.get(MailNoticesProcessor).process(job!);
    throw new Error('power cut');
  });
  await expect(broken).rejects.toThrow('power cut');
  expect(await mails()).toEqual([]);
  await run();
  await run();
  expect(await recipients()).toEqual([chen.email, wang.email]);
});

it('a notice whose place another has taken before the job ran is not mailed, the other is', async () => {
  await give(aNotice({ about: 'fire', text: { zh: '冒烟', en: 'Smoke' } }));
  await give(aNotice({ about: 'fire' }));
  await run();
  expect((await mails()).map(({ body }) => body.includes('起火了'))).toEqual([true, true]);
});

it('a letter of its own takes the place of the notice’s words', async () => {
  const letter = { subject: title('请撤离'), body: title('从北门离开') };
  await give(aNotice({ letter, to: [personAudience(wang.personId)] }));
  await run();
  expect(await mails()).toEqual([{ recipient: wang.email, subject: '请撤离', body: '从北门离开' }]);
});
