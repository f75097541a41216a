import type { Listing, Match, Page } from '../../support/contract';
import { describeOnEachBackend } from '../../support/backends';
import { createTestMarket } from '../../support/test-market';
import { matchOf, publish, valveListing } from '../../support/deals';
import { EventStream } from '../../support/event-stream';
import { eventually } from '../../support/eventually';
import { createSecretary, type Person, type Unit } from '../../support/people';
import { freePort } from '../../support/program';
import { startSystem, type System } from '../../support/system';

type Factors = Record<string, number>;

interface Weights {
  readonly version: number;
  readonly factors: Factors;
  readonly createdByName: string | null;
}

interface Outcome {
  readonly shown: number;
  readonly precision: number | null;
  readonly order: number | null;
}

interface Preview {
  readonly total: { answers: number; interested: number; before: Outcome; after: Outcome };
}

interface Rematch {
  readonly id: string;
  readonly reason: string;
  readonly state: string;
  readonly total: number | null;
  readonly processed: number;
}

interface Cell {
  readonly province: string;
  readonly demands: number;
  readonly unmetDemands: number;
  readonly suppliesElsewhere: number;
}

interface Story {
  system: System;
  secretariat: Person;
  secretary: Person;
  factory: Unit;
  seller: Person;
  buyer: Person;
  supply: Listing;
  demand: Listing;
  match: Match;
}

const matches = async ({ browser }: Person, query = '') =>
  (await browser.get<Page<Match>>(`/matches?limit=100${query}`)).items;
const revise = (
  { browser }: Person,
  { id }: Listing,
  version: number,
  change: Readonly<Record<string, unknown>>,
) => browser.patch<Listing>(`/listings/${id}`, { version, ...change });
const price = (amount: string) => ({ price: { amount, currency: 'CNY' }, priceUnit: '台' });

/** A market with one good pair, and a supply that suits the demand less. */
async function aMarket(settings: Readonly<Record<string, string>>): Promise<Story> {
  const system = await startSystem({ settings });
  const { secretariat, factory, seller, buyer } = await createTestMarket(system);
  const secretary = await createSecretary(system);
  const supply = await publish(seller, valveListing('supply'));
  await publish(seller, valveListing('supply', { title: '消防用球阀', attributes: [] }));
  const demand = await publish(buyer, valveListing('demand'));
  const match = await matchOf(buyer, supply.id, demand.id);
  return { system, secretariat, secretary, factory, seller, buyer, supply, demand, match };
}

describe('matching', () => {
  let story: Story;
  beforeAll(async () => {
    story = await aMarket({});
  }, 120_000);
  afterAll(() => story?.system.stop());

  describe('the list of matches', () => listIsFiltered(() => story));
  describe('feedback', () => feedbackIsUsed(() => story));
  describe('weights', () => weightsAreChanged(() => story));
  describe('a re-match', () => everythingIsMatchedAgain(() => story));
  describe('the overview', () => unmetDemandsComeFirst(() => story));
  describe('a listing that changes', () => changesAreFollowed(() => story));
});

function listIsFiltered(story: () => Story): void {
  it('is filtered by the counterpart’s province, side and industry, by score and by listing', async () => {
    const { buyer, demand } = story();
    await eventually(async () => expect(await matches(buyer)).toHaveLength(2));
    for (const query of ['&province=330000', '&coast=coastal', '&industry=C', '&industry=344'])
      expect(await matches(buyer, query)).toHaveLength(2);
    for (const query of ['&province=620000', '&coast=interior', '&industry=13', '&minScore=1'])
      expect(await matches(buyer, query)).toEqual([]);
    expect(await matches(buyer, `&listingId=${demand.id}&side=demand`)).toHaveLength(2);
  });

  it.each([
    'province=1234567',
    'coast=north',
    'industry=34411',
    'minScore=high',
    'minScore=1.1',
    'minScore=-1',
    'sort=price',
  ])('refuses %s', async (query) => {
    const refused = await story().buyer.browser.refused('GET', `/matches?${query}`);
    expect(refused).toMatchObject({ status: 400, code: 'platform.validation-failed' });
  });
}

function feedbackIsUsed(story: () => Story): void {
  it('a wanted and an unwanted match are counted by industry and by version of the weights', async () => {
    const { buyer, match, secretary } = story();
    const [other] = (await matches(buyer)).filter(({ id }) => id !== match.id);
    await buyer.browser.put(`/matches/${match.id}/feedback`, { verdict: 'interested' });
    await buyer.browser.put(`/matches/${other!.id}/feedback`, {
      verdict: 'not_relevant',
      reason: 'wrong_spec',
    });
    const counted = { answers: 2, interested: 1, precision: 0.5 };
    expect(await secretary.browser.get('/match-feedback/precision')).toEqual({
      total: counted,
      byIndustry: [{ code: '34', name: '通用设备制造业', ...counted }],
      byWeightsVersion: [{ weightsVersion: 1, ...counted }],
      byReason: [{ reason: 'wrong_spec', answers: 1 }],
      notes: [],
    });
    expect((await matches(buyer)).map(({ id }) => id)).toEqual([match.id]);
  });

  it('is for the secretariat only', async () => {
    const refused = await story().buyer.browser.refused('GET', '/match-feedback/precision');
    expect(refused).toMatchObject({ status: 403 });
  });
}

