import type { MemberActor } from '@wanchang/membership';
import { aMember, anActor } from '@wanchang/membership/testing';
import { createTestContext, type TestContext } from '@wanchang/platform/testing';
import { CatalogModule } from '../catalog.module';
import { noChoices, type ImportChoices } from '../domain/import/import-choices';
import { IMPORT_LIMITS } from '../domain/listing-import';
import { Imports } from '../persistence/imports';
import { Listings } from '../persistence/listings';
import { MyListings } from '../queries/my-listings.query';
import { PreviewImport, type PreviewRequest } from '../queries/preview-import.query';
import { RunImport } from './run-import';
import { StartImport } from './start-import';

let context: TestContext;
let clerk: MemberActor;

beforeAll(async () => {
  context = await createTestContext([CatalogModule]);
});
beforeEach(async () => {
  clerk = await anActor(context, await aMember(context));
});
afterAll(() => context.close());

const FILE = '品名,型号,数量,结算\n不锈钢球阀,Q41F,12台,88\n不锈钢闸阀,Z41W,30台,120\n';
const COLUMN = { sheet: '', at: 3, header: '结算', meaning: 'price' } as const;

const request = (text: string, of: Omit<Partial<PreviewRequest>, 'file'> = {}) => ({
  file: { name: '产品.csv', bytes: Buffer.from(text) },
  memberId: clerk.member.id,
  ...({ side: 'supply', kind: 'products', publish: false } as const),
  ...of,
});
const preview = (text: string, of: Omit<Partial<PreviewRequest>, 'file'> = {}) =>
  context.get(PreviewImport).execute(request(text, of), 'zh-CN');

async function imported(text: string, choices: ImportChoices = noChoices) {
  const { id } = await context.get(StartImport).execute({ ...request(text), choices }, clerk);
  await context.get(RunImport).execute(id);
  return (await context.get(Imports).find(id))!;
}

async function listings() {
  const page = await context.get(MyListings).execute({ limit: 100 }, clerk);
  const found = page.items.map(({ id }) => context.get(Listings).owned(id, clerk.member.id));
  return (await Promise.all(found)).sort((left, right) => left.title.localeCompare(right.title));
}

describe('what a unit says that a column is', () => {
  it('holds for the preview and for the import, and is marked as its word', async () => {
    const choices = { ...noChoices, columns: [COLUMN] };
    const { rows, tables } = await preview(FILE, { choices });
    expect(rows.map(({ listing }) => listing?.price?.amount)).toEqual(['88', '120']);
    expect(tables[0]?.columns[3]).toMatchObject({ meaning: 'price', reason: 'user' });
    await imported(FILE, choices);
    expect((await listings()).map(({ price }) => price?.amount)).toEqual(['88', '120']);
  });

  it('is remembered for the next file of the same shape, of this unit and side alone', async () => {
    await imported(FILE, { ...noChoices, columns: [COLUMN] });
    const next = FILE.replaceAll('不锈钢', '铸铁').replace('88', '99');
    const prices = async (of: Omit<Partial<PreviewRequest>, 'file'> = {}) =>
      (await preview(next, of)).rows.map(({ listing }) => listing?.price?.amount);
    expect(await prices()).toEqual(['99', '120']);
    expect(await prices({ side: 'demand' })).toEqual([undefined, undefined]);
    const other = await aMember(context);
    expect(await prices({ memberId: other.id })).toEqual([undefined, undefined]);
  });

  it('is not remembered from a preview', async () => {
    await preview(FILE, { choices: { ...noChoices, columns: [COLUMN] } });
    const { rows } = await preview(FILE);
    expect(rows.map(({ listing }) => listing?.price ?? null)).toEqual([null, null]);
  });

  it('holds until the import ends, whatever is said of another file meanwhile', async () => {
    const many = `品名,数量,结算,另算\n${Array.from({ length: 260 }, (_, at) => `不锈钢球阀 第${at}种,3台,1,2`).join('\n')}`;
    const first = { ...noChoices, columns: [{ ...COLUMN, at: 2 }] };
    const { id } = await context
      .get(StartImport)
      .execute({ ...request(many), choices: first }, clerk);
    // One chunk of the run; the rest after another file of the same shape said otherwise.
    await context.get(RunImport).execute(id, 0);
    await imported(many.replaceAll('球阀', '蝶阀'), {
      ...noChoices,
      columns: [{ ...COLUMN, header: '另算' }],
    });
    await context.get(RunImport).execute(id);
    expect(await context.get(Imports).find(id)).toMatchObject({ state: 'done', processed: 260 });
    const own = (await listings()).filter(({ title }) => title.includes('球阀'));
    expect(new Set(own.map(({ price }) => price?.amount))).toEqual(new Set(['1']));
  });

  it('takes a column back in that was left out, and its meaning away from another', async () => {
    const file = '品名,联系人,单价,出厂价\n不锈钢球阀,张三,5,6\n不锈钢闸阀,李四,7,8\n';
    const columns = [
      { sheet: '', at: 1, header: '联系人', meaning: 'property' as const },
      { sheet: '', at: 3, header: '出厂价', meaning: 'price' as const },
    ];
    const { rows } = await preview(file, { choices: { ...noChoices, columns } });
    expect(rows[0]?.listing?.price?.amount).toBe('6');
    expect(rows[0]?.listing?.attributes).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: '联系人', value: '张三' })]),
    );
  });
});

