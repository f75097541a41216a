import type {
  DealRoom,
  ImportRow,
  Listing,
  ListingImport,
  Match,
  Message,
  Offer,
  OwnReputation,
  Page,
  RoomFile,
  SearchPage,
} from '../../support/contract';
import { describeOnEachBackend } from '../../support/backends';
import { dayIn, matchOf, offer, publish, terms, valveListing } from '../../support/deals';
import { EventStream } from '../../support/event-stream';
import { eventually } from '../../support/eventually';
import { createColleague, decide, type Person, type Unit } from '../../support/people';
import { createTestMarket } from '../../support/test-market';
import { startSystem, type System } from '../../support/system';

const PRICE_LIST = [
  '品名,规格型号,单位,数量,单价（元）,交货期,行业,有效期至',
  `不锈钢球阀 Q41F-16P DN50,DN50 PN16,台,500,186.50,15天,344,${dayIn(200)}`,
  `三相异步电动机 YE3-132S-4,5.5kW,台,80,1260,20天,381,${dayIn(200)}`,
  `,DN80,台,10,90,15天,344,${dayIn(200)}`,
  `深沟球轴承 6205-2RS,25×52×15,套,一大堆,6.80,7天,345,${dayIn(200)}`,
  `齿轮减速机 R87,1.5kW,台,30,二百多,25天,345,${dayIn(200)}`,
  `黄铜闸阀 Z15W-16T,DN25,只,300,32,10天,344,${dayIn(200)}`,
].join('\n');

/** What the steps of the journey hand on to each other. */
interface Story {
  system: System;
  secretariat: Person;
  factory: Unit;
  county: Unit;
  clerk: Person;
  buyer: Person;
  imported: ListingImport;
  valve: Listing;
  demand: Listing;
  match: Match;
  room: DealRoom;
}

describeOnEachBackend('the main job', (settings) => {
  const story = {} as Story;

  beforeAll(async () => {
    const system = await startSystem({ settings });
    story.system = system;
    const { secretariat, factory, county, buyer } = await createTestMarket(system);
    const clerk = await createColleague(system, secretariat, factory);
    Object.assign(story, { secretariat, factory, county, clerk, buyer });
  }, 120_000);
  afterAll(() => story.system?.stop());

  describe('the clerk of a factory', () => clerkImports(story));
  describe('a published listing', () => listingIsFound(story));
  describe('a demand of a county', () => demandMeetsSupply(story));
  describe('the deal room', () => roomIsNegotiated(story));
  describe('R12.3 when the secretariat suspends the seller’s unit', () => unitIsSuspended(story));
});

const search = (person: Person, query: Record<string, string>) =>
  person.browser.get<SearchPage>(`/search?${new URLSearchParams(query).toString()}`);
const titles = ({ items }: SearchPage) => items.map(({ title }) => title);

function clerkImports(story: Story): void {
  it('imports a spreadsheet: wrong rows are shown with the reason, the others go in', async () => {
    const stream = await EventStream.open(story.clerk.browser);
    const file = { name: '报价单.csv', content: PRICE_LIST, type: 'text/csv' };
    const { id } = await story.clerk.browser.upload<ListingImport>('/listing-imports', file, {
      side: 'supply',
      kind: 'products',
      publish: 'false',
    });
    await stream.next('listing-import.progress', ({ data }) => data.state === 'done', 20_000);
    stream.close();
    story.imported = await story.clerk.browser.get<ListingImport>(`/listing-imports/${id}`);
    expect(story.imported).toMatchObject({ state: 'done', total: 6, accepted: 5, rejected: 1 });
    const { items } = await story.clerk.browser.get<Page<ImportRow>>(`/listing-imports/${id}/rows`);
    expect(
      items.map(({ row, status, problems }) => [row, status, ...problems.map(({ code }) => code)]),
    ).toEqual([
      [2, 'accepted'],
      [3, 'accepted'],
      [4, 'rejected', 'title-missing'],
      [5, 'accepted', 'quantity-unreadable'],
      [6, 'accepted', 'price-unreadable'],
      [7, 'accepted'],
    ]);
    for (const { message } of items.flatMap(({ problems }) => problems))
      expect(message).toMatch(/\p{Script=Han}/u);
  });

  it('gets the wrong rows back as a file to correct', async () => {
    const file = await story.clerk.browser.get<string>(
      `/listing-imports/${story.imported.id}/rejected.csv`,
    );
    expect(file).toContain('DN80');
    expect(file).not.toContain('YE3-132S-4');
  });

  it('publishes the imported drafts, which no other unit saw before', async () => {
    const { items } = await story.clerk.browser.get<Page<Listing>>('/my-listings?state=draft');
    expect(items).toHaveLength(5);
    for (const { id, version } of items) {
      expect(await story.buyer.browser.refused('GET', `/listings/${id}`)).toMatchObject({
        status: 404,
      });
      const shown = await story.clerk.browser.post<Listing>(`/listings/${id}/publish`, { version });
      expect(shown.state).toBe('published');
    }
    story.valve = items.find(({ title }) => title.includes('Q41F-16P'))!;
  });
}

