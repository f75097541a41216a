import { createTestMarket, type TestMarket } from '../../support/test-market';
import type { ImportRow, Listing, ListingImport, Page, SearchPage } from '../../support/contract';
import { dayIn, draft, publish, valveListing } from '../../support/deals';
import { eventually } from '../../support/eventually';
import type { Problem } from '../../support/http-client';
import { startSystem, type System } from '../../support/system';

let system: System;
let market: TestMarket;

beforeAll(async () => {
  system = await startSystem();
  market = await createTestMarket(system);
}, 120_000);
afterAll(() => system?.stop());

const refusedDraft = (json: object) => market.seller.browser.refused('POST', '/listings', { json });
const codesOf = ({ errors }: Problem) => errors?.map(({ field, code }) => `${field}: ${code}`);

describe('a link to a page, before any script runs', () => {
  const pageAt = async (path: string) => (await fetch(`${system.url}${path}`)).text();
  const titleOf = (html: string) => /<title>([^<]*)<\/title>/.exec(html)?.[1];

  it('names the listing and where it is from, and nothing that a visitor may not see', async () => {
    const title = '<b>球阀</b> "DN50" & Q41F';
    const { id } = await publish(market.seller, valveListing('supply', { title }));
    const html = await pageAt(`/listings/${id}`);
    expect(titleOf(html)).toBe('&lt;b&gt;球阀&lt;/b&gt; &quot;DN50&quot; &amp; Q41F · 万厂网');
    expect(html).toContain('<meta property="og:title" content="&lt;b&gt;球阀');
    expect(html).toMatch(/og:description" content="供应 · .+ · 浙江省（沿海）。/);
    const { member } = await market.seller.browser.get<Listing>(`/listings/${id}`);
    expect(html).not.toContain(member.nameZh);
    expect(html).not.toContain('法兰连接');
  });

  it('says of a draft what it says of any page', async () => {
    const { id } = await draft(market.seller, valveListing('supply', { title: '还没发布的球阀' }));
    const html = await pageAt(`/listings/${id}`);
    expect(titleOf(html)).toBe('万厂网');
    expect(html).not.toContain('还没发布的球阀');
  });
});

describe('what is wrong with a listing', () => {
  const wrong: [title: string, changes: Record<string, unknown>, expected: string[]][] = [
    ['a missing title', { title: undefined }, ['title: isDefined']],
    ['null where nothing may be empty', { title: null }, ['title: isString']],
    ['a title that is too long', { title: '阀'.repeat(201) }, ['title: maxLength']],
    ['an unknown kind', { kind: 'magic' }, ['kind: isIn']],
    ['an unknown field', { colour: 'red' }, ['colour: whitelistValidation']],
    ['text that no database can hold', { title: '球\u0000阀' }, ['title: cleanText']],
    ['half a character', { description: '\ud83d' }, ['description: cleanText']],
    [
      'a price that is a number',
      { price: { amount: 5, currency: 'CNY' } },
      ['price.amount: isPositiveDecimal'],
    ],
    [
      'a negative price',
      { price: { amount: '-5', currency: 'CNY' } },
      ['price.amount: isPositiveDecimal'],
    ],
    ['a price that is no object', { price: 'cheap' }, ['price: wellFormed']],
    [
      'a quantity of endless digits',
      { quantity: { value: '9'.repeat(99), unit: '台' } },
      ['quantity.value: isPositiveDecimal'],
    ],
    ['a day that does not exist', { validUntil: '2026-02-30' }, ['validUntil: isDate']],
    ['a lead time of a fraction', { leadTimeDays: 1.5 }, ['leadTimeDays: isInt']],
    [
      'too many attributes',
      { attributes: Array.from({ length: 41 }, () => ({ name: 'a', value: 'b' })) },
      ['attributes: arrayMaxSize'],
    ],
    ['a region that is none', { regionCode: '999999' }, ['regionCode: region-unknown']],
    ['an industry that is none', { industryCode: '999' }, ['industryCode: industry-unknown']],
    ['a due date of a supply', { dueDate: dayIn(9) }, ['dueDate: demand-only']],
  ];

  it.each(wrong)(
    '%s is refused field by field, and nothing is written',
    async (_, changes, expected) => {
      const problem = await refusedDraft(valveListing('supply', changes));
      expect(problem.status).toBe(400);
      expect(codesOf(problem)).toEqual(expected);
    },
  );

  it('is explained in Chinese, and in English to those who prefer it', async () => {
    const { id, version } = await draft(market.seller, {
      side: 'demand',
      kind: 'products',
      title: '阀',
    });
    const sending = { json: { version } };
    const { browser } = market.seller;
    const zh = await browser.refused('POST', `/listings/${id}/publish`, sending);
    expect(zh).toMatchObject({
      status: 422,
      code: 'catalog.not-publishable',
      detail: '还有 3 处需要补充或改正后才能发布。',
    });
    await browser.patch('/me', { locale: 'en' });
    const en = await browser.refused('POST', `/listings/${id}/publish`, sending);
    await browser.patch('/me', { locale: 'zh-CN' });
    expect(en.errors?.map(({ message }) => message)).toEqual([
      'the title needs at least 4 characters',
      'choose the industry',
      'a demand needs a due date or a validity',
    ]);
  });
});

