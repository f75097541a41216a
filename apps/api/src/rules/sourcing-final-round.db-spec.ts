import { MembershipHttpModule } from '@wanchang/membership/http';
import { inside } from '@wanchang/membership/testing';
import { NegotiationHttpModule } from '@wanchang/negotiation/http';
import { createTestApi, sql, type TestApi } from '@wanchang/platform/testing';
import { FollowRfq } from '@wanchang/sourcing';
import { SourcingHttpModule } from '@wanchang/sourcing/http';
import {
  aSentRfq,
  endNow,
  inDays,
  quoteInput,
  sendQuote,
  type SeenInvitation,
  type SeenRfq,
  type TestRfq,
  type TestSupplier,
} from '@wanchang/sourcing/testing';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi(
    { imports: [SourcingHttpModule, NegotiationHttpModule, MembershipHttpModule] },
    { readsActors: true },
  );
});
afterAll(() => api?.close());

const seenBy = ({ client, invitationId }: TestSupplier) =>
  client.ask<SeenInvitation>('GET', `/rfq-invitations/${invitationId}`);
const call = ({ id, buyer }: TestRfq, deadline = inDays(1)) =>
  buyer.client.send<SeenRfq & { code: string }>('POST', `/rfqs/${id}/final-round`, { deadline });

interface Home {
  readonly items: { link: string; text: string }[];
}
const followed = (rfq: TestRfq) =>
  inside(api).get(FollowRfq).remind({ rfqId: rfq.id, memberId: rfq.buyer.unit.id });

/** Three have quoted, the deadline is over, the first two are on the short list. */
async function aShortList(): Promise<TestRfq> {
  const rfq = await aSentRfq(api, 3);
  for (const supplier of rfq.suppliers) await sendQuote(supplier);
  for (const { invitationId } of rfq.suppliers.slice(0, 2))
    await rfq.buyer.client.ask('PATCH', `/rfqs/${rfq.id}/suppliers/${invitationId}`, {
      shortListed: true,
    });
  return rfq;
}

