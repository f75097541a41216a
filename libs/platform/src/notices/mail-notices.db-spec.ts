import { Global, Injectable, Module } from '@nestjs/common';
import { newId } from '@wanchang/kernel';
import { Directory } from '../directory';
import { audience } from '../live/audience';
import { createTestContext, eventually, PlatformJobsModule, type TestContext } from '../testing';
import { Notices } from './notices';
import { defineDuty, defineNoticeTopic, type NoticeTopic } from './notice-topic';

const title = { zh: '期限', en: 'Deadlines' };
const mailedUnlessRefused = defineNoticeTopic('test.mailed', {
  ...{ title, audience: 'crew' },
  channels: { bell: true, mail: true },
});
const mailedIfAskedFor = defineNoticeTopic('test.unmailed', { title, audience: 'crew' });
const duty = defineDuty('test.mailed-duty', { title, audience: 'crew' });

const crew = audience('crew:1');
const [refuses, asks, hasNotChosen] = [newId(), newId(), newId()];
const named = (personId: string, name: string) => ({
  ...{ personId, name, email: `${name}@example.cn` },
  locale: 'zh-CN' as const,
});

@Injectable()
class Crew extends Directory {
  async recipients(key: string) {
    if (key !== crew) return [];
    return [named(refuses, 'refuses'), named(asks, 'asks'), named(hasNotChosen, 'has-not-chosen')];
  }
  async names() {
    return new Map();
  }
}
@Global()
@Module({ providers: [{ provide: Directory, useClass: Crew }], exports: [Directory] })
class CrewModule {}

let context: TestContext;
beforeAll(async () => (context = await createTestContext([PlatformJobsModule, CrewModule])));
afterAll(() => context?.close());

/** The choices are written as no route would take them, so that they are there for a duty, too. */
async function chosen({ name }: NoticeTopic) {
  for (const [personId, mail] of [
    [refuses, false],
    [asks, true],
  ] as const)
    await context.database.query(`INSERT INTO notice_preferences VALUES ($1, $2, false, $3)`, [
      ...[personId, name, mail],
    ]);
}

it.each([
  [
    'of a topic that is mailed goes to all but who refused',
    mailedUnlessRefused,
    ['asks', 'has-not-chosen'],
  ],
  ['of a topic that is not mailed goes to who asked for it', mailedIfAskedFor, ['asks']],
  ['of a duty goes to everyone, whatever they chose', duty, ['asks', 'has-not-chosen', 'refuses']],
] as const)('the mail %s', async (_, topic, names) => {
  await chosen(topic);
  const text = { zh: `请注意期限：${topic.name}。`, en: 'Mind the deadline.' };
  await context.database.transaction(() =>
    context.get(Notices).give([{ topic, to: [crew], text, link: '/there' }]),
  );
  const mails = () =>
    context.database.query<{ recipient: string }>(
      `SELECT recipient FROM mails WHERE body LIKE $1 ORDER BY recipient`,
      [`%${text.zh}%`],
    );
  await eventually(async () =>
    expect(await mails()).toEqual(names.map((name) => ({ recipient: `${name}@example.cn` }))),
  );
});
