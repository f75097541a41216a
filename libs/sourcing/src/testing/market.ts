import { aClient, aMember, inside, type Client } from '@wanchang/membership/testing';
import { sql, type TestApi } from '@wanchang/platform/testing';

/** What tests look at of a request as its buyer reads it. */
export interface SeenRfq {
  readonly id: string;
  readonly state: string;
  readonly revision: number;
  readonly version: number;
  readonly deadline: string;
  readonly actions: string[];
  readonly suppliers: { invitationId: string; state: string; dealRoomId: string | null }[];
  readonly questions: { id: string; question: string; answered: boolean }[];
}

/** What tests look at of a request as a supplier reads it. */
export interface SeenInvitation {
  readonly state: string;
  readonly outcome: string | null;
  readonly outdated: boolean;
  readonly changes: string[];
  readonly dealRoomId: string | null;
  readonly quotes: { no: number; content: { lines: { unitPrice: string }[] } }[];
  readonly answers: { question: string; answer: string }[];
  readonly actions: string[];
}

/** A unit with a person at a browser. */
export interface TestUnit {
  readonly unit: { readonly id: string; readonly nameZh: string };
  readonly client: Client;
}

export interface TestSupplier extends TestUnit {
  readonly invitationId: string;
}

export interface TestRfq {
  readonly id: string;
  readonly buyer: TestUnit;
  readonly suppliers: readonly TestSupplier[];
}

const DAY_MS = 24 * 3600 * 1000;
export const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();

/** A request for two lines, the second of which may be split and replaced. */
export function rfqInput(changes: object = {}): Record<string, unknown> {
  const line = { specification: 'Q41F-16P DN50', unit: '台', dueDate: null };
  return {
    title: '阀门年度采购',
    lines: [
      {
        ...{ ...line, description: '不锈钢球阀', quantity: '200', targetPrice: '180' },
        ...{ alternativesAllowed: false, partialAllowed: false },
      },
      {
        ...{ ...line, description: '钢管', quantity: '10', unit: '吨', targetPrice: null },
        ...{ alternativesAllowed: true, partialAllowed: true },
      },
    ],
    ...{ currency: 'CNY', taxBasis: 'included', deliveryPlace: '甘肃省定西市陇西县' },
    ...{ paymentTerms: '货到验收后 30 日内电汇', note: '', validityDays: 30 },
    weights: { price: 60, leadTime: 15, coverage: 15, crossRegion: 10 },
    deadline: inDays(5),
    ...changes,
  };
}

/** A quote for both lines; the second in kilograms. */
export function quoteInput(price = '186.5', changes: object = {}): Record<string, unknown> {
  const common = { minimumOrder: null, quantity: null, alternative: '', leadTimeDays: 20 };
  return {
    version: 1,
    ...{ currency: 'CNY', priceIncludesTax: true, taxRate: '13', freight: '0' },
    ...{ validUntil: inDays(60), paymentTerms: '', note: '' },
    lines: [
      { ...common, no: 1, unitPrice: price, unit: '台' },
      { ...common, no: 2, unitPrice: '5.2', unit: 'kg' },
    ],
    ...changes,
  };
}

export async function aUnit(
  api: TestApi,
  file: Parameters<typeof aMember>[1] = {},
): Promise<TestUnit> {
  const unit = await aMember(inside(api), file);
  return { unit, client: await aClient(api, unit) };
}

/** A request that a county has sent to so many enterprises. */
export async function aSentRfq(api: TestApi, count = 3, changes: object = {}): Promise<TestRfq> {
  const buyer = await aUnit(api, { kind: 'county' });
  const units: TestUnit[] = [];
  for (let at = 0; at < count; at += 1) units.push(await aUnit(api));
  const { id } = await buyer.client.ask<{ id: string }>('POST', '/rfqs', rfqInput(changes));
  const memberIds = units.map(({ unit }) => unit.id);
  await buyer.client.ask('POST', `/rfqs/${id}/suppliers`, { memberIds });
  await buyer.client.ask('POST', `/rfqs/${id}/send`);
  const rows = await api.database.query<{ id: string; member_id: string }>(
    sql(`SELECT id, member_id FROM rfq_invitations WHERE rfq_id = $1`),
    [id],
  );
  const suppliers = units.map((unit) => ({
    ...unit,
    invitationId: rows.find((row) => row.member_id === unit.unit.id)!.id,
  }));
  return { id, buyer, suppliers };
}

export const sendQuote = ({ client, invitationId }: TestSupplier, quote = quoteInput()) =>
  client.ask('POST', `/rfq-invitations/${invitationId}/quotes`, quote);

/** Lets the deadline be over, as time would. */
export async function endNow(api: TestApi, { id }: Pick<TestRfq, 'id'>): Promise<void> {
  await api.database.execute(
    sql(`UPDATE rfqs SET deadline = clock_timestamp() - interval '1 second' WHERE id = $1`),
    [id],
  );
}
