import { ConferenceHttpModule } from '@wanchang/conference/http';
import { anOpenConference, type TestDelegation } from '@wanchang/conference/testing';
import { MatchmakingSessionHttpModule } from '@wanchang/matchmaking-session/http';
import { MembershipHttpModule } from '@wanchang/membership/http';
import { aClient, type Client } from '@wanchang/membership/testing';
import { createTestApi, sql, type TestApi } from '@wanchang/platform/testing';

interface Ticket {
  readonly id: string;
  readonly number: number;
  readonly memberName: string | null;
  readonly expectedAt: string | null;
  readonly mine: boolean;
}
interface Queue {
  readonly id: string;
  readonly now: string;
  readonly desks: { readonly desk: number; readonly ticket: Ticket | null }[];
  readonly waiting: Ticket[];
  readonly skipped: Ticket[];
}
type Unit = TestDelegation;

const MINUTE = 60_000;
let api: TestApi;
let office: Client;
let year = 2700;

beforeAll(async () => {
  api = await createTestApi(
    { imports: [ConferenceHttpModule, MatchmakingSessionHttpModule, MembershipHttpModule] },
    { readsActors: true },
  );
  office = await aClient(api, null, { name: '李秘书', duty: 'conference' });
});
afterAll(() => api?.close());

/** A buyer with desks, and so many suppliers; all of them are registered. */
async function aQueue(supplierCount: number, desks: number) {
  const units = 1 + supplierCount;
  const { path, units: all } = await anOpenConference(api, office, { year: ++year, units });
  const [buyer, ...suppliers] = all as [Unit, ...Unit[]];
  const order = { title: '采购专场', place: '一号厅', desks, minutes: 10 };
  const queue = await office.ask<Queue>('POST', `${path}/queues`, {
    ...{ ...order, hostMemberId: buyer.id },
  });
  return { buyer, suppliers, path: `/conference-queues/${queue.id}`, conference: path };
}

const take = (path: string, { client }: Unit) => client.ask<Queue>('POST', `${path}/tickets`);
const numbers = (tickets: readonly Ticket[]) => tickets.map(({ number }) => number);

describe('a queue before one buyer', () => {
  it('R0.5 gives each unit one number, also at once, and says when it will be called', async () => {
    const { suppliers, path, buyer } = await aQueue(5, 2);
    const [first] = suppliers as [Unit];
    const answers = await Promise.all(
      suppliers.flatMap(({ client }) => [1, 2].map(() => client.send('POST', `${path}/tickets`))),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
    expect(await first.client.refusal('POST', `${path}/tickets`)).toBe(
      'matchmaking-session.number-taken',
    );
    expect(await buyer.client.refusal('POST', `${path}/tickets`)).toBe(
      'matchmaking-session.wish-for-oneself',
    );
    const { waiting, now } = await office.ask<Queue>('GET', path);
    expect(numbers(waiting)).toEqual([1, 2, 3, 4, 5]);
    const minutes = waiting.map(({ expectedAt }) =>
      Math.round((Date.parse(expectedAt!) - Date.parse(now)) / MINUTE),
    );
    expect(minutes).toEqual([0, 0, 10, 10, 20]);
    const seen = await first.client.ask<Queue>('GET', path);
    expect(seen.waiting.filter(({ memberName }) => memberName !== null)).toHaveLength(1);
  });

  it('R0.5 calls each once, however many desks call at the same time', async () => {
    const { suppliers, path, buyer } = await aQueue(4, 4);
    for (const unit of suppliers) await take(path, unit);
    await Promise.all(
      [1, 2, 3, 4].map((desk) => buyer.client.ask('POST', `${path}/calls`, { desk })),
    );
    const { desks, waiting } = await office.ask<Queue>('GET', path);
    expect(waiting).toEqual([]);
    expect(desks.map(({ ticket }) => ticket!.number).sort()).toEqual([1, 2, 3, 4]);
    const { items } = await suppliers[0]!.client.ask<{ items: { text: string }[] }>(
      ...(['GET', '/notices'] as const),
    );
    expect(items[0]!.text).toMatch(/请 \d 号到 一号厅 \d 号台/);
    await office.ask('POST', `${path}/calls`, { desk: 1 });
    expect(await office.refusal('POST', `${path}/calls`, { desk: 1 })).toBe(
      'matchmaking-session.nobody-waiting',
    );
    expect(await office.refusal('POST', `${path}/calls`, { desk: 9 })).toBe(
      'matchmaking-session.desk-unknown',
    );
  });

  it('R0.5 skips who does not come; back again they stand behind those called next; two change places', async () => {
    const { suppliers, path } = await aQueue(5, 2);
    for (const unit of suppliers) await take(path, unit);
    const [absent, , , other] = suppliers as [Unit, Unit, Unit, Unit];
    const { desks } = await office.ask<Queue>('POST', `${path}/calls`, { desk: 1 });
    const called = desks[0]!.ticket!;
    expect(await other.client.refusal('POST', `/queue-tickets/${called.id}/skip`)).toBe(
      'matchmaking-session.ticket-not-found',
    );
    await office.ask('POST', `/queue-tickets/${called.id}/skip`);
    expect(await other.client.refusal('POST', `/queue-tickets/${called.id}/return`)).toBe(
      'matchmaking-session.ticket-not-found',
    );
    const back = await absent.client.ask<Queue>('POST', `/queue-tickets/${called.id}/return`);
    expect(numbers(back.waiting)).toEqual([2, 3, 1, 4, 5]);
    const [two, , , four] = back.waiting as [Ticket, Ticket, Ticket, Ticket];
    const pair = { firstId: two.id, secondId: four.id };
    const swapped = await office.ask<Queue>('POST', `${path}/swaps`, pair);
    expect(numbers(swapped.waiting)).toEqual([4, 3, 1, 2, 5]);
    await other.client.ask('POST', `/queue-tickets/${four.id}/leave`);
    expect(await office.refusal('POST', `${path}/swaps`, pair)).toBe(
      'matchmaking-session.ticket-moved',
    );
    await office.ask('PUT', `${path}/open`, { open: false });
    expect(await other.client.refusal('POST', `${path}/tickets`)).toBe(
      'matchmaking-session.queue-stopped',
    );
  });

  it('R0.5 learns from what is held how long a meeting lasts', async () => {
    const { suppliers, path } = await aQueue(3, 1);
    for (const unit of suppliers) await take(path, unit);
    await office.ask('POST', `${path}/calls`, { desk: 1 });
    await api.database.execute(
      sql(
        `UPDATE conference_queue_tickets SET called_at = called_at - interval '50 minutes' WHERE state = 'called'`,
      ),
      [],
    );
    const { waiting, now } = await office.ask<Queue>('POST', `${path}/calls`, { desk: 1 });
    const minutes = (Date.parse(waiting[0]!.expectedAt!) - Date.parse(now)) / MINUTE;
    expect(Math.round(minutes)).toBe(20);
  });
});
