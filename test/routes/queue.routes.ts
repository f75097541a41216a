import { delegate, office, openConference, staff } from './conference.routes';
import type { Fixtures } from './fixtures';
import { named, type Routes } from './route';

interface Queue {
  readonly id: string;
  readonly waiting: readonly { readonly id: string; readonly mine: boolean }[];
  readonly desks: readonly { readonly ticket: { readonly id: string } | null }[];
}

const order = ({ market }: Fixtures) => ({
  ...{ title: '采购专场', place: '一号厅', desks: 2, minutes: 10 },
  hostMemberId: market.factory.id,
});

/** With delegates of the factory and two others; before the factory, or before another unit. */
const queueBefore = async (fixtures: Fixtures, factoryHosts: boolean): Promise<Queue> => {
  const { id } = await openConference(fixtures);
  const another = fixtures.actors['another unit'].browser;
  for (const browser of [staff(fixtures), another, fixtures.market.buyer.browser])
    await browser.post(`/conferences/${id}/my-delegates`, delegate());
  const { member } = await another.get<{ member: { id: string } }>('/me');
  const hostMemberId = factoryHosts ? fixtures.market.factory.id : member.id;
  return office(fixtures).post(`/conferences/${id}/queues`, { ...order(fixtures), hostMemberId });
};

/** Others wait before the factory. */
const hosted = async (fixtures: Fixtures): Promise<Queue> => {
  const { id } = await queueBefore(fixtures, true);
  await fixtures.actors['another unit'].browser.post(`/conference-queues/${id}/tickets`);
  return fixtures.market.buyer.browser.post(`/conference-queues/${id}/tickets`);
};

const withRoom = (fixtures: Fixtures) => queueBefore(fixtures, false);

/** The factory’s own number. */
const ownTicket = async (fixtures: Fixtures) => {
  const { id } = await withRoom(fixtures);
  const { waiting } = await staff(fixtures).post<Queue>(`/conference-queues/${id}/tickets`);
  return { queueId: id, id: waiting.find(({ mine }) => mine)!.id };
};

const skipped = async (fixtures: Fixtures) => {
  const ticket = await ownTicket(fixtures);
  await office(fixtures).post(`/conference-queues/${ticket.queueId}/calls`, { desk: 1 });
  await office(fixtures).post(`/queue-tickets/${ticket.id}/skip`);
  return ticket;
};

const called = async (fixtures: Fixtures) => {
  const { id } = await hosted(fixtures);
  const { desks } = await office(fixtures).post<Queue>(`/conference-queues/${id}/calls`, {
    desk: 1,
  });
  return desks[0]!.ticket!;
};

const withConference = async (fixtures: Fixtures) => {
  const { id } = await openConference(fixtures);
  await staff(fixtures).post(`/conferences/${id}/my-delegates`, delegate());
  return { id };
};

/** Routes of queues before one unit. */
export const queueRoutes: Routes = {
  'GET /api/v1/conferences/:id/queues': {
    ...{ audience: 'unit or secretariat', ids: named(openConference), shown: true },
  },
  'POST /api/v1/conferences/:id/queues': {
    ...{ audience: 'secretariat with the duty', ids: named(withConference), json: order },
  },
  'GET /api/v1/conference-queues/:id': {
    ...{ audience: 'unit or secretariat', ids: named(hosted), shown: true },
  },
  'PUT /api/v1/conference-queues/:id/open': {
    ...{ audience: 'secretariat with the duty', ids: named(hosted) },
    json: () => ({ open: false }),
  },
  'POST /api/v1/conference-queues/:id/tickets': {
    ...{ audience: 'unit', ids: named(withRoom), shown: true },
  },
  'POST /api/v1/conference-queues/:id/calls': {
    ...{
      audience: 'unit or secretariat with the duty',
      ids: named(hosted),
      json: () => ({ desk: 1 }),
    },
  },
  'POST /api/v1/conference-queues/:id/swaps': {
    audience: 'unit or secretariat with the duty',
    ids: named(hosted),
    json: async (fixtures, { id }) => {
      const path = `/api/v1/conference-queues/${id}`;
      const { status, body } = await office(fixtures).send<Queue>('GET', path);
      const [first, second] = status === 200 ? body.waiting : [];
      return { firstId: first?.id ?? id, secondId: second?.id ?? id };
    },
  },
  'POST /api/v1/queue-tickets/:id/skip': {
    ...{ audience: 'unit or secretariat with the duty', ids: named(called) },
  },
  'POST /api/v1/queue-tickets/:id/return': { audience: 'unit', ids: named(skipped) },
  'POST /api/v1/queue-tickets/:id/leave': { audience: 'unit', ids: named(ownTicket) },
};
