import { CountRatings } from '@wanchang/fulfilment';
import { FulfilmentHttpModule } from '@wanchang/fulfilment/http';
import { aSignedContract, type SignedContract } from '@wanchang/fulfilment/testing';
import { shanghaiDate } from '@wanchang/kernel';
import { aClient, inside, type Client } from '@wanchang/membership/testing';
import { createTestApi, sql, type TestApi } from '@wanchang/platform/testing';

interface Dispute {
  readonly no: number;
  readonly state: string;
  readonly actions: string[];
  readonly proposal: string | null;
  readonly entries: { kind: string; side: string | null }[];
}
interface Rating {
  readonly quality: number;
  readonly words: string;
  readonly answer: string | null;
}
interface Contract {
  readonly state: string;
  readonly disputes: Dispute[];
  readonly ratings: { mine: Rating | null; theirs: Rating | null; possible: boolean };
  readonly open: { kind: string; side: string }[];
}

let api: TestApi;
let secretariat: Client;
const today = shanghaiDate(new Date());

beforeAll(async () => {
  api = await createTestApi({ imports: [FulfilmentHttpModule] }, { readsActors: true });
  secretariat = await aClient(api, null, { name: '李秘书', duty: 'general-affairs' });
});
afterAll(() => api?.close());

const claim = { about: 'lines', rows: [{ no: 1 }], amount: '1865.00', text: '十件与样品不符' };
const act = (who: Client, at: string, action: string, text?: string) =>
  who.ask<Contract>('POST', `${at}/disputes/1/act`, { action, text });
const refused = (who: Client, at: string, action: string, text = '说明') =>
  who.refusal('POST', `${at}/disputes/1/act`, { action, text });

describe('a dispute', () => {
  it('R0.2 is claimed on lines, answered, talked about and settled with terms; everything else goes on', async () => {
    const { at, buyer, seller } = await aSignedContract(api);
    expect(await buyer.refusal('POST', `${at}/disputes`, { ...claim, rows: [{ no: 9 }] })).toBe(
      'fulfilment.line-unknown',
    );
    expect(await buyer.refusal('POST', `${at}/disputes`, { ...claim, rows: [] })).toBe(
      'fulfilment.dispute-subject',
    );
    const claimed = await buyer.ask<Contract>('POST', `${at}/disputes`, claim);
    expect(claimed.disputes[0]).toMatchObject({ state: 'claimed', actions: ['withdraw'] });
    expect(claimed.open).toContainEqual(
      expect.objectContaining({ kind: 'answer', side: 'seller' }),
    );
    expect(await refused(buyer, at, 'answer')).toBe('fulfilment.not-your-turn');
    expect(await refused(seller, at, 'mediate')).toBe('fulfilment.dispute-step');
    await seller.ask('POST', `${at}/deliveries`, {
      ...{ kind: 'delivery', shippedOn: today, lines: [{ no: 1, quantity: '1' }] },
    });
    const end = { closing: 'complete', reason: '就这样' };
    expect(await buyer.refusal('POST', `${at}/close`, end)).toBe('fulfilment.dispute-open');
    await act(seller, at, 'answer', '样品是旧版本');
    await act(buyer, at, 'say', '合同写的是新版本');
    await act(seller, at, 'propose', '每件降价一成');
    expect(await refused(seller, at, 'accept')).toBe('fulfilment.own-proposal');
    const settled = await act(buyer, at, 'accept');
    expect(settled.disputes[0]).toMatchObject({ state: 'settled', proposal: '每件降价一成' });
    expect(settled.disputes[0]!.entries.map(({ kind }) => kind)).toEqual([
      ...['claim', 'answer', 'say', 'propose', 'accept'],
    ]);
    expect(await refused(buyer, at, 'say')).toBe('fulfilment.dispute-step');
  });

  it('R14.1 is mediated by the secretariat only where it was asked, and closed by it on record', async () => {
    const { id, at, buyer, seller } = await aSignedContract(api);
    await buyer.ask('POST', `${at}/disputes`, claim);
    const word = { action: 'mediator-says', text: '请双方各让一步' };
    const mediation = `/contract-mediations/${id}/1`;
    expect(await secretariat.refusal('POST', mediation, word)).toBe('fulfilment.dispute-not-found');
    await act(seller, at, 'answer', '不同意');
    await act(buyer, at, 'mediate', '请秘书处调解');
    const { items } = await secretariat.ask<{ items: { contractId: string }[] }>(
      ...(['GET', '/contract-mediations'] as const),
    );
    expect(items.map(({ contractId }) => contractId)).toContain(id);
    await secretariat.ask('POST', mediation, word);
    await secretariat.ask('POST', mediation, { action: 'hand-back', text: '请双方先核对样品' });
    const back = await buyer.ask<Contract>('GET', at);
    expect(back.disputes[0]).toMatchObject({ state: 'answered' });
    await act(buyer, at, 'mediate', '仍未谈妥');
    await secretariat.ask('POST', mediation, { action: 'close', text: '双方已私下了结' });
    const { disputes } = await buyer.ask<Contract>('GET', at);
    expect(disputes[0]).toMatchObject({ state: 'closed', actions: [] });
    expect(disputes[0]!.entries.at(-1)).toMatchObject({ kind: 'close', side: null });
    const other = await aClient(api, null, { duty: 'conference' });
    expect(await other.refusal('POST', mediation, word)).toBe('platform.not-allowed');
  });

  it('R0.2 that is not answered in time can be taken to the secretariat by the claimant', async () => {
    const { id, at, buyer } = await aSignedContract(api);
    await buyer.ask('POST', `${at}/disputes`, claim);
    expect(await refused(buyer, at, 'mediate')).toBe('fulfilment.dispute-step');
    await api.database.execute(
      sql(
        `UPDATE contract_disputes SET answer_due_at = now() - interval '1 minute' WHERE contract_id = $1`,
      ),
      [id],
    );
    expect((await act(buyer, at, 'mediate', '对方不答复')).disputes[0]).toMatchObject({
      state: 'mediation',
    });
  });
});