describe('R0.5 a best and final round', () => {
  it('asks those on the short list once more; the others see a request that is over, and are told nothing', async () => {
    const rfq = await aShortList();
    expect((await call(rfq)).body.code).toBe('sourcing.deadline-not-over');
    await endNow(api, rfq);
    const [first, , third] = rfq.suppliers;
    const noticesOf = async ({ unit }: TestSupplier) =>
      api.database.query(sql(`SELECT text_zh FROM notices WHERE audience = $1`), [
        `member:${unit.id}`,
      ]);
    const [before, told] = [await seenBy(third!), await noticesOf(third!)];
    expect((await call(rfq)).status).toBe(200);
    expect(await seenBy(first!)).toMatchObject({ ended: false, actions: ['quote'] });
    expect(await seenBy(third!)).toEqual(before);
    expect(await noticesOf(third!)).toEqual(told);
    expect(JSON.stringify(await noticesOf(first!))).toContain('最终报价');
    await sendQuote(first!, quoteInput('150'));
    expect((await seenBy(first!)).quotes).toHaveLength(2);
    const path = `/rfq-invitations/${third!.invitationId}/quotes`;
    expect(await third!.client.refusal('POST', path, quoteInput('140'))).toBe(
      'sourcing.deadline-passed',
    );
  });

  it('in it nothing is withdrawn or asked, and the award waits for its end', async () => {
    const rfq = await aShortList();
    await endNow(api, rfq);
    await call(rfq);
    const [first] = rfq.suppliers;
    const path = `/rfq-invitations/${first!.invitationId}`;
    expect(await first!.client.refusal('POST', `${path}/withdraw`, { reason: '' })).toBe(
      'sourcing.in-final-round',
    );
    expect(await first!.client.refusal('POST', `${path}/questions`, { question: '?' })).toBe(
      'sourcing.in-final-round',
    );
    const parts = [{ invitationId: first!.invitationId, lines: [{ no: 1, quantity: '200' }] }];
    const award = () => rfq.buyer.client.refusal('POST', `/rfqs/${rfq.id}/award`, { parts });
    expect(await award()).toBe('sourcing.final-round-running');
    expect((await call(rfq)).body.code).toBe('sourcing.final-round-running');
    expect(
      await rfq.buyer.client.refusal('POST', `/rfqs/${rfq.id}/extend`, { deadline: inDays(9) }),
    ).toBe('sourcing.deadline-not-later');
    await api.database.execute(
      sql(`UPDATE rfqs SET deadline = clock_timestamp() - interval '1 hour',
                  final_deadline = clock_timestamp() - interval '1 second' WHERE id = $1`),
      [rfq.id],
    );
    expect(await first!.client.refusal('POST', `${path}/quotes`, quoteInput('100'))).toBe(
      'sourcing.deadline-passed',
    );
    expect(await award()).toBe('let through with 200');
  });

  it('those who have not given a last offer are reminded of its end once, and find it on their home page', async () => {
    const rfq = await aShortList();
    await endNow(api, rfq);
    await call(rfq);
    const [first, second, third] = rfq.suppliers;
    const waiting = async ({ client, invitationId }: TestSupplier) =>
      (await client.ask<Home>('GET', '/home')).items.filter(({ link }) =>
        link.endsWith(invitationId),
      );
    expect(await waiting(first!)).toMatchObject([{ text: expect.stringContaining('最终报价') }]);
    expect(await waiting(third!)).toEqual([]);
    await sendQuote(first!, quoteInput('150'));
    expect(await waiting(first!)).toEqual([]);
    expect(await waiting(second!)).toHaveLength(1);
    await followed(rfq);
    const heard = async () =>
      api.database.query(sql(`SELECT id FROM live_events WHERE audience = $1`), [
        `member:${second!.unit.id}`,
      ]);
    const once = await heard();
    await followed(rfq);
    expect(await heard()).toEqual(once);
    const told = async ({ unit }: TestSupplier) =>
      JSON.stringify(
        await api.database.query(sql(`SELECT text_zh FROM notices WHERE audience = $1`), [
          `member:${unit.id}`,
        ]),
      ).includes('还没有给出最终报价');
    expect(await Promise.all([first!, second!, third!].map(told))).toEqual([false, true, false]);
    const job = await api.database.query<{ due_at: Date }>(
      sql(
        `SELECT due_at FROM deadlines WHERE job = 'sourcing.remind-suppliers' AND subject_id = $1`,
      ),
      [rfq.id],
    );
    expect(job[0]!.due_at.getTime()).toBeLessThan(Date.now() + 13 * 3600e3);
  });

  it('a further round asks those anew who gave a last offer in the one before', async () => {
    const rfq = await aShortList();
    await endNow(api, rfq);
    await call(rfq);
    const [first] = rfq.suppliers;
    await sendQuote(first!, quoteInput('150'));
    await api.database.execute(
      sql(`UPDATE rfqs SET deadline = clock_timestamp() - interval '2 hours', final_from = clock_timestamp() - interval '1 hour',
                  final_deadline = clock_timestamp() - interval '1 second' WHERE id = $1`),
      [rfq.id],
    );
    await call(rfq);
    await followed(rfq);
    const { items } = await first!.client.ask<Home>('GET', '/home');
    expect(items.map(({ text }) => text).join()).toContain('最终报价');
  });

  it('is refused without a short list and with an end in the past, and nothing of it is kept', async () => {
    const rfq = await aSentRfq(api, 1);
    await sendQuote(rfq.suppliers[0]!);
    await endNow(api, rfq);
    expect((await call(rfq)).body.code).toBe('sourcing.nobody-short-listed');
    expect((await call(rfq, inDays(-1))).body.code).toBe('sourcing.deadline-passed');
    expect((await seenBy(rfq.suppliers[0]!)).actions).toEqual([]);
  });
});
