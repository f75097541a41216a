import type { MemberActor } from '@wanchang/membership';
import { aMember, anActor } from '@wanchang/membership/testing';
import { Outbox } from '@wanchang/platform';
import { createTestContext, sql, type TestContext } from '@wanchang/platform/testing';
import { CatalogModule } from '../catalog.module';
import { Imports, type ImportedRow } from '../persistence/imports';
import { Listings } from '../persistence/listings';
import { IMPORT_LIMITS } from '../domain/listing-import';
import { PreviewImport } from '../queries/preview-import.query';
import { intentions, metals } from '../testing/real-sheets';
import { CancelImport } from './cancel-import';
import { RunImport } from './run-import';
import { StartImport, type ImportRequest } from './start-import';

let context: TestContext;
let clerk: MemberActor;

beforeAll(async () => {
  context = await createTestContext([CatalogModule]);
});
// Goods that another test imported would be known again.
beforeEach(async () => {
  clerk = await anActor(context, await aMember(context));
});
afterAll(() => context.close());

async function start(
  csv: string | Buffer,
  overrides: Partial<ImportRequest> = {},
  name = '产品.csv',
): Promise<string> {
  const file = { name, bytes: Buffer.from(csv as string) };
  const request = {
    file,
    memberId: clerk.member.id,
    side: 'supply',
    kind: 'products',
    publish: true,
    ...overrides,
  } as const;
  return (await context.get(StartImport).execute(request, clerk)).id;
}

async function run(id: string) {
  await context.get(RunImport).execute(id);
  return (await context.get(Imports).find(id))!;
}

const rowsOf = (id: string) =>
  context.database.query<ImportedRow & { status: string; state: string | null }>(
    sql(`SELECT r.row, r.status, r.title, r.listing_id AS "listingId", r.problems, r.raw, l.state
       FROM listing_import_rows r LEFT JOIN listings l ON l.id = r.listing_id WHERE import_id = $1 ORDER BY position`),
    [id],
  );

/** Rows that one step of a run takes. */
const STEP = IMPORT_LIMITS.rowsAtOnce;
const manyRows = (count: number) =>
  ['品名,数量', ...Array.from({ length: count }, (_, at) => `不锈钢球阀 第${at}种,5台`)].join('\n');