/** Delivered, paid and completed. */
async function aCompleted(): Promise<SignedContract> {
  const contract = await aSignedContract(api);
  const { at, buyer, seller } = contract;
  const lines = [{ no: 1, quantity: '100' }];
  await seller.ask('POST', `${at}/deliveries`, { kind: 'delivery', shippedOn: today, lines });
  await buyer.ask('POST', `${at}/deliveries/1/decide`, { lines: [] });
  const money = { kind: 'payment', amount: '18650', currency: 'CNY', paidOn: today };
  await buyer.ask('POST', `${at}/payments`, { ...money, reference: '回单' });
  await seller.ask('POST', `${at}/payments/1/confirm`);
  await buyer.ask('POST', `${at}/close`, { closing: 'complete' });
  return contract;
}

const stars = (memberId: string, all: number) => ({
  ...{ memberId, quality: all, punctuality: all, conduct: all, words: '合作顺利' },
});

describe('a rating', () => {
  it('R14.1 is unseen until both have rated, is answered, and counts in the reputation', async () => {
    const { at, buyer, seller, units } = await aCompleted();
    const of = (side: 'buyer' | 'seller', count: number) => stars(units[side].id, count);
    expect(await buyer.refusal('POST', `${at}/rating`, of('buyer', 5))).toBe(
      'fulfilment.rating-of-oneself',
    );
    const given = await buyer.ask<Contract>('POST', `${at}/rating`, of('seller', 5));
    expect(given.ratings).toMatchObject({ mine: { quality: 5 }, theirs: null, possible: false });
    expect(await buyer.refusal('POST', `${at}/rating`, of('seller', 1))).toBe(
      'fulfilment.rating-known',
    );
    const unseen = await seller.ask<Contract>('GET', at);
    expect(unseen.ratings).toMatchObject({ mine: null, theirs: null, possible: true });
    expect(await seller.refusal('POST', `${at}/rating/answer`, { answer: '谢谢' })).toBe(
      'fulfilment.rating-not-found',
    );
    const seen = await seller.ask<Contract>('POST', `${at}/rating`, of('buyer', 3));
    expect(seen.ratings.theirs).toMatchObject({ quality: 5, words: '合作顺利' });
    await seller.ask('POST', `${at}/rating/answer`, { answer: '谢谢' });
    expect((await buyer.ask<Contract>('GET', at)).ratings.mine).toMatchObject({ answer: '谢谢' });
    const unit = await buyer.ask<{ count: number; quality: number }>(
      ...(['GET', `/members/${units.seller.id}/ratings`] as const),
    );
    expect(unit).toMatchObject({ count: 1, raters: 1, quality: 5 });
    await inside(api).get(CountRatings).execute(null);
    const rows = await api.database.query(
      sql(`SELECT raters, rating_points FROM unit_reputations WHERE member_id = $1`),
      [units.buyer.id],
    );
    expect(rows).toEqual([{ raters: 1, rating_points: 0.5 }]);
  });

  it('R14.1 of one side alone is shown after 14 days of the database’s clock, and none can be given then', async () => {
    const { id, at, buyer, seller, units } = await aCompleted();
    await buyer.ask('POST', `${at}/rating`, stars(units.seller.id, 2));
    await api.database.execute(
      sql(`UPDATE contracts SET ended_at = now() - interval '14 days' WHERE id = $1`),
      [id],
    );
    const { ratings } = await seller.ask<Contract>('GET', at);
    expect(ratings).toMatchObject({ theirs: { quality: 2 }, possible: false });
    expect(await seller.refusal('POST', `${at}/rating`, stars(units.buyer.id, 1))).toBe(
      'fulfilment.rating-not-possible',
    );
  });

  it('R14.1 that is abusive is hidden by the secretariat on record, and counts no more', async () => {
    const { id, at, buyer, seller, units } = await aCompleted();
    await buyer.ask('POST', `${at}/rating`, stars(units.seller.id, 1));
    await seller.ask('POST', `${at}/rating`, stars(units.buyer.id, 5));
    const order = { side: 'buyer', reason: '人身攻击' };
    await secretariat.ask('POST', `/contract-overviews/${id}/hide-rating`, order);
    expect((await seller.ask<Contract>('GET', at)).ratings.theirs).toBeNull();
    await inside(api).get(CountRatings).execute(units.seller.id);
    const rows = await api.database.query(
      sql(`SELECT raters FROM unit_reputations WHERE member_id = $1`),
      [units.seller.id],
    );
    expect(rows).toEqual([{ raters: 0 }]);
    expect(await secretariat.refusal('POST', `/contract-overviews/${id}/hide-rating`, order)).toBe(
      'fulfilment.rating-not-found',
    );
  });
});
