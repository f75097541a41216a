import {
  ApproveStep,
  RecheckApprovals,
  RefuseStep,
  SetRules,
  ShowApprovals,
} from '@wanchang/approvals';
import type { MemberActor } from '@wanchang/membership';
import { MembershipHttpModule } from '@wanchang/membership/http';
import { anActor, inside } from '@wanchang/membership/testing';
import { NegotiationHttpModule } from '@wanchang/negotiation/http';
import { createTestApi, sql, type TestApi } from '@wanchang/platform/testing';
import { SourcingHttpModule } from '@wanchang/sourcing/http';
import {
  aSentRfq,
  quoteInput,
  sendQuote,
  type SeenRfq,
  type TestRfq,
} from '@wanchang/sourcing/testing';

interface Submitted {
  readonly approvalId: string;
}

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi(
    { imports: [SourcingHttpModule, NegotiationHttpModule, MembershipHttpModule] },
    { readsActors: true },
  );
});
afterAll(() => api?.close());

interface Case {
  readonly rfq: TestRfq;
  readonly first: MemberActor;
  readonly second: MemberActor;
}

/** Two quotes for a county that awards 30,000 and more by two people. */
async function aCase(above = '30000'): Promise<Case> {
  const rfq = await aSentRfq(api, 2);
  for (const supplier of rfq.suppliers) await sendQuote(supplier);
  const { unit } = rfq.buyer;
  const head = await anActor(inside(api), unit, { role: 'administrator' });
  const first = await anActor(inside(api), unit, { name: '采购主任' });
  const second = await anActor(inside(api), unit, { name: '分管领导' });
  const steps = [first, second].map(({ personId }) => ({
    administrators: false,
    people: [personId],
  }));
  const rule = { action: 'award-rfq', currency: 'CNY', above, exempt: [], steps } as const;
  await inside(api).get(SetRules).execute([rule], 0, head);
  return { rfq, first, second };
}

const parts = ({ suppliers }: TestRfq, quantity = '200') => [
  { invitationId: suppliers[0]!.invitationId, lines: [{ no: 1, quantity }] },
];
const award = ({ rfq }: Case) =>
  rfq.buyer.client.send<Submitted & SeenRfq>('POST', `/rfqs/${rfq.id}/award`, {
    parts: parts(rfq),
  });
const stateOf = async ({ rfq }: Case) =>
  (await rfq.buyer.client.ask<SeenRfq>('GET', `/rfqs/${rfq.id}`)).state;
const show = (id: string, by: MemberActor) => inside(api).get(ShowApprovals).execute(id, by);

async function approve(id: string, by: MemberActor): Promise<void> {
  const { step, contentHash } = await show(id, by);
  await inside(api).get(ApproveStep).execute(id, { step, contentHash }, '', by);
}

describe('awarding above the limit of the buyer', () => {
  it('R0.5 waits for its people, who see supplier, lines and sum, and awards once after the last of them', async () => {
    const one = await aCase();
    const { status, body } = await award(one);
    expect(status).toBe(202);
    expect(await stateOf(one)).toBe('open');
    const { buyer, suppliers } = one.rfq;
    expect(await show(body.approvalId, one.first)).toMatchObject({
      ...{ state: 'waiting', step: 1, steps: 2, waitingFor: ['采购主任'] },
      amounts: [{ amount: '37300.00', currency: 'CNY' }],
      parts: [{ unit: suppliers[0]!.unit.nameZh, lines: [expect.stringContaining('200')] }],
    });
    await approve(body.approvalId, one.first);
    expect(await stateOf(one)).toBe('open');
    await approve(body.approvalId, one.second);
    const { state, suppliers: asked } = await buyer.client.ask<SeenRfq>(
      'GET',
      `/rfqs/${one.rfq.id}`,
    );
    expect(state).toBe('awarded');
    expect(asked.filter(({ dealRoomId }) => dealRoomId)).toHaveLength(1);
    const again = await award(one);
    expect(again.status).toBe(409);
  });

  it('R0.5 is done at once where the sum is within the limit', async () => {
    const one = await aCase('37300');
    expect((await award(one)).status).toBe(200);
    expect(await stateOf(one)).toBe('awarded');
  });

  it.each([
    ['the next approver', (id: string, { second }: Case) => approve(id, second)],
    ['the worker', (_: string, { rfq }: Case) => inside(api).get(RecheckApprovals).execute(rfq.id)],
  ])('R0.5 is void, and said to all, once the supplier quoted anew: by %s', async (_, look) => {
    const one = await aCase();
    const { body } = await award(one);
    await approve(body.approvalId, one.first);
    await sendQuote(one.rfq.suppliers[0]!, quoteInput('190'));
    await look(body.approvalId, one);
    expect(await show(body.approvalId, one.second)).toMatchObject({ state: 'void' });
    expect(await stateOf(one)).toBe('open');
    const told = await api.database.query<{ audience: string }>(
      sql(
        `SELECT audience FROM notices WHERE link = $1 AND text_zh LIKE '%已失效%' ORDER BY audience`,
      ),
      [`/approvals/${body.approvalId}`],
    );
    const people = [one.first.personId, one.second.personId, one.rfq.buyer.client.personId];
    expect(told.map(({ audience }) => audience)).toEqual(people.map((id) => `person:${id}`).sort());
  });

  it('R0.5 is refused with the reason, and can be submitted again', async () => {
    const one = await aCase();
    const { body } = await award(one);
    const { step, contentHash } = await show(body.approvalId, one.first);
    await inside(api)
      .get(RefuseStep)
      .execute(body.approvalId, { step, contentHash }, '请再比一家', one.first);
    expect(await stateOf(one)).toBe('open');
    expect(await show(body.approvalId, one.first)).toMatchObject({
      ...{ state: 'refused', reason: '请再比一家' },
    });
    expect((await award(one)).status).toBe(202);
  });
});
