import { ANSWER_DAYS, REPUTATION_DAYS } from '@wanchang/matchmaking';
import { ChangeStanding, type MemberActor } from '@wanchang/membership';
import { aMember, anActor, aSecretary } from '@wanchang/membership/testing';
import { createTestContext, sql, type TestContext } from '@wanchang/platform/testing';
import { CountAnswersProcessor } from '../jobs/count-answers.processor';
import { NegotiationJobsModule } from '../jobs.module';
import { NegotiationModule } from '../negotiation.module';
import { AnsweredInvitations1764100600000 } from '../persistence/migrations/1764100600000-answered-invitations';
import { aDealRoom, anOffer, type TestRoom } from '../testing';
import { CloseDealRoom } from './close-deal-room';
import { CountAnswers } from './count-answers';
import { PostMessage } from './post-message';

let context: TestContext;
let seller: MemberActor;

beforeAll(
  async () => (context = await createTestContext([NegotiationModule, NegotiationJobsModule])),
);
afterAll(() => context.close());
beforeEach(async () => (seller = await anActor(context, await aMember(context))));

const aBuyer = async () => anActor(context, await aMember(context, { kind: 'county' }));
const invite = async (buyer?: MemberActor) =>
  aDealRoom(context, { buyer: buyer ?? (await aBuyer()), seller });
const say = (room: TestRoom, by: 'buyer' | 'seller' = 'seller') =>
  context
    .get(PostMessage)
    .execute(room.id, { body: '您好', fileIds: [], clientId: null }, room[by]);
const close = (room: TestRoom, by: 'buyer' | 'seller') =>
  context.get(CloseDealRoom).execute(room.id, '暂不考虑', room[by]);

/** The room as it were had everything in it happened so many days earlier. */
const age = ({ id }: TestRoom, days: number) =>
  context.database.query(
    sql(`UPDATE deal_rooms SET created_at = created_at - $2::interval, answered_at = answered_at - $2::interval,
            last_message_at = last_message_at - $2::interval WHERE id = $1`),
    [id, `${days} days`],
  );

async function count(unit = seller): Promise<string> {
  await context.get(CountAnswers).execute(null);
  return recorded(unit);
}

/** Answered of inviters. */
async function recorded(unit = seller): Promise<string> {
  const row = await context.database.one<{ of: string }>(
    sql(`SELECT answered || ' of ' || inviters AS of FROM unit_reputations WHERE member_id = $1`),
    [unit.member.id],
  );
  return row?.of ?? 'never counted';
}

describe('an invitation is answered', () => {
  it.each<[string, (room: TestRoom) => Promise<unknown>]>([
    ['a message', (room) => say(room)],
    ['an offer', (room) => anOffer(context, room, 'seller')],
    ['a friendly no', (room) => close(room, 'seller')],
  ])('by %s of the invited unit', async (_, answer) => {
    await answer(await invite());
    expect(await count()).toBe('1 of 1');
  });

  it('not by what the unit that invited says', async () => {
    const room = await invite();
    await say(room, 'buyer');
    await anOffer(context, room, 'buyer');
    expect(await count()).toBe('0 of 0');
  });

  it('too late once its days are over', async () => {
    const room = await invite();
    await age(room, ANSWER_DAYS + 1);
    await say(room);
    expect(await count()).toBe('0 of 1');
  });
});

