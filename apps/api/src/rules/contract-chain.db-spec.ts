import { FulfilmentHttpModule } from '@wanchang/fulfilment/http';
import { aDeal } from '@wanchang/fulfilment/testing';
import { MembershipHttpModule } from '@wanchang/membership/http';
import { NegotiationHttpModule } from '@wanchang/negotiation/http';
import { createTestApi, type TestApi } from '@wanchang/platform/testing';
import { SourcingHttpModule } from '@wanchang/sourcing/http';
import { aSentRfq, quoteInput, sendQuote, type SeenInvitation } from '@wanchang/sourcing/testing';

interface Contract {
  readonly id: string;
  readonly rfq: { id: string; number: string } | null;
  readonly sums: Record<string, string | null>;
  readonly intent: { amount: string };
}

let api: TestApi;
beforeAll(async () => {
  const imports = [
    ...[FulfilmentHttpModule, SourcingHttpModule, NegotiationHttpModule, MembershipHttpModule],
  ];
  api = await createTestApi({ imports }, { readsActors: true });
});
afterAll(() => api?.close());

describe('a contract', () => {
  it('R0.5 leads each side back to the request that it was awarded in, and shows how its total was counted', async () => {
    const { id, buyer, suppliers } = await aSentRfq(api, 1);
    const [supplier] = suppliers;
    const changes = { priceIncludesTax: false, taxRate: '13', freight: '800.005' };
    await sendQuote(supplier!, quoteInput('186.5', changes));
    const part = {
      ...{ invitationId: supplier!.invitationId, lines: [{ no: 1, quantity: '200' }] },
    };
    await buyer.client.ask('POST', `/rfqs/${id}/award`, { parts: [part] });
    const { dealRoomId } = await supplier!.client.ask<SeenInvitation>(
      'GET',
      `/rfq-invitations/${supplier!.invitationId}`,
    );
    const contract = await buyer.client.ask<Contract>('POST', '/contracts', { dealRoomId });
    const other = await supplier!.client.ask<Contract>('GET', `/contracts/${contract.id}`);
    expect([contract.rfq!.id, other.rfq!.id]).toEqual([id, supplier!.invitationId]);
    expect(contract.rfq!.number).toBe(other.rfq!.number);
    const { agreement } = await buyer.client.ask<{ agreement: { sums: object } }>(
      'GET',
      `/deal-rooms/${dealRoomId}`,
    );
    expect(contract.sums).toEqual(agreement.sums);
    expect(contract.sums).toMatchObject({
      ...{ goods: '37300.00', freight: '800.01', discount: '0.00', net: '38100.01' },
      total: contract.intent.amount,
    });
  });

  it('names no request where it was negotiated in a room alone', async () => {
    const { buyer, roomId } = await aDeal(api);
    const contract = await buyer.ask<Contract>('POST', '/contracts', { dealRoomId: roomId });
    expect(contract).toMatchObject({ rfq: null, sums: { total: '18650.00', net: null } });
  });
});