describe('a listing over HTTP', () => {
  it('keeps decimal strings as they were meant, and clears a field by null', async () => {
    const { browser } = market.seller;
    const price = { amount: '123456789012345.654321', currency: 'CNY' };
    const { id, version } = await draft(market.seller, valveListing('supply', { price }));
    expect(await browser.get(`/listings/${id}`)).toMatchObject({
      price,
      quantity: { value: '500', unit: '台' },
    });
    const cleared = await browser.patch(`/listings/${id}`, {
      version,
      price: null,
      quantity: null,
      validUntil: null,
    });
    expect(cleared).toMatchObject({
      price: null,
      priceUnit: null,
      quantity: null,
      validUntil: null,
      version: 2,
    });
  });

  it('shows what each version changed', async () => {
    const { browser } = market.seller;
    const { id, version } = await publish(market.seller, valveListing('supply'));
    await browser.patch(`/listings/${id}`, { version, leadTimeDays: 20 });
    const { items } = await browser.get<Page<{ version: number; changes: object[] }>>(
      `/listings/${id}/versions?limit=2`,
    );
    expect(items).toMatchObject([
      { version: 3, byName: '李敏', changes: [{ field: 'leadTimeDays', before: 15, after: 20 }] },
      { version: 2, changes: [{ field: 'state', before: 'draft', after: 'published' }] },
    ]);
    const foreign = await market.buyer.browser.refused('GET', `/listings/${id}/versions`);
    expect(foreign).toMatchObject({ status: 404, code: 'catalog.listing-not-found' });
  });

  it.each(['not-an-id', '00000000-0000-0000-0000-000000000000'])(
    'of id %j is not there',
    async (id) => {
      expect((await market.seller.browser.refused('GET', `/listings/${id}`)).status).toBe(404);
      expect((await system.visitor().refused('GET', `/listings/${id}`)).status).toBe(404);
    },
  );
});

describe('search over HTTP', () => {
  it.each([
    ['a made-up cursor', 'cursor=abc'],
    ['an unknown filter', 'colour=red'],
    ['a side that is none', 'side=both'],
    ['a page that is too long', 'limit=101'],
    ['a text that is too long', `q=${'a'.repeat(201)}`],
  ])('refuses %s', async (_, query) => {
    expect((await system.visitor().refused('GET', `/search?${query}`)).status).toBe(400);
  });

  it.each(["'", '"', '\\', '%', ':*', '()', '&|!', '🔧', '＊＊', 'a'.repeat(200)])(
    'takes %j as a text',
    async (q) => {
      const found = await market.buyer.browser.get<SearchPage>(
        `/search?${new URLSearchParams({ q }).toString()}`,
      );
      expect(found.items).toEqual(expect.any(Array));
    },
  );
});