describe('an invitation counts', () => {
  it('against the unit only once its days are over', async () => {
    const room = await invite();
    await age(room, ANSWER_DAYS - 1);
    expect(await count()).toBe('0 of 0');
    await age(room, 2);
    expect(await count()).toBe('0 of 1');
  });

  it('not at all when it was taken back before', async () => {
    const room = await invite();
    await close(room, 'buyer');
    await age(room, ANSWER_DAYS + 1);
    expect(await count()).toBe('0 of 0');
  });

  it('against the unit also when the one that waited in vain closes the room', async () => {
    const room = await invite();
    await age(room, ANSWER_DAYS + 1);
    await close(room, 'buyer');
    expect(await count()).toBe('0 of 1');
  });

  it('for the unit regardless of the outcome: who walks away does no harm', async () => {
    const room = await invite();
    await say(room);
    await close(room, 'buyer');
    expect(await count()).toBe('1 of 1');
  });

  it('for a year', async () => {
    const room = await invite();
    await say(room);
    await age(room, REPUTATION_DAYS - 1);
    expect(await count()).toBe('1 of 1');
    await age(room, 2);
    expect(await count()).toBe('0 of 0');
  });

  it('for the invited unit alone', async () => {
    const room = await invite();
    await say(room);
    await count();
    expect(await recorded(room.buyer)).toBe('never counted');
  });

  it('R12.3 only while the unit that invited is an active member', async () => {
    const [kept, lost] = [await invite(), await invite()];
    await say(kept);
    await say(lost);
    const { id: memberId } = lost.buyer.member;
    const order = { memberId, decision: 'expel', reason: '复核', version: 1 } as const;
    await context.get(ChangeStanding).execute(order, await aSecretary(context));
    expect(await count()).toBe('1 of 1');
  });
});

describe('one unit that invites many times', () => {
  it('counts once, and cannot lower the reputation of one that has answered it', async () => {
    const rival = await aBuyer();
    for (let times = 0; times < 4; times += 1) await age(await invite(rival), ANSWER_DAYS + 1);
    expect(await count()).toBe('0 of 1');
    await say(await invite(rival));
    expect(await count()).toBe('1 of 1');
  });

  it('counts once for a friend as well', async () => {
    const friend = await aBuyer();
    for (let times = 0; times < 4; times += 1) await say(await invite(friend));
    expect(await count()).toBe('1 of 1');
  });
});

describe('the count', () => {
  it('follows the first answer, which is announced once', async () => {
    const room = await invite();
    await say(room);
    await say(room);
    const told = await context.database.query<{ payload: { invitedMemberId: string } }>(
      sql(
        `SELECT payload FROM outbox WHERE name = 'negotiation.deal-room-answered' AND payload->>'dealRoomId' = $1`,
      ),
      [room.id],
    );
    expect(told).toMatchObject([{ payload: { invitedMemberId: seller.member.id } }]);
    await context.get(CountAnswersProcessor).afterAnswer(told[0]!.payload);
    expect(await recorded()).toBe('1 of 1');
  });

  it('is not written when it is the same, so that nothing is read again for it', async () => {
    await say(await invite());
    const written = () =>
      context.database.one(
        sql(`SELECT xid::text, counted_at FROM unit_reputations WHERE member_id = $1`),
        [seller.member.id],
      );
    await count();
    const before = await written();
    await count();
    expect(await written()).toEqual(before);
  });

  it('of rooms from before answers were noted is that of their messages', async () => {
    const rooms = [await invite(), await invite(), await invite(), await invite()];
    await say(rooms[0]!);
    await anOffer(context, rooms[1]!, 'seller');
    await say(rooms[2]!, 'buyer');
    await close(rooms[3]!, 'buyer');
    const state = () =>
      context.database.query<{ id: string; invited: string; answered: number | null }>(
        sql(
          `SELECT id, invited, extract(epoch FROM answered_at)::float8 AS answered FROM deal_rooms WHERE id = ANY($1) ORDER BY id`,
        ),
        [rooms.map(({ id }) => id)],
      );
    const before = await state();
    const runner = context.database.dataSource.createQueryRunner();
    const migration = new AnsweredInvitations1764100600000();
    await migration.down(runner);
    await migration.up(runner);
    await runner.release();
    // A message is written shortly after the answer is noted.
    const soon = (seconds: number | null): unknown => seconds && expect.closeTo(seconds, 0);
    expect(await state()).toEqual(
      before.map((room) => ({ ...room, answered: soon(room.answered) })),
    );
  });
});