describe('an import', () => {
  it('publishes rows that can be, drafts the others with the reason, and holds back what has no name', async () => {
    const id = await start(
      '品名,数量,单价\n不锈钢球阀 DN50,5台,88\n球阀,5台,\n不锈钢闸阀 DN50,好多,88\n,好多,88',
    );
    expect(await run(id)).toMatchObject({
      state: 'done',
      total: 4,
      processed: 4,
      accepted: 3,
      rejected: 1,
      tables: [{ sheet: '', rows: 4, guessed: false, leftOutRows: 0 }],
    });
    const code = (value: string): unknown => [expect.objectContaining({ code: value })];
    expect(await rowsOf(id)).toEqual([
      expect.objectContaining({ row: 2, status: 'accepted', state: 'published', problems: [] }),
      expect.objectContaining({
        row: 3,
        status: 'accepted',
        state: 'draft',
        problems: code('title-too-short'),
      }),
      expect.objectContaining({
        row: 4,
        status: 'accepted',
        state: 'published',
        problems: code('quantity-unreadable'),
      }),
      {
        row: 5,
        status: 'rejected',
        state: null,
        title: '',
        listingId: null,
        problems: code('title-missing'),
        raw: { 品名: '', 数量: '好多', 单价: '88' },
      },
    ]);
  });

  it('tells the event for what it published, and the unit’s browsers how far it is', async () => {
    const id = await start(manyRows(STEP + 10));
    await run(id);
    const published = await context.database.query(
      sql(`SELECT jsonb_array_length(o.payload->'listings') AS count FROM outbox o
            WHERE o.name = 'catalog.listings-added' AND EXISTS (
                  SELECT FROM listing_import_rows r
                   WHERE r.import_id = $1 AND r.listing_id::text = o.payload->'listings'->0->>'listingId')
            ORDER BY o.id`),
      [id],
    );
    expect(published).toEqual([{ count: STEP }, { count: 10 }]);
    const told = await context.database.query<{ type: string; data: object; audience: string }>(
      sql(`SELECT type, data, audience FROM live_events WHERE data->>'importId' = $1 ORDER BY id`),
      [id],
    );
    expect(told.map(({ data }) => data)).toMatchObject([
      { state: 'running', processed: STEP, total: STEP + 10 },
      { state: 'done', processed: STEP + 10, accepted: STEP + 10 },
      { state: 'done', processed: STEP + 10, accepted: STEP + 10 },
    ]);
    expect(told.map(({ type }) => type)).toEqual([
      ...['listing-import.progress', 'listing-import.progress', 'listing-import.done'],
    ]);
    const notice = sql(`SELECT text_en FROM notices WHERE about = $1`);
    expect(await context.database.query(notice, [`import:${id}`])).toEqual([
      { text_en: expect.stringContaining(`is done: ${STEP + 10} rows accepted, 0 rejected`) },
    ]);
    expect(new Set(told.map(({ audience }) => audience))).toEqual(
      new Set([`member:${clerk.member.id}`]),
    );
  });

  it('makes drafts only when it was not asked to publish', async () => {
    const id = await start('品名\n不锈钢球阀 DN50', { publish: false });
    await run(id);
    expect(await rowsOf(id)).toMatchObject([{ state: 'draft', problems: [] }]);
  });

  it('loses no row and repeats none when it is cut off in the middle and run again', async () => {
    const id = await start(manyRows(2 * STEP + 20));
    const outbox = context.get(Outbox);
    const publishAll = outbox.publishAll.bind(outbox);
    let chunks = 0;
    vi.spyOn(outbox, 'publishAll').mockImplementation((events) => {
      chunks += 1;
      return chunks === 2 ? Promise.reject(new Error('cut off')) : publishAll(events);
    });
    await expect(context.get(RunImport).execute(id)).rejects.toThrow('cut off');
    vi.restoreAllMocks();
    expect(await context.get(Imports).find(id)).toMatchObject({
      state: 'running',
      processed: STEP,
    });
    expect(await run(id)).toMatchObject({ state: 'done', accepted: 2 * STEP + 20 });
    expect(await rowsOf(id)).toHaveLength(2 * STEP + 20);
  });

  it('lets other jobs in after a turn, and continues from where it was', async () => {
    const id = await start(manyRows(2 * STEP + 20));
    await context.get(RunImport).execute(id, 0);
    expect(await context.get(Imports).find(id)).toMatchObject({
      state: 'running',
      processed: STEP,
    });
    await context.get(RunImport).execute(id, 0);
    await context.get(RunImport).execute(id, 0);
    expect(await context.get(Imports).find(id)).toMatchObject({
      state: 'done',
      accepted: 2 * STEP + 20,
    });
  });

  it('takes turns when two workers run it at once', async () => {
    const id = await start(manyRows(3 * STEP));
    await Promise.all([context.get(RunImport).execute(id), context.get(RunImport).execute(id)]);
    expect(await context.get(Imports).find(id)).toMatchObject({
      state: 'done',
      accepted: 3 * STEP,
      rejected: 0,
    });
    const [{ count }] = (await context.database.query(
      sql(
        `SELECT count(DISTINCT listing_id)::int AS count FROM listing_import_rows WHERE import_id = $1`,
      ),
      [id],
    )) as [{ count: number }];
    expect(count).toBe(3 * STEP);
  });

  it('is not run again when it is over', async () => {
    const id = await start('品名\n不锈钢球阀 DN50');
    const first = await run(id);
    expect(await run(id)).toEqual(first);
  });

  it('stops when it is cancelled, and cannot be cancelled twice', async () => {
    const id = await start(manyRows(10));
    await context.get(CancelImport).execute(id, clerk);
    expect(await run(id)).toMatchObject({ state: 'cancelled', processed: 0 });
    await expect(context.get(CancelImport).execute(id, clerk)).rejects.toMatchObject({
      code: 'catalog.import-finished',
    });
  });

  it('can be cancelled by its own unit only', async () => {
    const id = await start(manyRows(10));
    const other = await anActor(context, await aMember(context));
    await expect(context.get(CancelImport).execute(id, other)).rejects.toMatchObject({
      code: 'catalog.import-not-found',
    });
  });

  it.each([
    ['has no header', 'a,b\n1,2', 'catalog.import-without-header'],
    ['has no rows', '品名,数量\n', 'catalog.import-without-rows'],
    ['has too many rows', manyRows(100_001), 'platform.sheet-too-long'],
    ['has quotes that do not close', '品名\n"球阀', 'platform.sheet-unreadable'],
  ])('fails with the reason when the file %s', async (_, csv, code) => {
    const id = await start(csv);
    expect(await run(id)).toMatchObject({
      state: 'failed',
      problem: { code, zh: expect.any(String), en: expect.any(String) },
    });
  });

  it('R12.3 stops when the unit has lost its access', async () => {
    const unit = await aMember(context);
    const id = await start(manyRows(10), { memberId: unit.id });
    await context.database.query(sql(`UPDATE members SET standing = 'suspended' WHERE id = $1`), [
      unit.id,
    ]);
    expect(await run(id)).toMatchObject({
      state: 'failed',
      problem: { code: 'catalog.import-without-access' },
    });
    await expect(start(manyRows(1), { memberId: unit.id })).rejects.toMatchObject({
      code: 'membership.member-not-found',
    });
  });

  it('fails when its turns break again and again, and says so', async () => {
    const id = await start(manyRows(10));
    vi.spyOn(context.get(Listings), 'insert').mockRejectedValue(new Error('defect'));
    for (let tries = 1; tries < 5; tries += 1) await expect(run(id)).rejects.toThrow('defect');
    expect(await run(id)).toMatchObject({
      state: 'failed',
      problem: { code: 'catalog.import-broke' },
    });
    vi.restoreAllMocks();
  });
});

