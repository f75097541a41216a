import { BookCertainLines } from '@wanchang/fees';
import { FeesHttpModule } from '@wanchang/fees/http';
import { fileOf, SHAPES, type Format, type Movement, type ShapeName } from '@wanchang/fees/testing';
import { MembershipHttpModule } from '@wanchang/membership/http';
import { aClient, aMember, inside, type Client } from '@wanchang/membership/testing';
import { addDays, shanghaiDate } from '@wanchang/kernel';
import { createTestApi, sql, type TestApi } from '@wanchang/platform/testing';

interface Statement {
  readonly id: string;
  readonly code?: string;
  readonly newLines: number;
  readonly knownLines: number;
  readonly waiting: number;
  readonly booking: number;
  readonly booked: number;
}
interface Line {
  readonly id: string;
  readonly state: string;
  readonly certainty: string;
  readonly reasons: string[];
  readonly proposedMemberId: string | null;
  readonly candidates: { id: string }[];
  readonly bookedFor: { id: string }[];
  readonly paymentId: string | null;
}
interface Fees {
  readonly owed: string;
  readonly credit: string;
  readonly invoices: { state: string }[];
  readonly payments: { id: string; state: string; amount: string; hasReceipt: boolean }[];
}

let api: TestApi;
let clerk: Client;
const today = shanghaiDate(new Date());
const YEAR = Number(today.slice(0, 4));

beforeAll(async () => {
  api = await createTestApi(
    { imports: [FeesHttpModule, MembershipHttpModule] },
    { readsActors: true },
  );
  clerk = await aClient(api, null, { name: '李秘书', duty: 'fees' });
  for (const year of [YEAR, YEAR - 1])
    await clerk.ask('POST', '/fee-rates', { year, kind: 'domestic_enterprise', amount: '5000.00' });
});
afterAll(() => api?.close());

let accounts = 0;
const anAccount = () => `31001234090245${String(10_000 + ++accounts)}`;

/** A unit that owes this year's fee, and last year's where asked. */
async function aUnit(nameZh: string, years = [YEAR]) {
  const unit = await aMember(inside(api), { nameZh });
  const payer = await aClient(api, unit, { role: 'administrator' });
  for (const year of years)
    await clerk.ask('POST', '/invoices', { memberId: unit.id, year, dueOn: addDays(today, 30) });
  return { ...unit, payer };
}

interface Sent {
  readonly account?: string;
  readonly shape?: ShapeName;
  readonly format?: Format;
  readonly opening?: string;
  readonly fields?: Record<string, string>;
}
async function send(movements: readonly Movement[], sent: Sent = {}) {
  const { account = anAccount(), shape = 'ccb numbered', format = 'xlsx', opening, fields } = sent;
  const bytes = fileOf(SHAPES[shape]({ account, movements, opening }), format);
  const name = `对账单.${format === 'gbk' ? 'csv' : format}`;
  return (await clerk.upload<Statement>('/bank-statements', { name, bytes }, fields)).body;
}
const linesOf = async ({ id }: Statement) =>
  (await clerk.ask<{ items: Line[] }>('GET', `/bank-statements/${id}/lines?limit=100`)).items;
const bookCertain = ({ id }: Statement) => inside(api).get(BookCertainLines).execute(id);
const feesOf = ({ payer }: { payer: Client }) => payer.ask<Fees>('GET', '/my-unit/fees');
/** Of each payer another one. */
const accountOf = (name: string) =>
  [...name].map((sign) => String(sign.codePointAt(0)! % 100).padStart(2, '0')).join('');
const from = (name: string, amount = '5000.00', more: Partial<Movement> = {}): Movement => ({
  ...{ on: '2026-03-02', name, amount, account: accountOf(name), ...more },
});