function weightsAreChanged(story: () => Story): void {
  const changed = (factors: Factors): Factors => ({
    ...factors,
    text: factors.text! + factors.price!,
    price: 0,
  });
  const current = () => story().secretariat.browser.get<Weights>('/match-weights/current');

  it('are tried on past feedback before they are saved', async () => {
    const { factors } = await current();
    const preview = await story().secretariat.browser.post<Preview>('/match-weights/preview', {
      factors: changed(factors),
    });
    expect(preview.total).toMatchObject({ answers: 2, interested: 1 });
    expect(preview.total.before).toMatchObject({ shown: 2, precision: 0.5, order: 1 });
    expect((await current()).version).toBe(1);
  });

  it('that do not sum to 1, lack a factor or are no numbers are refused', async () => {
    const { browser } = story().secretariat;
    const { factors } = await current();
    const save = (given: unknown, basedOn = 1) =>
      browser.refused('POST', '/match-weights', {
        json: { basedOn, note: '调整', factors: given },
      });
    expect(await save({ ...factors, text: 1 })).toMatchObject({
      ...{ status: 400, code: 'matchmaking.weights-sum' },
    });
    const lacking = Object.fromEntries(Object.entries(factors).slice(1));
    for (const wrong of [
      lacking,
      { ...factors, text: -0.1 },
      { ...factors, luck: 0 },
      'all',
      null,
    ]) {
      expect(await save(wrong)).toMatchObject({ status: 400, code: 'platform.validation-failed' });
    }
    for (const exposureCap of [0, 1001, 1.5, 'many']) {
      const json = { basedOn: 1, note: '均衡', factors, exposureCap };
      expect(await browser.refused('POST', '/match-weights', { json })).toMatchObject({
        ...{ status: 400, code: 'platform.validation-failed' },
      });
    }
    expect(await save(changed(factors), 7)).toMatchObject({
      ...{ status: 409, code: 'matchmaking.weights-changed' },
    });
  });

  it('rise by a version when they are saved, and everything is matched again with them', async () => {
    const { secretariat, buyer, match } = story();
    const { factors } = await current();
    const saved = await secretariat.browser.post<Weights>('/match-weights', {
      ...{ basedOn: 1, note: '价格不再计分', factors: changed(factors) },
    });
    expect(saved).toMatchObject({ version: 2, createdByName: '秘书处管理员' });
    await eventually(async () => {
      const now = await buyer.browser.get<Match & { weightsVersion: number }>(
        `/matches/${match.id}`,
      );
      expect(now.weightsVersion).toBe(2);
      expect(now.parts.find(({ factor }) => factor === 'price')!.contribution).toBe(0);
    });
    const { latest } = await secretariat.browser.get<{ latest: object }>('/match-weights/exposure');
    expect(latest).toMatchObject({
      weightsVersion: 2,
      cap: null,
      levels: [{ cap: null, loss: 0 }],
    });
    const { items } = await secretariat.browser.get<Page<Weights>>('/match-weights');
    expect(items.map(({ version }) => version)).toEqual([2, 1]);
  });

  it('are an administrator’s: neither staff of the secretariat nor members see them', async () => {
    for (const { browser } of [story().secretary, story().buyer]) {
      expect(await browser.refused('GET', '/match-weights/current')).toMatchObject({ status: 403 });
      const save = { json: { basedOn: 2, note: '试', factors: {} } };
      expect(await browser.refused('POST', '/match-weights', save)).toMatchObject({ status: 403 });
    }
  });
}

