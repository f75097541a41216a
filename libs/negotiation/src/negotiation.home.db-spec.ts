import type { Actor } from '@wanchang/platform';
import { createTestContext, homeOf, type TestContext } from '@wanchang/platform/testing';
import { NegotiationModule } from './negotiation.module';
import { aDealRoom, anOffer } from './testing';
import { PostMessage } from './use-cases/post-message';

let context: TestContext;
beforeAll(async () => (context = await createTestContext([NegotiationModule])));
afterAll(() => context?.close());

const HOUR_MS = 3_600_000;
const inHours = (hours: number) => ({
  validUntil: new Date(Date.now() + hours * HOUR_MS).toISOString(),
});

async function kinds(actor: Actor): Promise<string[]> {
  const { items, unavailable } = await homeOf(context, actor);
  expect(unavailable).toEqual([]);
  return items.map(({ kind }) => kind).filter((kind) => kind.startsWith('negotiation.'));
}

it('an invitation waits for the invited unit until it does something, and then the turn waits', async () => {
  const { id, buyer, seller } = await aDealRoom(context);
  expect(await kinds(seller)).toEqual(['negotiation.invitations']);
  expect(await kinds(buyer)).toEqual([]);
  await context
    .get(PostMessage)
    .execute(id, { body: '您好，可以谈。', clientId: 'one', fileIds: [] }, seller);
  expect(await kinds(seller)).toEqual([]);
  expect(await kinds(buyer)).toEqual(['negotiation.turns']);
});

it('an offer waits for the unit that can accept it, in its last three days, and leads to its room', async () => {
  const room = await aDealRoom(context);
  await anOffer(context, room, 'seller', inHours(80));
  expect(await kinds(room.buyer)).toEqual(['negotiation.turns']);
  const late = await aDealRoom(context);
  await anOffer(context, late, 'seller', inHours(20));
  expect(await kinds(late.buyer)).toEqual(['negotiation.offers-ending', 'negotiation.turns']);
  expect(await kinds(late.seller)).toEqual([]);
  const [first] = (await homeOf(context, late.buyer)).items;
  expect(first).toMatchObject({ urgency: 'now', count: 1, link: `/deal-rooms/${late.id}` });
});
