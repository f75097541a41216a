import { MembershipHttpModule } from '@wanchang/membership/http';
import { NegotiationHttpModule } from '@wanchang/negotiation/http';
import { createTestApi, type TestApi } from '@wanchang/platform/testing';
import { aUnit, type TestUnit } from '@wanchang/sourcing/testing';
import { SourcingHttpModule } from '@wanchang/sourcing/http';

interface Refusal {
  readonly code: string;
  readonly errors?: readonly { field: string; message: string }[];
}

const ROOM = '00000000-0000-4000-8000-000000000000';

let api: TestApi;
let unit: TestUnit;
beforeAll(async () => {
  api = await createTestApi(
    { imports: [SourcingHttpModule, NegotiationHttpModule, MembershipHttpModule] },
    { readsActors: true },
  );
  unit = await aUnit(api);
});
afterAll(() => api?.close());

const line = { description: '球阀', specification: '', quantity: '100', unit: '台', unitPrice: '186.5' }; // prettier-ignore
const terms = (changes: object = {}) => ({
  ...{ lines: [line], currency: 'CNY', deliveryPlace: '甘肃省陇西县', deliveryDate: '2999-06-30' },
  ...{ paymentTerms: '电汇', validUntil: '2999-05-31T16:00:00.000Z', freeTerms: [], ...changes },
});
const offered = (changes: object = {}) =>
  unit.client.send<Refusal>('POST', `/deal-rooms/${ROOM}/offers`, {
    ...{ basedOn: null, terms: terms(changes) },
  });

it('what is right reaches the deal room, here one that nobody knows', async () => {
  const { status, body } = await offered();
  expect([status, body.code]).toEqual([404, 'negotiation.deal-room-not-found']);
});

it.each([
  ['an unknown Incoterm', { incoterm: 'XYZ', incotermPlace: '上海港' }, 'terms.incoterm'],
  ['an Incoterm of 2000', { incoterm: 'DDU', incotermPlace: '上海港' }, 'terms.incoterm'],
  ['a price with 7 decimals', { lines: [{ ...line, unitPrice: '1.0000001' }] }, 'terms.lines.0.unitPrice'], // prettier-ignore
  ['a quantity with 7 decimals', { lines: [line, { ...line, quantity: '0.0000001' }] }, 'terms.lines.1.quantity'], // prettier-ignore
  ['a freight with 7 decimals', { freight: '1.0000001' }, 'terms.freight'],
] as const)('an offer with %s is refused by the name of its field', async (_, changes, field) => {
  const { status, body } = await offered(changes);
  expect([status, body.code]).toEqual([400, 'platform.validation-failed']);
  expect(body.errors?.map((one) => one.field)).toEqual([field]);
  expect(body.errors?.[0]?.message).toMatch(/\p{Script=Han}/u);
});
