import { MembershipHttpModule } from '@wanchang/membership/http';
import { NegotiationHttpModule } from '@wanchang/negotiation/http';
import { createTestApi, type TestApi } from '@wanchang/platform/testing';
import { SourcingHttpModule } from '@wanchang/sourcing/http';
import { aUnit, rfqInput, type TestUnit } from '@wanchang/sourcing/testing';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi(
    { imports: [SourcingHttpModule, NegotiationHttpModule, MembershipHttpModule] },
    { readsActors: true },
  );
});
afterAll(() => api?.close());

const set = ({ client }: TestUnit, preference: object) =>
  client.send('PUT', '/rfq-preference', preference);

/** Sends a request to the units; the ids of those that were left out. */
async function leftOutOf(buyer: TestUnit, units: readonly TestUnit[]): Promise<string[]> {
  const { client } = buyer;
  const { id } = await client.ask<{ id: string }>('POST', '/rfqs', rfqInput());
  const memberIds = units.map(({ unit }) => unit.id);
  await client.ask('POST', `/rfqs/${id}/suppliers`, { memberIds });
  const { leftOut } = await client.ask<{ leftOut: { id: string }[] }>('POST', `/rfqs/${id}/send`);
  return leftOut.map((unit) => unit.id);
}

describe('which requests reach a unit', () => {
  it('R12.3 every one, until the unit says otherwise', async () => {
    const { client } = await aUnit(api);
    const found = await client.ask('GET', '/rfq-preference');
    expect(found).toEqual({ accepts: true, weekly: null, lastWeek: 0 });
  });

  it('R12.3 at most so many a week; none when it takes none; its own say only', async () => {
    const buyer = await aUnit(api, { kind: 'county' });
    const [few, none, all] = [await aUnit(api), await aUnit(api), await aUnit(api)];
    expect((await set(few, { accepts: true, weekly: 1 })).status).toBe(200);
    expect((await set(none, { accepts: false, weekly: null })).status).toBe(200);
    expect(await leftOutOf(buyer, [few, none, all])).toEqual([none.unit.id]);
    const found = await few.client.ask('GET', '/rfq-preference');
    expect(found).toEqual({ accepts: true, weekly: 1, lastWeek: 1 });
    expect((await leftOutOf(buyer, [few, none, all])).sort()).toEqual(
      [few.unit.id, none.unit.id].sort(),
    );
    await set(few, { accepts: true, weekly: null });
    expect(await leftOutOf(buyer, [few, all])).toEqual([]);
  });

  it.each([[0], [1001], [1.5], ['many']])(
    'R12.3 %s a week is refused and nothing changes',
    async (weekly) => {
      const unit = await aUnit(api);
      const { status } = await set(unit, { accepts: false, weekly });
      expect(status).toBe(400);
      const found = await unit.client.ask('GET', '/rfq-preference');
      expect(found).toMatchObject({ accepts: true, weekly: null });
    },
  );
});

it('R0.5 units to ask are found by name within a province', async () => {
  const buyer = await aUnit(api, { kind: 'county' });
  const [inZhejiang, inGansu] = [
    await aUnit(api, { nameZh: '同名示例泵业有限公司（浙江）', regionCode: '330324' }),
    await aUnit(api, { nameZh: '同名示例泵业有限公司（甘肃）', regionCode: '621122' }),
  ];
  const { id } = await buyer.client.ask<{ id: string }>('POST', '/rfqs', rfqInput());
  const found = async (more: Record<string, string>) => {
    const query = new URLSearchParams({ q: '同名示例泵业', ...more });
    const { items } = await buyer.client.ask<{ items: { member: { id: string } }[] }>(
      'GET',
      `/rfqs/${id}/candidates?${query.toString()}`,
    );
    return new Set(items.map(({ member }) => member.id));
  };
  expect(await found({})).toEqual(new Set([inZhejiang.unit.id, inGansu.unit.id]));
  expect(await found({ province: '620000' })).toEqual(new Set([inGansu.unit.id]));
});