function listingIsFound(story: Story): void {
  it.each([
    ['a word', '球阀', 'Q41F-16P'],
    ['a fragment that crosses a border of words', '钢球', 'Q41F-16P'],
    ['a model number', 'YE3-132S-4', 'YE3-132S-4'],
    ['part of a model number', 'q41f', 'Q41F-16P'],
  ])('is found within 2 s by %s', async (_, q, expected) => {
    await eventually(
      async () => expect((await search(story.buyer, { q })).items[0]?.title).toContain(expected),
      { within: 2000 },
    );
  });

  it('is counted by side, kind, province, coast and industry, and found through each', async () => {
    const { facets, total } = await search(story.buyer, {});
    expect(total).toEqual({ value: 5, capped: false });
    expect(facets.side).toEqual([{ value: 'supply', count: 5 }]);
    expect(facets.kind).toEqual([{ value: 'products', count: 5 }]);
    expect(facets.province).toEqual([expect.objectContaining({ value: '330000', count: 5 })]);
    expect(facets.coast).toEqual([{ value: 'coastal', count: 5 }]);
    expect(facets.industry.find(({ value }) => value === '344')?.count ?? 0).toBe(2);
    const filters = { side: 'supply', kind: 'products', province: '330000', coast: 'coastal' };
    expect(titles(await search(story.buyer, { ...filters, industry: '344' })).sort()).toEqual(
      ['不锈钢球阀 Q41F-16P DN50', '黄铜闸阀 Z15W-16T'].sort(),
    );
    expect(titles(await search(story.buyer, { coast: 'interior' }))).toEqual([]);
  });

  it('is a teaser for a visitor: no price, no unit', async () => {
    const { items } = await story.system.visitor().get<SearchPage>('/search?q=球阀');
    expect(items[0]).toMatchObject({ teaser: true, title: story.valve.title });
    expect(Object.keys(items[0]!)).not.toEqual(expect.arrayContaining(['price']));
    expect(Object.keys(items[0]!)).not.toEqual(expect.arrayContaining(['member']));
  });
}

