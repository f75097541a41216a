import { MembershipHttpModule } from '@wanchang/membership/http';
import { NegotiationHttpModule } from '@wanchang/negotiation/http';
import { readWorkbook } from '@wanchang/platform';
import { createTestApi, type TestApi } from '@wanchang/platform/testing';
import { SourcingHttpModule } from '@wanchang/sourcing/http';
import {
  aSentRfq,
  endNow,
  quoteInput,
  rfqInput,
  sendQuote,
  type TestRfq,
} from '@wanchang/sourcing/testing';

interface Comparison {
  readonly suppliers: {
    readonly invitationId: string;
    readonly shortListed: boolean;
    readonly hidden: boolean;
    readonly ownNote: string;
  }[];
  readonly best: {
    readonly no: number;
    readonly past: { price: string; number: string; toPast: number } | null;
  }[];
}

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi(
    { imports: [SourcingHttpModule, NegotiationHttpModule, MembershipHttpModule] },
    { readsActors: true },
  );
});
afterAll(() => api?.close());

const compared = ({ id, buyer }: Pick<TestRfq, 'id' | 'buyer'>) =>
  buyer.client.ask<Comparison>('GET', `/rfqs/${id}/comparison`);

it('R0.5 the buyer short-lists, lays aside and notes; each mark alone, and none for a supplier to see', async () => {
  const rfq = await aSentRfq(api, 2);
  for (const supplier of rfq.suppliers) await sendQuote(supplier);
  const [first] = rfq.suppliers;
  const path = `/rfqs/${rfq.id}/suppliers/${first!.invitationId}`;
  await rfq.buyer.client.ask('PATCH', path, { shortListed: true });
  await rfq.buyer.client.ask('PATCH', path, { note: '样品合格' });
  await rfq.buyer.client.ask('PATCH', path, { hidden: true });
  await rfq.buyer.client.ask('PATCH', path, {});
  const one = (await compared(rfq)).suppliers.find(
    ({ invitationId }) => invitationId === first!.invitationId,
  );
  expect(one).toMatchObject({ shortListed: true, hidden: true, ownNote: '样品合格' });
  const seen = await first!.client.send('GET', `/rfq-invitations/${first!.invitationId}`);
  expect(JSON.stringify(seen.body)).not.toMatch(/样品合格|shortListed|hidden/);
  expect(await first!.client.refusal('PATCH', path, { hidden: false })).toBe(
    'sourcing.rfq-not-found',
  );
});

it('R0.5 a supplier of another request is not marked by this one', async () => {
  const [mine, other] = [await aSentRfq(api, 1), await aSentRfq(api, 1)];
  const path = `/rfqs/${mine.id}/suppliers/${other.suppliers[0]!.invitationId}`;
  expect(await mine.buyer.client.refusal('PATCH', path, { hidden: true })).toBe(
    'sourcing.invitation-not-found',
  );
});

it('R0.5 beside the lowest price stands what the buyer paid for the same before, in today’s tax basis', async () => {
  const past = await aSentRfq(api, 1);
  await sendQuote(past.suppliers[0]!, quoteInput('200', { priceIncludesTax: false }));
  await endNow(api, past);
  const { number } = await past.buyer.client.ask<{ number: string }>(
    'POST',
    `/rfqs/${past.id}/award`,
    {
      parts: [
        { invitationId: past.suppliers[0]!.invitationId, lines: [{ no: 1, quantity: '200' }] },
      ],
    },
  );
  const { id } = await past.buyer.client.ask<{ id: string }>('POST', '/rfqs', rfqInput());
  const memberIds = [past.suppliers[0]!.unit.id];
  await past.buyer.client.ask('POST', `/rfqs/${id}/suppliers`, { memberIds });
  const { rfq } = await past.buyer.client.ask<{ rfq: { suppliers: { invitationId: string }[] } }>(
    'POST',
    `/rfqs/${id}/send`,
  );
  const { invitationId } = rfq.suppliers[0]!;
  await sendQuote({ ...past.suppliers[0]!, invitationId }, quoteInput('203.4'));
  const { best } = await compared({ id, buyer: past.buyer });
  expect(best[0]!.past).toMatchObject({ price: '226', number, toPast: -10 });
  expect(best[1]!.past).toBeNull();
});

it('R0.5 a comparison is exported as a workbook whose figures are figures and whose texts stay texts', async () => {
  const lines = (rfqInput().lines as object[]).map((line, at) =>
    at === 0 ? { ...line, description: '=1+1' } : line,
  );
  const rfq = await aSentRfq(api, 1, { lines });
  await sendQuote(rfq.suppliers[0]!);
  const bytes = await rfq.buyer.client.file(`/rfqs/${rfq.id}/comparison.xlsx`);
  const { sheets } = await readWorkbook(bytes);
  expect(sheets.map(({ name }) => name)).toEqual(['逐行比较', '供应方']);
  const [, , first] = sheets[0]!.rows;
  expect(first!.cells.slice(0, 6)).toEqual(['1', '=1+1', 'Q41F-16P DN50', '200', '台', '180']);
  expect(first!.cells[7]).toBe('186.5');
  expect(sheets[1]!.rows[1]!.cells[0]).toBe(rfq.suppliers[0]!.unit.nameZh);
});