describe('corrections', () => {
  it('replace what a cell says, and a row that was held back goes in', async () => {
    const file = '品名,数量,单价\n不锈钢球阀,5台,88\n,5台,90\n';
    expect((await preview(file)).rows[1]?.status).toBe('rejected');
    const cells = [
      { sheet: '', row: 3, at: 0, text: '不锈钢闸阀' },
      { sheet: '', row: 2, at: 2, text: '' },
    ];
    expect(await imported(file, { ...noChoices, cells })).toMatchObject({ accepted: 2 });
    expect((await listings()).map(({ title, price }) => [title, price?.amount])).toEqual([
      ['不锈钢球阀', undefined],
      ['不锈钢闸阀', '90'],
    ]);
  });

  it('say of all goods what their rows do not, and of every one only where that is wished', async () => {
    const file = '品名,地区\n不锈钢球阀,江苏省苏州市\n不锈钢闸阀,\n';
    const said = (everywhere: boolean) => ({
      ...noChoices,
      all: [{ meaning: 'region', text: '湖北省武汉市', everywhere } as const],
    });
    const regions = async (choices: ImportChoices) =>
      (await preview(file, { choices })).rows.map(({ listing }) => listing?.region);
    expect(await regions(said(false))).toEqual([
      expect.stringContaining('苏州'),
      expect.stringContaining('武汉'),
    ]);
    expect(await regions(said(true))).toEqual([
      expect.stringContaining('武汉'),
      expect.stringContaining('武汉'),
    ]);
  });

  it('leave a table out', async () => {
    const choices = { ...noChoices, leftOut: [{ sheet: '', at: 0 }] };
    const { tables, total } = await preview(FILE, { choices });
    expect([tables[0]?.taken, total]).toEqual([false, 0]);
    expect(await imported(FILE, choices)).toMatchObject({ state: 'done', accepted: 0 });
  });
});

describe('a preview', () => {
  it('counts what is told, shows the rows that something is told of, and pages through them', async () => {
    const lines = Array.from(
      { length: 250 },
      (_, at) => `不锈钢球阀 第${at}种,${at < 150 ? '好多' : '5台'}`,
    );
    const file = ['品名,数量', ...lines].join('\n');
    const first = await preview(file, { only: 'noted' });
    expect(first).toMatchObject({
      ...{ total: 250, matching: 150, cut: false },
      counts: { accepted: 250, noted: 150, rejected: 0 },
      notes: [{ code: 'quantity-unreadable', rows: 150 }],
    });
    expect(first.rows).toHaveLength(100);
    const rest = await preview(file, { only: 'noted', from: 100 });
    expect(rest.rows.map(({ row }) => row)).toEqual(
      Array.from({ length: 50 }, (_, at) => at + 102),
    );
  });

  it('reads the first rows of a long file only, and says so', async () => {
    const many = IMPORT_LIMITS.previewedRows + 100;
    const lines = Array.from({ length: many }, (_, at) => `不锈钢球阀 第${at}种,5台`);
    const found = await preview(['品名,数量', ...lines].join('\n'));
    expect(found).toMatchObject({ cut: true, total: IMPORT_LIMITS.previewedRows - 1 });
  });

  it('refuses what is no spreadsheet, and an empty file, as an import does', async () => {
    const of = (name: string, text: string) => ({
      ...request(text),
      file: { name, bytes: Buffer.from(text) },
    });
    const query = context.get(PreviewImport);
    await expect(query.execute(of('图.xlsx', '%PDF-1.7'), 'zh-CN')).rejects.toMatchObject({
      code: 'platform.file-type-refused',
    });
    await expect(query.execute(of('空.csv', ''), 'zh-CN')).rejects.toMatchObject({
      code: 'platform.file-empty',
    });
  });
});
