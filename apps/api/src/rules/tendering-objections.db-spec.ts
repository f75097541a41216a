import { MembershipHttpModule } from '@wanchang/membership/http';
import { inside } from '@wanchang/membership/testing';
import { NegotiationHttpModule } from '@wanchang/negotiation/http';
import { createTestApi, sql, type TestApi } from '@wanchang/platform/testing';
import { SourcingHttpModule } from '@wanchang/sourcing/http';
import { inDays } from '@wanchang/sourcing/testing';
import { FollowObjection } from '@wanchang/tendering';
import { TenderingHttpModule } from '@wanchang/tendering/http';
import {
  aSentTender,
  endTender,
  openBy,
  sendSealed,
  tenderOf,
  type TestTender,
} from '@wanchang/tendering/testing';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi(
    {
      imports: [
        ...[TenderingHttpModule, SourcingHttpModule, NegotiationHttpModule],
        MembershipHttpModule,
      ],
    },
    { readsActors: true },
  );
});
afterAll(() => api?.close());

interface Objection {
  readonly id: string;
  readonly text: string;
  readonly raisedAt: string;
  readonly dueAt: string | null;
  readonly overdue: boolean;
}
interface Seen {
  readonly objections: Objection[];
  readonly overdueObjections: number;
  readonly holdingOpening: number;
}

const seenBy = ({ client }: TestTender['buyer'], { id }: TestTender) =>
  client.ask<Seen>('GET', `/tenders/${id}`);

async function anObjection(tender: TestTender): Promise<Objection> {
  const [bidder] = tender.bidders;
  const path = `/tenders/${tender.id}/objections`;
  const { objections } = await bidder!.client.ask<Seen>('POST', path, { text: '交货期过短' });
  return objections[0]!;
}

/** Moves the moment to be answered by, as if the time had passed. */
const dueIn = (objectionId: string, hours: number) =>
  api.database.transaction(async () => {
    await api.database.execute(sql(`SET LOCAL session_replication_role = replica`));
    await api.database.execute(
      sql(
        `UPDATE tender_objections SET due_at = clock_timestamp() + make_interval(hours => $2) WHERE id = $1`,
      ),
      [objectionId, hours],
    );
  });

const told = async (audience: string, tender: TestTender): Promise<string[]> => {
  const rows = await api.database.query(
    sql<{ text: string }>(`SELECT text_zh AS text FROM notices WHERE audience = $1 AND about = $2`),
    [audience, `tender:${tender.id}`],
  );
  return rows.map(({ text }) => text);
};
const owed = async (objectionId: string) => {
  const rows = await api.database.query(
    sql<{ job: string }>(`SELECT job FROM deadlines WHERE subject_id = $1 ORDER BY job`),
    [objectionId],
  );
  return rows.map(({ job }) => job);
};

const answer = (tender: TestTender, { id }: Objection) =>
  tender.buyer.client.ask<Seen>('POST', `/tenders/${tender.id}/objections/${id}/answer`, {
    answer: '交货期已延长',
  });

const aTenderLike = () => aSentTender(api, 3, { profile: 'tender', deadline: inDays(40) });

describe('an objection', () => {
  it('is to be answered within 3 days in a tender-like procedure; nobody has set a time in a free one', async () => {
    const tender = await aTenderLike();
    const objection = await anObjection(tender);
    const days = (Date.parse(objection.dueAt!) - Date.parse(objection.raisedAt)) / 86_400_000;
    expect(days).toBe(3);
    expect(await owed(objection.id)).toEqual([
      ...['tendering.objection-overdue', 'tendering.remind-of-objection'],
    ]);
    await answer(tender, objection);
    expect(await owed(objection.id)).toEqual([]);
    const free = await aSentTender(api, 1);
    expect(await anObjection(free)).toMatchObject({ dueAt: null, overdue: false });
  });

  it('is reminded of once a day before, and told once to buyer and secretariat when it is over', async () => {
    const tender = await aTenderLike();
    const { id } = await anObjection(tender);
    const [follow, of] = [inside(api).get(FollowObjection), { objectionId: id, rfqId: tender.id }];
    await follow.remind(of);
    await follow.overdue(of);
    const buyer = `member:${tender.buyer.unit.id}`;
    expect((await told(buyer, tender)).join()).not.toMatch(/须在|逾期/);
    await dueIn(id, 20);
    await Promise.all([follow.remind(of), follow.remind(of)]);
    expect((await told(buyer, tender)).filter((text) => text.includes('须在'))).toHaveLength(1);
    await dueIn(id, -1);
    await Promise.all([follow.overdue(of), follow.overdue(of), follow.remind(of)]);
    for (const audience of [buyer, 'secretariat'])
      expect((await told(audience, tender)).filter((text) => text.includes('已逾期'))).toHaveLength(
        1,
      );
    const [row] = await api.database.query(
      sql<{ count: number }>(
        `SELECT count(*)::int AS count FROM audit_entries WHERE subject_id = $1 AND action = $2`,
      ),
      [tender.id, 'tendering.objection-not-answered'],
    );
    expect(row!.count).toBe(1);
  });

  it('that is overdue is shown to buyer and secretariat, and to no other bidder', async () => {
    const tender = await aTenderLike();
    const { id } = await anObjection(tender);
    await dueIn(id, -1);
    expect(await seenBy(tender.buyer, tender)).toMatchObject({ overdueObjections: 1 });
    const secretary = tender.openers[1].client;
    const seen = await secretary.ask<Seen>('GET', `/tenders/${tender.id}`);
    expect(seen.objections).toMatchObject([{ overdue: true }]);
    const { items } = await secretary.ask<{
      items: { rfqId: string; overdueObjections: number }[];
    }>(...(['GET', '/tenders?limit=100'] as const));
    expect(items.find(({ rfqId }) => rfqId === tender.id)!.overdueObjections).toBe(1);
    const other = await seenBy(tender.bidders[1]!, tender);
    expect([other.overdueObjections, other.holdingOpening, other.objections]).toEqual([0, 0, []]);
    const home = await secretary.ask<{ items: { text: string }[] }>('GET', '/home');
    expect(JSON.stringify(home)).toContain('逾期未答复');
  });

  it('to what is asked for holds the opening up, and the record says that its answer came late', async () => {
    const tender = await aTenderLike();
    const objection = await anObjection(tender);
    for (const bidder of tender.bidders) await sendSealed(bidder, tender);
    await endTender(api, tender);
    const path = `/tenders/${tender.id}/openings`;
    const [buyer, secretary] = tender.openers;
    expect(await secretary.client.refusal('POST', path)).toBe(
      'tendering.objections-before-opening',
    );
    expect((await tenderOf(tender.buyer, tender)).actions).not.toContain('open');
    await dueIn(objection.id, -1);
    expect((await answer(tender, objection)).objections).toMatchObject([{ overdue: true }]);
    await openBy(buyer, tender);
    const { record } = await openBy(secretary, tender);
    const { objections } = JSON.parse(record!.text) as { objections: object[] };
    expect(objections).toMatchObject([{ overdue: true, answer: '交货期已延长' }]);
  }, 60_000);
});
