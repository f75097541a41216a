import { createTestMarket, type TestMarket } from '../../support/test-market';
import type { DealRoom, Message } from '../../support/contract';
import { openRoom, publish, valveListing } from '../../support/deals';
import { EventStream, type StreamEvent } from '../../support/event-stream';
import { eventually } from '../../support/eventually';
import { startSystem, type System } from '../../support/system';

let system: System;
let market: TestMarket;
let room: DealRoom;

beforeAll(async () => {
  system = await startSystem();
  market = await createTestMarket(system);
  const listing = await publish(market.seller, valveListing('supply'));
  room = await openRoom(market.buyer, listing);
}, 120_000);
afterAll(() => system?.stop());

const say = (body: string) =>
  market.buyer.browser.post<Message>(`/deal-rooms/${room.id}/messages`, {
    body,
    clientId: body,
  });

const numbers = (events: readonly StreamEvent[]) =>
  events.filter(({ type }) => type === 'deal-room.message').map(({ data }) => Number(data.seq));

/** Four people talk without pause, and repeat what the api did not acknowledge. */
function startTalking(name: string) {
  let talking = true;
  const heard: number[] = [];
  const speakers = [1, 2, 3, 4].map(async (speaker) => {
    for (let at = 0; talking; at += 1) {
      const text = `${name} ${speaker}.${at}`;
      const { seq } = await eventually(() => say(text), { within: 20_000 });
      heard.push(seq);
    }
  });
  return {
    async stop(): Promise<number[]> {
      talking = false;
      await Promise.all(speakers);
      return heard.sort((a, b) => a - b);
    },
  };
}

describe('a live stream that resumes by Last-Event-ID', () => {
  it('brings what happened while it was away, in order and once', async () => {
    const first = await EventStream.open(market.seller.browser);
    const heard = await say('在吗');
    await first.next('deal-room.message', ({ data }) => data.seq === heard.seq);
    first.close();
    const missed = [await say('一'), await say('二'), await say('三')];
    const second = await EventStream.open(market.seller.browser, first.lastEventId);
    await second.next('deal-room.message', ({ data }) => data.seq === missed[2]!.seq);
    const later = await say('四');
    await second.next('deal-room.message', ({ data }) => data.seq === later.seq);
    second.close();
    expect(numbers(second.events)).toEqual([...missed, later].map(({ seq }) => seq));
  });

  it.each([
    ['an ordered restart', () => system.api.stop()],
    ['kill -9', () => system.api.kill()],
  ])('loses nothing and repeats nothing over %s of the api', async (name, end) => {
    const before = await EventStream.open(market.seller.browser);
    const talk = startTalking(name);
    await eventually(() => expect(numbers(before.events).length).toBeGreaterThan(10));
    await end();
    await system.api.start();
    await before.ended;
    const after = await EventStream.open(market.seller.browser, before.lastEventId);
    await eventually(() => expect(numbers(after.events).length).toBeGreaterThan(10));
    const said = await talk.stop();
    await eventually(() => expect(numbers([...before.events, ...after.events])).toEqual(said));
    after.close();
  });

  it('starts from now on for an id that no stream gave', async () => {
    for (const made of ['0', 'not-a-position', '-1', '9'.repeat(40), '1-1; DROP TABLE members']) {
      const stream = await EventStream.open(market.seller.browser, made);
      stream.close();
      expect(stream.lastEventId).toMatch(/^\d+:\d+:/);
    }
  });

  it('shows no one what is not theirs', async () => {
    const secretariat = await EventStream.open(market.secretariat.browser);
    const own = await EventStream.open(market.seller.browser);
    const { seq } = await say('只给对方看');
    await own.next('deal-room.message', ({ data }) => data.seq === seq);
    expect(numbers(secretariat.events)).toEqual([]);
    [secretariat, own].forEach((stream) => stream.close());
  });
});
