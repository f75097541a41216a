import { MembershipHttpModule } from '@wanchang/membership/http';
import { NegotiationHttpModule } from '@wanchang/negotiation/http';
import { createTestApi, sql, type TestApi } from '@wanchang/platform/testing';
import { FollowRfq, SplitAward } from '@wanchang/sourcing';
import { SourcingHttpModule } from '@wanchang/sourcing/http';
import {
  aSentRfq,
  aUnit,
  endNow,
  inDays,
  quoteInput,
  rfqInput,
  sendQuote,
  type SeenInvitation,
  type SeenRfq,
  type TestRfq,
} from '@wanchang/sourcing/testing';
import { inside } from '@wanchang/membership/testing';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi(
    { imports: [SourcingHttpModule, NegotiationHttpModule, MembershipHttpModule] },
    { readsActors: true },
  );
});
afterAll(() => api?.close());

const rfqOf = ({ id, buyer }: TestRfq) => buyer.client.ask<SeenRfq>('GET', `/rfqs/${id}`);
const seenBy = ({ suppliers }: TestRfq, at: number) =>
  suppliers[at]!.client.ask<SeenInvitation>(
    'GET',
    `/rfq-invitations/${suppliers[at]!.invitationId}`,
  );
const whole = (rfq: TestRfq, at: number) => ({
  invitationId: rfq.suppliers[at]!.invitationId,
  lines: [
    { no: 1, quantity: '200' },
    { no: 2, quantity: '10' },
  ],
});

describe('what happens on the way', () => {
  it('R0.5 a request that is cut off while it is sent asks nobody; sent again, each is told once', async () => {
    const buyer = await aUnit(api, { kind: 'county' });
    const units = [];
    for (let at = 0; at < 20; at += 1) units.push(await aUnit(api));
    const { id } = await buyer.client.ask<SeenRfq>('POST', '/rfqs', rfqInput());
    const memberIds = units.map(({ unit }) => unit.id);
    await buyer.client.ask('POST', `/rfqs/${id}/suppliers`, { memberIds });
    // The last of them cannot be told: whatever was written before is gone with it.
    const victim = `member:${memberIds.at(-1)!}`;
    await api.database.execute(
      sql(`CREATE FUNCTION cut_off() RETURNS trigger LANGUAGE plpgsql AS
             $$ BEGIN IF new.audience = TG_ARGV[0] THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF; RETURN new; END $$`),
      [],
    );
    await api.database.execute(
      sql(
        `CREATE TRIGGER cut_off BEFORE INSERT ON notices FOR EACH ROW EXECUTE FUNCTION cut_off('${victim}')`,
      ),
      [],
    );
    expect((await buyer.client.send('POST', `/rfqs/${id}/send`)).status).toBeGreaterThanOrEqual(
      500,
    );
    await api.database.execute(sql(`DROP TRIGGER cut_off ON notices; DROP FUNCTION cut_off()`), []);
    const told = () =>
      api.database.query<{ audience: string }>(
        sql(`SELECT audience FROM notices WHERE audience = ANY($1)`),
        [memberIds.map((one) => `member:${one}`)],
      );
    expect(await told()).toEqual([]);
    await buyer.client.ask('POST', `/rfqs/${id}/send`);
    const audiences = (await told()).map(({ audience }) => audience);
    expect([audiences.length, new Set(audiences).size]).toEqual([20, 20]);
  });

  it('R0.5 a question is answered before all, without the asker’s name', async () => {
    const rfq = await aSentRfq(api, 2);
    const { client, invitationId } = rfq.suppliers[0]!;
    await client.ask('POST', `/rfq-invitations/${invitationId}/questions`, {
      question: '法兰标准？',
    });
    const { questions } = await rfqOf(rfq);
    const answer = {
      questionId: questions[0]!.id,
      question: '法兰采用何标准？',
      answer: 'GB/T 9113',
    };
    await rfq.buyer.client.ask('POST', `/rfqs/${rfq.id}/answers`, answer);
    const seen = await seenBy(rfq, 1);
    expect(seen.answers).toMatchObject([{ question: '法兰采用何标准？', answer: 'GB/T 9113' }]);
    expect(JSON.stringify(seen)).not.toContain(rfq.suppliers[0]!.unit.nameZh);
    expect(await rfq.buyer.client.refusal('POST', `/rfqs/${rfq.id}/answers`, answer)).toBe(
      'sourcing.question-not-found',
    );
  });

  it('R0.5 an amendment is told to all, outdates quotes, and moves a deadline that is too near', async () => {
    const rfq = await aSentRfq(api, 2, { deadline: inDays(0.5) });
    await sendQuote(rfq.suppliers[0]!);
    const { revision } = await rfqOf(rfq);
    const lines = (rfqInput().lines as object[]).map((one, at) => ({
      ...{ ...one, no: at + 1 },
      ...(at === 0 && { quantity: '300' }),
    }));
    const amended = await rfq.buyer.client.ask<SeenRfq>('POST', `/rfqs/${rfq.id}/amend`, {
      ...{ ...rfqInput({ lines, deadline: inDays(0.5) }), revision },
    });
    expect(amended.version).toBe(2);
    expect(new Date(amended.deadline).getTime()).toBeGreaterThan(Date.now() + 1.9 * 24 * 3600e3);
    expect(await seenBy(rfq, 0)).toMatchObject({ outdated: true, changes: ['lines.1'] });
    await endNow(api, rfq);
    expect(
      await rfq.buyer.client.refusal('POST', `/rfqs/${rfq.id}/award`, { parts: [whole(rfq, 0)] }),
    ).toBe('sourcing.award-invalid');
  });

  it('R0.5 those who have not answered are reminded once, and the buyer is told once of the end', async () => {
    const rfq = await aSentRfq(api, 2);
    await sendQuote(rfq.suppliers[0]!);
    const job = { rfqId: rfq.id, memberId: rfq.buyer.unit.id };
    const follow = inside(api).get(FollowRfq);
    await Promise.all([follow.remind(job), follow.remind(job)]);
    const noticesOf = async (unitId: string) =>
      (
        await api.database.query<{ text_zh: string }>(
          sql(`SELECT text_zh FROM notices WHERE audience = $1`),
          [`member:${unitId}`],
        )
      ).map(({ text_zh: text }) => text);
    expect((await noticesOf(rfq.suppliers[0]!.unit.id)).join()).not.toContain('还没有答复');
    expect((await noticesOf(rfq.suppliers[1]!.unit.id)).join()).toContain('还没有答复');
    await follow.tell(job);
    expect((await noticesOf(rfq.buyer.unit.id)).join()).not.toContain('已截止');
    await endNow(api, rfq);
    await Promise.all([follow.tell(job), follow.tell(job)]);
    expect((await noticesOf(rfq.buyer.unit.id)).join()).toContain('收到 1 份报价');
  });

  it('R12.3 of a buyer that is suspended nothing can be answered, and everything be read', async () => {
    const rfq = await aSentRfq(api, 1);
    await api.database.execute(sql(`UPDATE members SET standing = 'suspended' WHERE id = $1`), [
      rfq.buyer.unit.id,
    ]);
    const { client, invitationId } = rfq.suppliers[0]!;
    expect((await seenBy(rfq, 0)).actions).toEqual([]);
    expect(
      await client.refusal('POST', `/rfq-invitations/${invitationId}/quotes`, quoteInput()),
    ).toBe('sourcing.buyer-not-active');
  });

  it('a draft of two people is not overwritten unseen, and one in the past is not sent', async () => {
    const buyer = await aUnit(api, { kind: 'county' });
    const past = rfqInput({ deadline: inDays(-1) });
    const draft = await buyer.client.ask<SeenRfq>('POST', '/rfqs', past);
    const memberIds = [(await aUnit(api)).unit.id];
    await buyer.client.ask('POST', `/rfqs/${draft.id}/suppliers`, { memberIds });
    expect(await buyer.client.refusal('POST', `/rfqs/${draft.id}/send`)).toBe(
      'sourcing.request-invalid',
    );
    const change = { ...past, revision: draft.revision };
    await buyer.client.ask('PUT', `/rfqs/${draft.id}`, change);
    expect(await buyer.client.refusal('PUT', `/rfqs/${draft.id}`, change)).toBe(
      'sourcing.stale-revision',
    );
    const weights = { price: 50, leadTime: 0, coverage: 0, crossRegion: 0 };
    expect(await buyer.client.refusal('POST', '/rfqs', rfqInput({ weights }))).toBe(
      'sourcing.request-invalid',
    );
  });
});

