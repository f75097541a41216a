import { anActor } from '@wanchang/membership/testing';
import type { Actor } from '@wanchang/platform';
import {
  createTestContext,
  eventually,
  PlatformJobsModule,
  sql,
  type TestContext,
} from '@wanchang/platform/testing';
import { NegotiationJobsModule } from '../jobs.module';
import { NegotiationModule } from '../negotiation.module';
import { aDealRoom, anOffer, anOfferUntil, type TestRoom } from '../testing';
import { RemindOfOffer } from './remind-of-offer';
import { WithdrawOffer } from './withdraw-offer';

const DAY_MS = 24 * 3_600_000;

let context: TestContext;
beforeAll(async () => {
  context = await createTestContext([
    ...[NegotiationModule, NegotiationJobsModule, PlatformJobsModule],
  ]);
});
afterAll(() => context?.close());

const rows = <Row>(text: string, ...values: unknown[]) =>
  context.database.query<Row>(sql(text), values);
const reminders = ({ id }: TestRoom) =>
  rows<{ audience: string; text_zh: string; link: string }>(
    `SELECT audience, text_zh, link FROM notices WHERE about = $1`,
    `offer-ending:${id}`,
  );
const owed = ({ id }: TestRoom) =>
  rows<{ job: string; dueAt: Date }>(
    `SELECT job, due_at AS "dueAt" FROM deadlines WHERE subject_id = $1 ORDER BY job`,
    id,
  );
const mailed = async (person: Actor) =>
  rows<{ body: string }>(
    `SELECT body FROM mails WHERE recipient = (SELECT email FROM persons WHERE id = $1) AND subject LIKE '%洽谈期限%'`,
    person.personId,
  );
const choose = ({ personId }: Actor, mail: boolean) =>
  rows(
    `INSERT INTO notice_preferences VALUES ($1, 'negotiation.deadlines', true, $2)`,
    personId,
    mail,
  );

it('a day before its end the unit that can accept an offer is told, by mail whom of it who wants mail', async () => {
  const room = await aDealRoom(context);
  const quiet = await anActor(context, room.buyer.member);
  await choose(quiet, false);
  const validUntil = new Date(Date.now() + DAY_MS + 1000);
  await anOfferUntil(context, room, 'seller', validUntil);
  await eventually(async () => expect(await mailed(room.buyer)).toHaveLength(1));
  expect(await reminders(room)).toEqual([
    {
      audience: `member:${room.buyer.member.id}`,
      text_zh: expect.stringMatching(/^第 1 版报价（WR-.*）将于\d+月\d+日.*到期。请在此之前/),
      link: `/deal-rooms/${room.id}`,
    },
  ]);
  expect([await mailed(quiet), await mailed(room.seller)]).toEqual([[], []]);
  expect((await owed(room)).map(({ job }) => job)).toEqual(['negotiation.expire-offer']);
});

it('a counter-offer moves the reminder to its own day and to the other unit', async () => {
  const room = await aDealRoom(context);
  await anOffer(context, room, 'seller');
  const validUntil = new Date(Date.now() + 5 * DAY_MS);
  await anOffer(context, room, 'buyer', { validUntil: validUntil.toISOString() });
  const [, reminder] = await owed(room);
  expect(reminder).toEqual({
    job: 'negotiation.remind-of-offer',
    dueAt: new Date(validUntil.getTime() - DAY_MS),
  });
  await context
    .get(RemindOfOffer)
    .execute({ roomId: room.id, memberId: room.buyer.member.id, no: 2 });
  expect(await reminders(room)).toMatchObject([{ audience: `member:${room.seller.member.id}` }]);
});

it('nobody is reminded of an offer that was withdrawn, or replaced, or of one shorter than a day', async () => {
  const room = await aDealRoom(context);
  const no = await anOffer(context, room, 'seller');
  await context.get(WithdrawOffer).execute(room.id, no, '改价', room.seller);
  expect(await owed(room)).toEqual([]);
  await anOffer(context, room, 'seller', {
    validUntil: new Date(Date.now() + DAY_MS / 2).toISOString(),
  });
  expect((await owed(room)).map(({ job }) => job)).toEqual(['negotiation.expire-offer']);
  await context
    .get(RemindOfOffer)
    .execute({ roomId: room.id, memberId: room.seller.member.id, no });
  expect(await reminders(room)).toEqual([]);
});