function demandMeetsSupply(story: Story): void {
  it('meets the supply on both sides within 5 s, and both are notified', async () => {
    const streams = await Promise.all(
      [story.clerk, story.buyer].map(({ browser }) => EventStream.open(browser)),
    );
    story.demand = await publish(story.buyer, valveListing('demand'));
    story.match = await matchOf(story.buyer, story.valve.id, story.demand.id, 5000);
    const theirs = await matchOf(story.clerk, story.valve.id, story.demand.id, 5000);
    expect([story.match.mine, theirs.mine]).toEqual(['demand', 'supply']);
    for (const stream of streams)
      await stream.next('match.found', ({ data }) => data.matchId === story.match.id);
    streams.forEach((stream) => stream.close());
  });

  it.each([
    ['buyer', () => story.buyer],
    ['seller', () => story.clerk],
  ])('is explained to the %s: a score, parts that sum to it, and a sentence', async (_, who) => {
    const { score, parts, sentence } = await matchOf(who(), story.valve.id, story.demand.id);
    expect(score).toBeGreaterThan(0.5);
    expect(score).toBeLessThanOrEqual(1);
    expect(parts.length).toBeGreaterThan(2);
    const sum = parts.reduce((total, { contribution }) => total + contribution, 0);
    expect(sum).toBeCloseTo(score, 6);
    expect(sentence).toMatch(/\p{Script=Han}{4,}/u);
    await who().browser.patch('/me', { locale: 'en' });
    const told = await matchOf(who(), story.valve.id, story.demand.id);
    await who().browser.patch('/me', { locale: 'zh-CN' });
    expect(told.sentence).toMatch(/^[^\p{Script=Han}]*[A-Za-z]{3,}/u);
  });
}

function roomIsNegotiated(story: Story): void {
  let atSeller: EventStream;
  let atBuyer: EventStream;

  beforeAll(async () => {
    atSeller = await EventStream.open(story.clerk.browser);
    atBuyer = await EventStream.open(story.buyer.browser);
  });
  afterAll(() => {
    atSeller?.close();
    atBuyer?.close();
  });

  it('opens from the story.match, once, and the seller sees it live', async () => {
    story.room = await story.buyer.browser.post<DealRoom>('/deal-rooms', {
      matchId: story.match.id,
    });
    expect(story.room).toMatchObject({ role: 'buyer', state: 'open', matchId: story.match.id });
    const again = await story.buyer.browser.send<DealRoom>('POST', '/deal-rooms', {
      json: { matchId: story.match.id },
    });
    expect([again.status, again.body.id]).toEqual([200, story.room.id]);
    await atSeller.next('deal-room.opened', ({ data }) => data.dealRoomId === story.room.id);
  });

  it('carries messages and files to the other side live', async () => {
    const said = await story.buyer.browser.post<Message>(`/deal-rooms/${story.room.id}/messages`, {
      body: '请按图纸报价，含税到厂。',
    });
    await atSeller.next('deal-room.message', ({ data }) => data.seq === said.seq);
    const drawing = { name: '图纸.txt', content: '公称通径 DN50\n', type: 'text/plain' };
    const file = await story.clerk.browser.upload<RoomFile>(
      `/deal-rooms/${story.room.id}/files`,
      drawing,
    );
    const sent = await story.clerk.browser.post<Message>(`/deal-rooms/${story.room.id}/messages`, {
      body: '已附图纸。',
      fileIds: [file.id],
    });
    await atBuyer.next('deal-room.message', ({ data }) => data.seq === sent.seq);
    const { items } = await story.buyer.browser.get<Page<Message>>(
      `/deal-rooms/${story.room.id}/messages`,
    );
    const [got] = items.find(({ id }) => id === sent.id)!.files;
    expect(got).toMatchObject({ name: '图纸.txt' });
    expect(await story.buyer.browser.get<string>(got!.url)).toContain('DN50');
  });

  it('lets the seller offer, the story.buyer counter and the seller accept: one agreement, with the exact terms', async () => {
    const asked = terms();
    const first = await offer(story.clerk, story.room.id, null, asked);
    await atBuyer.next('deal-room.offer', ({ data }) => data.dealRoomId === story.room.id);
    expect(first).toMatchObject({
      no: 1,
      by: 'seller',
      total: { amount: '37300.00', currency: 'CNY' },
    });
    const lower = { ...asked, lines: [{ ...asked.lines[0]!, unitPrice: '179.99' }] };
    const counter = await offer(story.buyer, story.room.id, first.no, lower);
    expect(counter.differences).toEqual([
      expect.objectContaining({
        path: 'lines.0.unitPrice',
        kind: 'changed',
        before: '186.5',
        after: '179.99',
      }),
    ]);
    const arrived = atSeller.events.filter(({ type }) => type === 'deal-room.offer');
    if (arrived.length === 0) await atSeller.next('deal-room.offer');
    const { offers } = await story.clerk.browser.get<DealRoom>(`/deal-rooms/${story.room.id}`);
    expect(offers.map(({ no, state }: Offer) => [no, state])).toEqual([
      [1, 'countered'],
      [2, 'open'],
    ]);
    const agreed = await story.clerk.browser.post<DealRoom>(
      `/deal-rooms/${story.room.id}/offers/2/accept`,
    );
    await atBuyer.next('deal-room.agreed', ({ data }) => data.dealRoomId === story.room.id);
    expect(agreed).toMatchObject({ state: 'agreed', agreement: { offerNo: 2, terms: lower } });
    const theirs = await story.buyer.browser.get<DealRoom>(`/deal-rooms/${story.room.id}`);
    expect(theirs.agreement).toEqual(agreed.agreement);
  });

  it('counts for the reputation of the seller, who was invited and has answered, and not for the buyer’s', async () => {
    const own = ({ browser }: Person) => browser.get<OwnReputation>('/reputation');
    await eventually(async () =>
      expect(await own(story.clerk)).toMatchObject({ inviters: 1, answered: 1, reputation: null }),
    );
    expect(await own(story.buyer)).toMatchObject({ inviters: 0, answered: 0, reputation: null });
  });
}