describe('an import over HTTP', () => {
  const upload = (
    content: string | Uint8Array,
    fields: Record<string, string> = {},
    name = '产品.csv',
  ) =>
    market.seller.browser.upload<ListingImport>(
      '/listing-imports',
      { name, content },
      { side: 'supply', ...fields },
    );
  const done = (id: string, within = 20_000) =>
    eventually(
      async () => {
        const found = await market.seller.browser.get<ListingImport>(`/listing-imports/${id}`);
        if (found.state === 'queued' || found.state === 'running') throw new Error('still running');
        return found;
      },
      { within },
    );

  it('gives back the rejected rows, which go in once they are corrected', async () => {
    const { browser } = market.seller;
    const { id } = await upload('品名,数量,备注\n不锈钢球阀,5台,\n,9台,=HYPERLINK("x")\n,8台,@x');
    expect(await done(id)).toMatchObject({ state: 'done', accepted: 1, rejected: 2 });
    const { items } = await browser.get<Page<ImportRow>>(
      `/listing-imports/${id}/rows?status=rejected`,
    );
    expect(items).toMatchObject([
      { row: 3, problems: [{ code: 'title-missing' }] },
      { row: 4, raw: { 品名: '', 数量: '8台', 备注: '@x' } },
    ]);
    const { body, headers } = await browser.send<string>(
      'GET',
      `/listing-imports/${id}/rejected.csv`,
    );
    expect(headers.get('content-disposition')).toContain('rejected.csv');
    const [header, first, second] = body.replace('\uFEFF', '').split('\r\n');
    expect(header).toBe('行号,原因,品名,数量,备注');
    expect(first).toMatch(/^3,没有名称.*,,9台,"'=HYPERLINK\(""x""\)"$/);
    expect(second).toMatch(/^4,没有名称.*,,8台,'@x$/);
    const again = await upload(
      body.replace(',,9台', ',黄铜止回阀,9台').replace(',,8台', ',黄铜截止阀,8台'),
    );
    expect(await done(again.id)).toMatchObject({ state: 'done', accepted: 2, rejected: 0 });
    const found = await browser.get<Page<Listing>>('/my-listings?q=黄铜截止阀');
    expect(found.items).toMatchObject([{ title: '黄铜截止阀' }]);
  });

  it('loses no row and repeats none when its worker is killed in the middle', async () => {
    const rows = Array.from({ length: 2000 }, (_, at) => `不锈钢球阀 第${at}种,5台`);
    const { id } = await upload(['品名,数量', ...rows].join('\n'), { publish: 'true' });
    await eventually(async () => {
      const { processed } = await market.seller.browser.get<ListingImport>(
        `/listing-imports/${id}`,
      );
      if (processed === 0) throw new Error('not begun');
    });
    await system.worker.kill();
    const killed = await market.seller.browser.get<ListingImport>(`/listing-imports/${id}`);
    expect(killed).toMatchObject({ state: 'running' });
    await system.worker.start();
    const finished = await done(id, 60_000);
    expect(finished).toMatchObject({ state: 'done', processed: 2000, accepted: 2000 });
    const [made] = await system.sql<{ listings: number; titles: number }>(
      `SELECT count(*)::int AS listings, count(DISTINCT title)::int AS titles FROM listings WHERE title LIKE '不锈钢球阀 第%'`,
    );
    expect(made).toEqual({ listings: 2000, titles: 2000 });
  }, 90_000);

  it('hands out templates that can be filled in', async () => {
    const { body } = await market.seller.browser.send<string>(
      'GET',
      '/listing-imports/template?side=supply&format=csv',
    );
    const headers = body.replace('\uFEFF', '').trim().split(',');
    const row = headers.map((header) => (header === '产品名称' ? '不锈钢截止阀' : ''));
    const { id } = await upload(`${body}${row.join(',')}\r\n`);
    expect(await done(id)).toMatchObject({ state: 'done', accepted: 1 });
  });

  it('is the unit’s own', async () => {
    const { id } = await upload('品名\n不锈钢球阀');
    for (const path of ['', '/rows', '/rejected.csv']) {
      const refused = await market.buyer.browser.refused('GET', `/listing-imports/${id}${path}`);
      expect(refused).toMatchObject({ status: 404, code: 'catalog.import-not-found' });
    }
    expect((await market.buyer.browser.get<Page<ListingImport>>('/listing-imports')).items).toEqual(
      [],
    );
  });

  it('needs a spreadsheet and a side', async () => {
    const send = (content: string, name: string, fields: Record<string, string>) => {
      const form = new FormData();
      for (const [key, value] of Object.entries(fields)) form.append(key, value);
      form.append('file', new Blob([content]), name);
      return market.seller.browser.refused('POST', '/listing-imports', { body: form });
    };
    expect(await send('品名\n球阀', 'a.csv', {})).toMatchObject({
      status: 400,
      errors: [{ field: 'side' }],
    });
    expect(await send('品名\n球阀', 'a.csv', { side: 'supply', publish: 'maybe' })).toMatchObject({
      errors: [{ field: 'publish', code: 'isBoolean' }],
    });
    expect(await send('%PDF-1.7', 'a.pdf', { side: 'supply' })).toMatchObject({ status: 415 });
    expect(
      await market.seller.browser.refused('POST', '/listing-imports', { json: {} }),
    ).toMatchObject({ status: 400 });
  });
});
