import { FulfilmentHttpModule } from '@wanchang/fulfilment/http';
import { MembershipHttpModule } from '@wanchang/membership/http';
import { NegotiationHttpModule } from '@wanchang/negotiation/http';
import { OpenContractingHttpModule } from '@wanchang/open-contracting/http';
import { createTestApi, type TestApi } from '@wanchang/platform/testing';
import { SourcingHttpModule } from '@wanchang/sourcing/http';
import { aSentRfq, endNow, quoteInput, sendQuote } from '@wanchang/sourcing/testing';

interface Release {
  readonly ocid: string;
  readonly tag: string[];
  readonly parties: { id: string; roles: string[] }[];
  readonly tender: { status: string; numberOfTenderers: number; items: { id: string }[] };
  readonly bids: { details: { id: string; status: string; value: { amount: number } }[] };
  readonly awards: { id: string; relatedBid: string; value: { amount: number } }[];
}

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi(
    {
      imports: [
        ...[SourcingHttpModule, NegotiationHttpModule, MembershipHttpModule],
        ...[FulfilmentHttpModule, OpenContractingHttpModule],
      ],
    },
    { readsActors: true },
  );
});
afterAll(() => api?.close());

it('R0.5 the owner reads the whole procedure as an OCDS 1.1 record: every bid, its fate, and the award', async () => {
  const rfq = await aSentRfq(api, 3);
  const [first, second] = rfq.suppliers;
  await sendQuote(first!, quoteInput('190'));
  await sendQuote(first!, quoteInput('186.5'));
  await sendQuote(second!, quoteInput('200'));
  await endNow(api, rfq);
  await rfq.buyer.client.ask('POST', `/rfqs/${rfq.id}/award`, {
    parts: [{ invitationId: first!.invitationId, lines: [{ no: 1, quantity: '200' }] }],
  });
  const bytes = await rfq.buyer.client.file(`/rfqs/${rfq.id}/ocds.json`);
  const file = JSON.parse(bytes.toString()) as { version: string; releases: Release[] };
  expect(file.version).toBe('1.1');
  const [release] = file.releases;
  expect(release!.ocid).toMatch(/^ocds-local-wanchang-XJ-\d{4}-\d+$/);
  expect(release!.tag).toEqual(['compiled']);
  expect(release!.tender).toMatchObject({ status: 'complete', numberOfTenderers: 2 });
  expect(release!.parties.filter(({ roles }) => roles.includes('tenderer'))).toHaveLength(2);
  expect(release!.bids.details.map(({ status, value }) => [status, value.amount]).sort()).toEqual(
    [
      ['valid', 92_000],
      ['valid', 89_300],
      ['withdrawn', 90_000],
    ].sort(),
  );
  const [award] = release!.awards;
  expect(award!.value.amount).toBe(37_300);
  expect(award!.relatedBid).toBe(`${first!.invitationId}-2`);
  expect(release!.bids.details.map(({ id }) => id)).toContain(award!.relatedBid);
});

it('R0.5 nobody else reads it: not a supplier, not another buyer', async () => {
  const rfq = await aSentRfq(api, 1);
  await sendQuote(rfq.suppliers[0]!);
  const other = await aSentRfq(api, 1);
  for (const { client } of [rfq.suppliers[0]!, other.buyer])
    expect(await client.refusal('GET', `/rfqs/${rfq.id}/ocds.json`)).toBe('sourcing.rfq-not-found');
});