function everythingIsMatchedAgain(story: () => Story): void {
  it('runs in the background, and tells the secretariat how far it is', async () => {
    const { secretary } = story();
    const stream = await EventStream.open(secretary.browser);
    const idle = async () => {
      const { items } = await secretary.browser.get<Page<Rematch>>('/rematches?limit=1');
      expect(items[0]).toMatchObject({ reason: 'weights', state: 'done' });
    };
    await eventually(idle);
    const { id } = await secretary.browser.post<Rematch>('/rematches');
    await stream.next(
      'rematch.progress',
      ({ data }) => data.rematchId === id && data.state === 'done',
      20_000,
    );
    stream.close();
    expect(await secretary.browser.get<Rematch>(`/rematches/${id}`)).toMatchObject({
      ...{ reason: 'request', state: 'done', total: 3, processed: 3 },
    });
    for (const action of ['cancel', 'resume']) {
      const refused = await secretary.browser.refused('POST', `/rematches/${id}/${action}`);
      expect(refused).toMatchObject({ status: 409, code: 'matchmaking.rematch-finished' });
    }
  });

  it('is also an operator’s command, as is rebuilding the index', async () => {
    const { system, secretary } = story();
    const id = (await system.cli(['match', 'rematch'])).trim();
    await eventually(async () =>
      expect(await secretary.browser.get<Rematch>(`/rematches/${id}`)).toMatchObject({
        state: 'done',
      }),
    );
    await system.cli(['match', 'rebuild']);
    await secretary.browser.post('/match-index/rebuild');
  });

  it('is not found under a wrong id, and not for members', async () => {
    const { secretary, buyer, match } = story();
    expect(await secretary.browser.refused('GET', `/rematches/${match.id}`)).toMatchObject({
      ...{ status: 404, code: 'matchmaking.rematch-not-found' },
    });
    expect(await buyer.browser.refused('POST', '/rematches')).toMatchObject({ status: 403 });
  });
}

function unmetDemandsComeFirst(story: () => Story): void {
  it('shows where demands are unmet, and which they are', async () => {
    const { buyer, secretary } = story();
    const tea = await publish(
      buyer,
      valveListing('demand', { title: '采购绿茶 50 公斤', industryCode: '153', attributes: [] }),
    );
    const { items } = await secretary.browser.get<Page<Cell>>('/supply-demand?minScore=0.45');
    expect(items[0]).toMatchObject({
      ...{
        province: '甘肃省',
        industryCode: '15',
        demands: 1,
        unmetDemands: 1,
        suppliesElsewhere: 0,
      },
    });
    const unmet = await secretary.browser.get<Page<{ demand: Listing; bestScore: number | null }>>(
      '/unmet-demands?industry=15',
    );
    expect(unmet.items).toMatchObject([{ demand: { id: tea.id }, bestScore: null }]);
  });

  it('is for the secretariat only', async () => {
    for (const path of ['/supply-demand', '/unmet-demands'])
      expect(await story().buyer.browser.refused('GET', path)).toMatchObject({ status: 403 });
  });
}

function changesAreFollowed(story: () => Story): void {
  it('a price above the ceiling takes the match out of the lists, a lower one brings it back', async () => {
    const { seller, buyer, supply, match } = story();
    const dear = await revise(seller, supply, supply.version, price('999'));
    await eventually(async () => expect(await matches(buyer)).toEqual([]));
    expect(await buyer.browser.get<Match>(`/matches/${match.id}`)).toMatchObject({ fits: false });
    await revise(seller, supply, dear.version, price('150'));
    await eventually(async () =>
      expect((await matches(buyer)).map(({ id }) => id)).toEqual([match.id]),
    );
  });

  it('a dismissed match stays away when its listings change', async () => {
    const { seller, buyer, demand } = story();
    const [dismissed] = await matches(buyer, '&state=dismissed');
    const { supply } = dismissed!;
    await revise(seller, supply, supply.version, price('120'));
    const changed = await revise(buyer, demand, demand.version, price('240'));
    await eventually(async () => {
      const now = await buyer.browser.get<Match>(`/matches/${dismissed!.id}`);
      expect([now.supply.version, now.demand.version]).toEqual([
        supply.version + 1,
        changed.version,
      ]);
    });
    expect((await matches(buyer)).map(({ id }) => id)).not.toContain(dismissed!.id);
  });
}

describeOnEachBackend('matching over three shards of the supplies', (settings) => {
  let system: System;
  afterAll(() => system?.stop());

  it('finds the pair whichever side comes last, and measures itself', async () => {
    const metricsPort = await freePort();
    const sharded = { MATCH_SHARDS: '3', WORKER_METRICS_PORT: String(metricsPort) };
    const story = await aMarket({ ...settings, ...sharded });
    ({ system } = story);
    const late = await publish(
      story.seller,
      valveListing('supply', { title: '球阀 Q41F-16P DN50' }),
    );
    await matchOf(story.buyer, late.id, story.demand.id);
    const metrics = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
    for (const shard of [0, 1, 2])
      expect(metrics).toContain(`wanchang_match_index_listings{shard="${shard}"}`);
    expect(metrics).toMatch(/wanchang_match_hit_seconds_count\{side="demand"\} [1-9]/);
    expect(metrics).toMatch(/wanchang_match_index_lag_seconds\{shard="0"\} /);
  }, 120_000);
});