describe('a file that comes again', () => {
  const counted = () =>
    context.database.query<{ count: number }>(
      sql(`SELECT (SELECT count(*) FROM listings) + (SELECT count(*) FROM listing_imports)
             + (SELECT count(*) FROM listing_versions) AS count`),
    ) as Promise<[{ count: number }]>;

  const file = (price: string) =>
    `品名,货号,规格,单价\n焊接弯头 再次导入,HW-1,DN50,8\n不锈钢三通 再次导入,,DN80,${price}\n`;

  it('changes nothing when it says the same', async () => {
    await run(await start(file('12.50')));
    const again = await start(file('12.50'));
    expect(await run(again)).toMatchObject({ accepted: 0, updated: 0, unchanged: 2, rejected: 0 });
    expect(await rowsOf(again)).toMatchObject([{ status: 'unchanged' }, { status: 'unchanged' }]);
  });

  it('changes the listings that say something else, and tells what', async () => {
    const first = await start(file('12.5'));
    await run(first);
    const second = await start(file('13'));
    expect(await run(second)).toMatchObject({ accepted: 0, updated: 1, unchanged: 1 });
    const [, before] = await rowsOf(first);
    const [, after] = await rowsOf(second);
    expect(after).toMatchObject({
      ...{ status: 'updated', listingId: before?.listingId },
      problems: [{ code: 'listing-updated', message: { zh: '已更新原有发布：price' } }],
    });
    const listing = await context.get(Listings).owned(after!.listingId!, clerk.member.id);
    expect(listing).toMatchObject({ price: { amount: '13', currency: 'CNY' }, version: 2 });
  });

  it('makes anew what was withdrawn, and what another unit or the other side has', async () => {
    const first = await start(file('12.5'), { side: 'demand', publish: false });
    expect(await run(first)).toMatchObject({ accepted: 2 });
    await context.database.query(
      sql(
        `UPDATE listings SET state = 'withdrawn' WHERE id IN (SELECT listing_id FROM listing_import_rows WHERE import_id = $1)`,
      ),
      [first],
    );
    const second = await start(file('12.5'), { side: 'demand', publish: false });
    expect(await run(second)).toMatchObject({ accepted: 2, unchanged: 0 });
  });

  it('leaves a published listing alone that could not stay published', async () => {
    const sheet = (industry: string) => `品名,行业\n某种特别的物件 再次导入,${industry}\n`;
    await run(await start(sheet('344')));
    const again = await start(sheet(''));
    expect(await run(again)).toMatchObject({ updated: 0, unchanged: 1 });
    expect((await rowsOf(again))[0]?.problems.map(({ code }) => code)).toContain(
      'update-not-publishable',
    );
  });

  it('is previewed as it would be imported, and nothing is kept', async () => {
    await run(await start(file('12.5')));
    const [{ count: before }] = await counted();
    const preview = await context.get(PreviewImport).execute(
      {
        file: { name: '产品.csv', bytes: Buffer.from(file('13') + ',,DN100,5\n') },
        memberId: clerk.member.id,
        ...({ side: 'supply', kind: 'products', publish: true } as const),
      },
      'zh-CN',
    );
    expect(preview).toMatchObject({ total: 3, tables: [{ rows: 3 }] });
    expect(preview.rows.map(({ status, listing }) => [status, listing?.price?.amount])).toEqual([
      ['unchanged', undefined],
      ['updated', '13'],
      ['accepted', '5'],
    ]);
    expect(await counted()).toEqual([{ count: before }]);
  });

  it('keeps goods apart that are alike in all but the price', async () => {
    const id = await start('品名,单价\n同名货品 再次导入,5\n同名货品 再次导入,6\n');
    expect(await run(id)).toMatchObject({ accepted: 2 });
  });
});