describe('a bank statement over HTTP', () => {
  it('R12.1 books what is certain once, with a receipt, and leaves the rest to a person', async () => {
    const unit = await aUnit('永嘉对账泵业（青岛）有限公司');
    const statement = await send([
      from('永嘉对账泵业(青岛)有限公司'),
      from('无关某某', '88.00'),
      from('示例物业', '-20.00'),
    ]);
    expect(statement).toMatchObject({ newLines: 3, booking: 1, waiting: 1, outgoing: 1 });
    const runs = await Promise.all([bookCertain(statement), bookCertain(statement)]);
    expect(runs.reduce((sum, count) => sum + count, 0)).toBe(1);
    const fees = await feesOf(unit);
    expect(fees).toMatchObject({
      owed: '0.00',
      payments: [{ state: 'completed', hasReceipt: true }],
    });
    expect(await linesOf(statement)).toMatchObject([
      { state: 'booked', bookedFor: [{ id: unit.id }] },
      { state: 'open', certainty: 'unknown' },
      { state: 'outgoing' },
    ]);
  });

  it('R12.1 counts no line twice, in whichever form and however often its file comes', async () => {
    const account = anAccount();
    const first = [from('甲某某', '1.00'), from('乙某某', '2.00')];
    await send(first, { account });
    const again = { account, shape: 'icbc two columns, newest first', format: 'gbk' } as const;
    expect(await send(first, again)).toMatchObject({ code: 'fees.statement-known' });
    const more = [...first, from('丙某某', '3.00', { on: '2026-03-03' })];
    const answers = await Promise.all([1, 2, 3].map(() => send(more, { account })));
    expect(answers.filter(({ code }) => code === 'fees.statement-known')).toHaveLength(2);
    expect(answers.find(({ code }) => !code)).toMatchObject({ newLines: 1, knownLines: 2 });
  });

  it('R12.1 joins what was imported before, or a person lets it through', async () => {
    const account = anAccount();
    await send([from('甲某某', '1.00')], { account, opening: '100.00' });
    const later = [from('乙某某', '2.00', { on: '2026-04-01' })];
    expect(await send(later, { account, opening: '150.00' })).toMatchObject({
      code: 'fees.statement-not-continuous',
    });
    expect(
      await send(later, { account, opening: '150.00', fields: { acceptGap: 'true' } }),
    ).toMatchObject({ newLines: 1, gap: '49.00' });
    const earlier = [from('丙某某', '5.00', { on: '2026-02-01' })];
    expect(await send(earlier, { account, opening: '95.00' })).toMatchObject({ newLines: 1 });
  });

  it('R12.1 is refused with the row where one is missing, and nothing of it is kept', async () => {
    const grid = SHAPES['cmb signed']({
      account: anAccount(),
      movements: ['1.00', '2.00', '3.00'].map((amount) => from('甲某某', amount)),
    });
    grid.splice(4, 1);
    const file = { name: '明细.csv', bytes: fileOf(grid, 'gbk') };
    const { status, body } = await clerk.upload<{ detail: string }>('/bank-statements', file);
    expect([status, body.detail]).toEqual([400, expect.stringMatching(/第 4 行与第 5 行/)]);
    const fake = { name: '明细.xlsx', bytes: Buffer.from('%PDF-1.7 …') };
    expect((await clerk.upload('/bank-statements', fake)).status).toBeGreaterThanOrEqual(400);
  });

  it('R12.1 whose payer is ambiguous is confirmed by a person, and the payer is learnt', async () => {
    const one = await aUnit('乐清模糊阀门有限公司');
    const other = await aUnit('乐清模糊阀体有限公司');
    const statement = await send([from('乐清模糊阀件有限公司')]);
    const [line] = await linesOf(statement);
    expect(line).toMatchObject({ state: 'open', certainty: 'ambiguous', proposedMemberId: null });
    expect(new Set(line!.candidates.map(({ id }) => id))).toEqual(new Set([one.id, other.id]));
    expect(await bookCertain(statement)).toBe(0);
    const book = (amount: string) => ({ parts: [{ memberId: other.id, amount }] });
    const path = `/bank-lines/${line!.id}/book`;
    expect(await clerk.refusal('POST', path, book('4999.00'))).toBe('fees.parts-differ');
    const answers = await Promise.all(
      [1, 2, 3].map(() => clerk.send('POST', path, book('5000.00'))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409, 409]);
    expect(await feesOf(other)).toMatchObject({ owed: '0.00' });
    const next = await send([from('乐清模糊阀件有限公司', '5000.00', { on: '2026-05-01' })]);
    expect((await linesOf(next))[0]).toMatchObject({
      ...{ certainty: 'probable', proposedMemberId: other.id },
    });
  });

  it('R12.1 pays several dues in one payment, and for several units', async () => {
    const one = await aUnit('瑞安两年电器有限公司', [YEAR - 1, YEAR]);
    const [first, second] = [await aUnit('瑞安甲子公司'), await aUnit('瑞安乙子公司')];
    const statement = await send([
      from('瑞安两年电器有限公司', '10000.00'),
      from('某某控股集团', '10000.00'),
    ]);
    await bookCertain(statement);
    expect((await feesOf(one)).invoices).toMatchObject([{ state: 'paid' }, { state: 'paid' }]);
    const [, line] = await linesOf(statement);
    const parts = [first, second].map(({ id }) => ({ memberId: id, amount: '5000.00' }));
    await clerk.ask('POST', `/bank-lines/${line!.id}/book`, { parts });
    expect([await feesOf(first), await feesOf(second)]).toMatchObject([{ owed: '0.00' }, { owed: '0.00' }]); // prettier-ignore
  });

  it('R12.1 books two equal payments of one unit by itself only while the second still settles a due', async () => {
    const unit = await aUnit('平阳双付机械有限公司');
    const statement = await send([from('平阳双付机械有限公司'), from('平阳双付机械有限公司')]);
    expect(statement.booking).toBe(2);
    expect(await bookCertain(statement)).toBe(1);
    expect((await linesOf(statement))[1]).toMatchObject({ state: 'open', certainty: 'probable' });
    expect(await feesOf(unit)).toMatchObject({ owed: '0.00', credit: '0.00' });
  });

  it('R12.1 that was booked wrongly is taken back: owed again, receipt void, nothing learnt, no standing lowered', async () => {
    const unit = await aUnit('苍南冲回标牌有限公司');
    const statement = await send([from('陌生付款人甲')]);
    const [{ id } = { id: '' }] = await linesOf(statement);
    const parts = [{ memberId: unit.id, amount: '5000.00' }];
    await clerk.ask('POST', `/bank-lines/${id}/book`, { parts });
    const { paymentId } = (await linesOf(statement))[0]!;
    await clerk.ask('POST', `/payments/${paymentId}/reverse`, { reason: '认错单位' });
    expect(await feesOf(unit)).toMatchObject({
      ...{ owed: '5000.00', invoices: [{ state: 'sent' }] },
      payments: [{ state: 'reversed', hasReceipt: false }],
    });
    expect((await unit.payer.ask<{ standing: string }>('GET', '/my-unit')).standing).toBe('active');
    expect(await clerk.refusal('POST', `/payments/${paymentId}/reverse`, { reason: '再冲' })).toBe(
      'fees.line-not-open',
    );
    await clerk.ask('POST', `/bank-statements/${statement.id}/match`);
    expect((await linesOf(statement))[0]).toMatchObject({ state: 'open', certainty: 'unknown' });
    const learnt = await api.database.query(
      sql(`SELECT value FROM fee_payers WHERE bank_line_id = $1`),
      [id],
    );
    expect(learnt).toEqual([]);
  });

  it('R12.1 may hold what is no fee: it is set aside with a reason, and taken up again', async () => {
    const statement = await send([from('银行利息', '3.21')]);
    const [line] = await linesOf(statement);
    await clerk.ask('POST', `/bank-lines/${line!.id}/set-aside`, { reason: '结息' });
    expect((await linesOf(statement))[0]).toMatchObject({ state: 'set-aside' });
    const parts = [{ memberId: line!.id, amount: '3.21' }];
    expect(await clerk.refusal('POST', `/bank-lines/${line!.id}/book`, { parts })).toBe(
      'fees.line-not-open',
    );
    await clerk.ask('POST', `/bank-lines/${line!.id}/reopen`);
    expect(await clerk.refusal('POST', `/bank-lines/${line!.id}/book`, { parts })).toBe(
      'membership.member-not-found',
    );
  });

  it('R12.1 is seen by those who look after the fees, and by nobody else', async () => {
    const other = await aClient(api, null, { duty: 'conference' });
    const { payer } = await aUnit('文成外人有限公司');
    for (const client of [other, payer])
      expect(await client.refusal('GET', '/bank-statements')).toMatch(/platform|identity|403/);
  });
});