function unitIsSuspended(story: Story): void {
  let stream: EventStream;
  let suspendedAt: number;

  beforeAll(async () => {
    stream = await EventStream.open(story.clerk.browser);
    await decide(story.secretariat, story.factory, 'suspend');
    suspendedAt = performance.now();
  });
  afterAll(() => stream?.close());

  it('its next request is refused', async () => {
    expect(await story.clerk.browser.refused('GET', '/my-listings')).toMatchObject({
      status: 403,
      code: 'membership.unit-without-access',
    });
  });

  it('its open streams end within 2 s, and say why', async () => {
    expect((await stream.ended) - suspendedAt).toBeLessThan(2000);
    expect(stream.events.at(-1)).toMatchObject({
      type: 'end',
      data: { code: 'platform.access-ended' },
    });
  });

  it('its listings leave search and matches within 10 s', async () => {
    const left = () => 10_000 - (performance.now() - suspendedAt);
    await eventually(
      async () =>
        expect((await search(story.buyer, { q: '球阀', side: 'supply' })).total.value).toBe(0),
      { within: left() },
    );
    await eventually(
      async () =>
        expect((await story.buyer.browser.get<Page<Match>>('/matches')).items).toEqual([]),
      { within: left() },
    );
    expect(await story.buyer.browser.refused('GET', `/listings/${story.valve.id}`)).toMatchObject({
      status: 404,
    });
  });

  it('the story.room is closed to it, and stays readable for the buyer', async () => {
    expect(await story.clerk.browser.refused('GET', `/deal-rooms/${story.room.id}`)).toMatchObject({
      status: 403,
    });
    const kept = await story.buyer.browser.get<DealRoom>(`/deal-rooms/${story.room.id}`);
    expect(kept.agreement?.offerNo).toBe(2);
    const { items } = await story.buyer.browser.get<Page<Message>>(
      `/deal-rooms/${story.room.id}/messages`,
    );
    expect(items.map(({ body }) => body)).toContain('已附图纸。');
  });

  it('all is back once it is reinstated', async () => {
    await decide(story.secretariat, story.factory, 'reinstate');
    expect(await story.clerk.browser.get<DealRoom>(`/deal-rooms/${story.room.id}`)).toMatchObject({
      id: story.room.id,
    });
    await eventually(async () =>
      expect((await search(story.buyer, { q: 'Q41F-16P', side: 'supply' })).items[0]?.id).toBe(
        story.valve.id,
      ),
    );
    await matchOf(story.buyer, story.valve.id, story.demand.id);
    (await EventStream.open(story.clerk.browser)).close();
  });
}