describe('what is imported', () => {
  it('refuses what is no spreadsheet, and an empty file', async () => {
    await expect(start('%PDF-1.7', {}, 'a.pdf')).rejects.toMatchObject({
      code: 'platform.file-type-refused',
    });
    await expect(start('', {})).rejects.toMatchObject({ code: 'platform.file-empty' });
  });

  it('survives anything that stands in a cell', async () => {
    const odd: string[] = [
      '\u{1F600}'.repeat(99),
      '%00',
      "'; DROP TABLE listings; --",
      '=cmd|calc',
      '\u202Eabc',
      '9'.repeat(300),
    ];
    const id = await start(
      [
        '品名,数量,单价,交期,有效期,行业,地区',
        ...odd.map((text) => Array<string>(7).fill(`"${text}"`).join()),
      ].join('\n'),
    );
    expect(await run(id)).toMatchObject({ state: 'done', total: 6, processed: 6 });
  });
});

describe('a real sheet', () => {
  it.each(metals)(
    'of metal products goes in whole, and all but short titles are published: $name',
    async ({ bytes, expected: { supplies, tooShort } }) => {
      const id = await start(bytes);
      expect(await run(id)).toMatchObject({
        state: 'done',
        total: supplies,
        accepted: supplies,
        rejected: 0,
      });
      const drafts = (await rowsOf(id)).filter(({ state }) => state === 'draft');
      expect(drafts.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(
        Array(tooShort).fill('title-too-short'),
      );
    },
  );

  it.each(intentions)(
    'of procurement intentions goes in whole: $name',
    async ({ name, bytes, expected: { demands } }) => {
      const id = await start(bytes, { side: 'demand' }, name);
      expect(await run(id)).toMatchObject({
        state: 'done',
        total: demands,
        accepted: demands,
        rejected: 0,
      });
    },
  );
});