describe('the best split', () => {
  it('R0.5 is worked out as a run: all wishes, then what each of them costs', async () => {
    const rfq = await aSentRfq(api, 3);
    for (const [at, price] of ['186', '180', '190'].entries())
      await sendQuote(rfq.suppliers[at]!, quoteInput(price, { freight: String(at * 100) }));
    const path = `/rfqs/${rfq.id}/splits`;
    const wishes = { maxSuppliers: 1, interiorShare: null, maxShare: null };
    interface Splits {
      items: { id: string; state: string; outcomes: { without: string | null; total: string }[] }[];
    }
    const asked = await rfq.buyer.client.ask<Splits>('POST', path, wishes);
    expect(asked.items[0]).toMatchObject({ state: 'queued', outcomes: [] });
    const work = inside(api).get(SplitAward);
    await Promise.all([work.work(asked.items[0]!.id), work.work(asked.items[0]!.id)]);
    const [split] = (await rfq.buyer.client.ask<Splits>('GET', path)).items;
    expect(split!.state).toBe('done');
    expect(split!.outcomes.map(({ without }) => without)).toEqual([null, 'maxSuppliers']);
    expect(split!.outcomes[0]).toMatchObject({ state: 'proven', total: '88100.00' });
    expect(await rfq.suppliers[0]!.client.refusal('GET', path)).toBe('sourcing.rfq-not-found');
  });

  it('is refused where the quotes do not cover every line', async () => {
    const rfq = await aSentRfq(api, 1);
    const wishes = { maxSuppliers: null, interiorShare: null, maxShare: null };
    expect(await rfq.buyer.client.refusal('POST', `/rfqs/${rfq.id}/splits`, wishes)).toBe(
      'sourcing.split-not-possible',
    );
  });
});
