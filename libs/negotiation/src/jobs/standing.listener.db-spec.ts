import { ChangeStanding, type Standing } from '@wanchang/membership';
import { aSecretary } from '@wanchang/membership/testing';
import type { JobContext } from '@wanchang/platform';
import { createTestContext, type TestContext } from '@wanchang/platform/testing';
import { NegotiationJobsModule } from '../jobs.module';
import { NegotiationModule } from '../negotiation.module';
import { ListMessages } from '../queries/list-messages.query';
import { ShowDealRoom } from '../queries/show-deal-room.query';
import { aDealRoom, anOffer, termsOf, type TestRoom } from '../testing';
import { outcomes } from '../testing/concurrency';
import { AcceptOffer } from '../use-cases/accept-offer';
import { AttachFile } from '../use-cases/attach-file';
import { CloseDealRoom } from '../use-cases/close-deal-room';
import { MakeOffer } from '../use-cases/make-offer';
import { MarkRead } from '../use-cases/mark-read';
import { PostMessage } from '../use-cases/post-message';
import { StandingListener } from './standing.listener';

let context: TestContext;
let room: TestRoom;

beforeAll(
  async () => (context = await createTestContext([NegotiationModule, NegotiationJobsModule])),
);
afterAll(() => context.close());
beforeEach(async () => (room = await aDealRoom(context)));

const job = (jobId: string): JobContext => ({
  jobId,
  attempt: 1,
  lastAttempt: false,
  answers: async () => [],
});
const tell = (from: Standing, to: Standing, jobId: string) =>
  context
    .get(StandingListener)
    .tellRooms({ memberId: room.seller.member.id, from, to }, job(jobId));
const bodies = async () =>
  (await context.get(ListMessages).execute(room.id, { limit: 50 }, room.buyer))
    .map(({ body }) => body)
    .slice(1);

async function suspendSeller() {
  const order = {
    memberId: room.seller.member.id,
    decision: 'suspend' as const,
    reason: '复核',
    version: 1,
  };
  await context.get(ChangeStanding).execute(order, await aSecretary(context));
}

describe('R12.3 a unit that is suspended', () => {
  it('leaves its counterpart a record to read, and nothing to write', async () => {
    const no = await anOffer(context, room, 'seller');
    await suspendSeller();
    expect(await context.get(ShowDealRoom).execute(room.id, room.buyer)).toMatchObject({
      counterpart: { standing: 'suspended' },
      offers: [{ no, state: 'open', actions: [] }],
      actions: [],
      readOnlyReason: 'negotiation.counterpart-not-active',
    });
    await context.get(MarkRead).execute(room.id, 1, room.buyer);
    const message = { body: '在吗', fileIds: [], clientId: null };
    const { refusals } = await outcomes<unknown>([
      context.get(PostMessage).execute(room.id, message, room.buyer),
      context
        .get(AttachFile)
        .execute(room.id, { name: 'a.txt', bytes: Buffer.from('a') }, room.buyer),
      context.get(MakeOffer).execute(room.id, { basedOn: no, terms: termsOf() }, room.buyer),
      context.get(AcceptOffer).execute(room.id, no, room.buyer),
      context.get(CloseDealRoom).execute(room.id, '算了', room.buyer),
    ]);
    expect(refusals).toEqual(Array(5).fill('negotiation.counterpart-not-active'));
  });

  it('writes nothing itself, even in a request that was let in before', async () => {
    await suspendSeller();
    const message = { body: '等等', fileIds: [], clientId: null };
    const attempt = context.get(PostMessage).execute(room.id, message, room.seller);
    await expect(attempt).rejects.toMatchObject({ code: 'negotiation.member-not-active' });
  });

  it('is named in its open rooms, once for each change even if jobs are retried', async () => {
    await tell('active', 'suspended', 'job-1');
    await tell('active', 'suspended', 'job-1');
    await tell('suspended', 'active', 'job-2');
    await tell('active', 'suspended', 'job-3');
    expect(await bodies()).toEqual([
      '卖方目前不能参与洽谈；记录仍可查看。',
      '卖方已恢复参与洽谈。',
      '卖方目前不能参与洽谈；记录仍可查看。',
    ]);
  });

  it('is not named for a change that leaves its access as it was', async () => {
    await tell('active', 'grace', 'job-1');
    await tell('suspended', 'expelled', 'job-2');
    expect(await bodies()).toEqual([]);
  });

  it('is not named in rooms that are decided', async () => {
    await context.get(CloseDealRoom).execute(room.id, '结束', room.buyer);
    await tell('active', 'suspended', 'job-1');
    expect(await bodies()).toEqual(['买方（李采购）结束了洽谈。结束']);
  });
});
