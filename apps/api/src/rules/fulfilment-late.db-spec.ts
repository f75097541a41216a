import { ListOpenItems, RemindOfContract } from '@wanchang/fulfilment';
import { FulfilmentHttpModule } from '@wanchang/fulfilment/http';
import { aSignedContract, type SignedContract } from '@wanchang/fulfilment/testing';
import { addDays, shanghaiDate } from '@wanchang/kernel';
import { aClient, inside, type Client } from '@wanchang/membership/testing';
import { createTestApi, sql, type TestApi } from '@wanchang/platform/testing';

interface Item {
  readonly contractId: string;
  readonly kind: string;
  readonly side: string;
  readonly no: number | null;
  readonly dueOn: string;
}

let api: TestApi;
let secretariat: Client;
const today = shanghaiDate(new Date());

beforeAll(async () => {
  api = await createTestApi({ imports: [FulfilmentHttpModule] }, { readsActors: true });
  secretariat = await aClient(api, null, { name: '李秘书', duty: 'general-affairs' });
});
afterAll(() => api?.close());

const change = (statement: string, { id }: { id: string }) =>
  api.database.execute(sql(statement), [id]);

const goodsDue = (contract: SignedContract, days: number) =>
  change(
    `UPDATE contracts SET delivery_due_on = date '${addDays(today, days)}' WHERE id = $1`,
    contract,
  );
const moneyDue = (contract: SignedContract, days: number) =>
  change(
    `UPDATE contract_plan SET due_on = date '${addDays(today, days)}' WHERE contract_id = $1`,
    contract,
  );
const claimDueIn = (contract: SignedContract, days: number) =>
  change(
    `UPDATE contract_disputes SET answer_due_at = now() + interval '${days} days' WHERE contract_id = $1`,
    contract,
  );

/**
 * Late by goods, by money, by an answer to a claim, by nothing; and one that has ended. By two days at least: what was due
 * yesterday is told at nine in China, and not before.
 */
async function fiveContracts() {
  const contracts: SignedContract[] = [];
  for (let at = 0; at < 5; at += 1) contracts.push(await aSignedContract(api));
  const [goods, money, claim, none, ended] = contracts;
  for (const one of contracts) {
    await goodsDue(one, 0);
    await moneyDue(one, 0);
  }
  await goodsDue(goods!, -2);
  await moneyDue(money!, -3);
  for (const { buyer, at } of [claim!, none!])
    await buyer.ask('POST', `${at}/disputes`, {
      ...{ about: 'lines', rows: [{ no: 1 }], amount: '1865.00', text: '十件与样品不符' },
    });
  await claimDueIn(claim!, -4);
  await claimDueIn(none!, 3);
  await moneyDue(ended!, -5);
  await ended!.buyer.ask('POST', `${ended!.at}/close`, {
    closing: 'terminate',
    reason: '不再需要',
  });
  const { atEnd } = await ended!.seller.ask<{ atEnd: { hash: string } }>('GET', ended!.at);
  await ended!.seller.ask('POST', `${ended!.at}/close/agree`, { seen: atEnd.hash });
  return { goods: goods!, money: money!, claim: claim! };
}

describe('what is late', () => {
  it('R0.2 is told to the secretariat, the first due first: as each contract says of itself, and nothing else', async () => {
    const { goods, money, claim } = await fiveContracts();
    const { items } = await secretariat.ask<{ items: Item[] }>('GET', '/contract-overviews/late');
    const shown = items.map(({ contractId, kind, side, dueOn }) => [contractId, kind, side, dueOn]);
    expect(shown).toEqual([
      [claim.id, 'answer', 'seller', addDays(today, -4)],
      [money.id, 'pay', 'buyer', addDays(today, -3)],
      [goods.id, 'deliver', 'seller', addDays(today, -2)],
    ]);
    const open = inside(api).get(ListOpenItems);
    const itself = await Promise.all(
      [claim, money, goods].map(async ({ id }) =>
        (await open.ofContract(id)).filter(({ late }) => late),
      ),
    );
    expect(await open.late(200)).toEqual(itself.flat());
    const page = await secretariat.ask<{ items: { id: string; late: number }[] }>(
      'GET',
      '/contract-overviews?late=true',
    );
    expect(page.items.map(({ id, late }) => [id, late]).sort()).toEqual(
      [goods, money, claim].map(({ id }) => [id, 1]).sort(),
    );
  });
});

describe('reminders', () => {
  it('R0.2 say what is due: goods, money or an answer to a claim', async () => {
    const { goods, money, claim } = await fiveContracts();
    const told: string[] = [];
    for (const { id } of [goods, money, claim]) {
      await inside(api).get(RemindOfContract).execute(id);
      const [late] = await api.database.query<{ zh: string }>(
        sql(`SELECT text_zh AS zh FROM notices WHERE link = $1 AND text_zh LIKE '%已逾期%'`),
        [`/contracts/${id}`],
      );
      told.push(late!.zh.slice(0, 3));
    }
    expect(told).toEqual(['交货应', '付款应', '答复对']);
  });
});
