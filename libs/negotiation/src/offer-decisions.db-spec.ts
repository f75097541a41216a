import {
  ApproveStep,
  DecideInUnit,
  DelegateApprovals,
  RefuseStep,
  SetRules,
  ShowApprovals,
  type ApprovalRule,
} from '@wanchang/approvals';
import { ManageColleagues } from '@wanchang/identity';
import { addDays, shanghaiDate } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { aMember, anActor } from '@wanchang/membership/testing';
import { createTestContext, sql, type TestContext } from '@wanchang/platform/testing';
import { NegotiationModule } from './negotiation.module';
import { AcceptOfferDecision, SendOfferDecision } from './offer-decisions';
import { ShowDealRoom } from './queries/show-deal-room.query';
import { aDealRoom, anOffer, termsOf, type TestRoom } from './testing';
import { outcomes } from './testing/concurrency';
import { CloseDealRoom } from './use-cases/close-deal-room';
import { WithdrawOffer } from './use-cases/withdraw-offer';

let context: TestContext;
beforeAll(async () => (context = await createTestContext([NegotiationModule])));
afterAll(() => context.close());

interface Unit {
  readonly room: TestRoom;
  /** Who submits, an administrator. */
  readonly head: MemberActor;
  readonly first: MemberActor;
  readonly second: MemberActor;
}

const people = (...named: MemberActor[]) => named.map(({ personId }) => personId);
const step = (...named: MemberActor[]) => ({ administrators: false, people: people(...named) });

const rule = (changes: Partial<ApprovalRule>): ApprovalRule => ({
  ...{ action: 'send-offer', currency: 'CNY', above: '10000', exempt: [], steps: [] },
  ...changes,
});

/** A seller whose offers above 10,000 need two people, and a room of theirs. */
async function aUnit(rules: (unit: Unit) => ApprovalRule[] = twoSteps): Promise<Unit> {
  const seller = await aMember(context);
  const head = await anActor(context, seller, { name: '周经理', role: 'administrator' });
  const clerk = await anActor(context, seller, { name: '王销售' });
  const first = await anActor(context, seller, { name: '吴主管' });
  const second = await anActor(context, seller, { name: '郑总' });
  const buyer = await anActor(context, await aMember(context, { kind: 'county' }));
  const room = await aDealRoom(context, { buyer, seller: clerk });
  const unit = { room, head, first, second };
  await context.get(SetRules).execute(rules(unit), 0, head);
  return unit;
}

const twoSteps = ({ first, second }: Unit) => [rule({ steps: [step(first), step(second)] })];

const send = ({ room }: Unit, by: MemberActor = room.seller, parts = {}, basedOn?: number) =>
  context
    .get(DecideInUnit)
    .execute(
      context.get(SendOfferDecision),
      { roomId: room.id, basedOn: basedOn ?? null, terms: termsOf(parts) },
      by,
    );

async function submitted(unit: Unit, parts = {}): Promise<string> {
  const { approvalId } = await send(unit, unit.room.seller, parts);
  return approvalId!;
}

const show = (id: string, by: MemberActor) => context.get(ShowApprovals).execute(id, by);

async function approve(id: string, by: MemberActor) {
  const { step: at, contentHash } = await show(id, by);
  return context.get(ApproveStep).execute(id, { step: at, contentHash }, '', by);
}

const offersIn = async ({ room }: Unit) =>
  (await context.get(ShowDealRoom).execute(room.id, room.seller)).offers;

const noticesAbout = (id: string) =>
  context.database.query<{ audience: string; zh: string }>(
    sql(`SELECT audience, text_zh AS zh FROM notices WHERE link = $1 ORDER BY audience`),
    [`/approvals/${id}`],
  );

describe('an offer above the limit of its unit', () => {
  it('is not sent, and says whom it waits for', async () => {
    const unit = await aUnit();
    const id = await submitted(unit);
    expect(await offersIn(unit)).toEqual([]);
    expect(await show(id, unit.first)).toMatchObject({
      ...{ state: 'waiting', step: 1, steps: 2, waitingFor: ['吴主管'], mine: true },
      amounts: [{ amount: '18650.00', currency: 'CNY' }],
      parts: [{ lines: ['不锈钢球阀 Q41F-16P DN50 · 100 台 × 186.5'] }],
    });
    expect(await show(id, unit.second)).toMatchObject({ mine: false });
  });

  it('is sent once the last step approves, in the name of who submitted it', async () => {
    const unit = await aUnit();
    const id = await submitted(unit);
    await approve(id, unit.first);
    expect(await offersIn(unit)).toEqual([]);
    await approve(id, unit.second);
    expect(await offersIn(unit)).toMatchObject([{ no: 1, byName: '王销售', state: 'open' }]);
    expect(await show(id, unit.first)).toMatchObject({ state: 'approved', waitingFor: [] });
  });

  it('is refused with the reason, and never sent', async () => {
    const unit = await aUnit();
    const id = await submitted(unit);
    const { contentHash } = await show(id, unit.first);
    await context.get(RefuseStep).execute(id, { step: 1, contentHash }, '价格低于成本', unit.first);
    expect(await show(id, unit.second)).toMatchObject({ state: 'refused', reason: '价格低于成本' });
    const late = await outcomes([approve(id, unit.second)]);
    expect(late.refusals).toEqual(['approvals.already-decided']);
    expect(await offersIn(unit)).toEqual([]);
  });

  it('is sent at once below the limit, by who is exempt, and by a unit without rules', async () => {
    const below = await aUnit();
    const cheap = { lines: [{ quantity: '1' }] };
    expect(await send(below, below.room.seller, cheap)).toMatchObject({ done: 1 });
    const exempt = await aUnit(({ first, second, head }) => [
      rule({ exempt: people(second), steps: [step(first, head)] }),
    ]);
    expect(await send(exempt, exempt.second)).toMatchObject({ done: 1 });
    const none = await aUnit(() => []);
    expect(await send(none)).toMatchObject({ done: 1 });
  });

  it('is not approved by who submitted it, nor both times by one person', async () => {
    const unit = await aUnit(({ room, first, second }) => [
      rule({ steps: [step(room.seller, first), step(first, second)] }),
    ]);
    const id = await submitted(unit);
    const own = await outcomes([approve(id, unit.room.seller)]);
    expect(own.refusals).toEqual(['approvals.own-approval']);
    await approve(id, unit.first);
    const again = await outcomes([approve(id, unit.first)]);
    expect(again.refusals).toEqual(['approvals.not-an-approver']);
    await approve(id, unit.second);
    expect(await show(id, unit.first)).toMatchObject({ state: 'approved' });
  });

  it('is decided once, however many approve it at the same moment', async () => {
    const unit = await aUnit();
    const all: MemberActor[] = [];
    for (let at = 0; at < 8; at += 1) all.push(await anActor(context, unit.head.member));
    await context.get(SetRules).execute([rule({ steps: [step(...all)] })], 1, unit.head);
    const id = await submitted(unit);
    const { done, refusals } = await outcomes(all.map((person) => approve(id, person)));
    expect(done).toHaveLength(1);
    expect(new Set(refusals)).toEqual(new Set(['approvals.already-decided']));
    expect(await offersIn(unit)).toHaveLength(1);
  });
});

describe('what was submitted', () => {
  it('is void as soon as the other side moves, and all concerned are told', async () => {
    const unit = await aUnit();
    const id = await submitted(unit);
    await approve(id, unit.first);
    await anOffer(context, unit.room, 'buyer');
    expect(await show(id, unit.first)).toMatchObject({
      ...{ state: 'void', reason: '已有更新的报价，请先查看最新一版。' },
    });
    const told = await noticesAbout(id);
    const expected = people(unit.room.seller, unit.first, unit.second);
    expect(told.map(({ audience }) => audience)).toEqual(expected.map((p) => `person:${p}`).sort());
    expect(told.every(({ zh }) => zh.includes('已失效'))).toBe(true);
    expect(await offersIn(unit)).toHaveLength(1);
  });

  it('is void when the room is closed meanwhile', async () => {
    const unit = await aUnit();
    const id = await submitted(unit);
    await context.get(CloseDealRoom).execute(unit.room.id, '不再采购', unit.room.buyer);
    expect(await show(id, unit.first)).toMatchObject({ state: 'void', reason: '洽谈已结束。' });
  });

  it('gives way to other contents, and is not submitted twice with the same', async () => {
    const unit = await aUnit();
    const id = await submitted(unit);
    const twice = await outcomes([send(unit)]);
    expect(twice.refusals).toEqual(['approvals.already-submitted']);
    const next = await submitted(unit, { paymentTerms: '预付三成' });
    expect(await show(id, unit.first)).toMatchObject({ state: 'void' });
    expect(await show(next, unit.first)).toMatchObject({ state: 'waiting' });
  });

  it('is decided as it was seen: another hash or step is refused', async () => {
    const unit = await aUnit();
    const id = await submitted(unit);
    const seen = { step: 1, contentHash: '0'.repeat(64) };
    const other = context.get(ApproveStep).execute(id, seen, '', unit.first);
    await expect(other).rejects.toMatchObject({ code: 'approvals.content-changed' });
  });

  it('is unknown to other units', async () => {
    const unit = await aUnit();
    const id = await submitted(unit);
    await expect(show(id, unit.room.buyer)).rejects.toMatchObject({
      code: 'approvals.approval-not-found',
    });
  });
});

describe('accepting above the limit', () => {
  it('waits for approval, becomes the agreement, and is void when the offer is withdrawn', async () => {
    const unit = await aUnit(({ first }) => [
      rule({ action: 'accept-offer', steps: [step(first)] }),
    ]);
    const accept = (no: number) =>
      context
        .get(DecideInUnit)
        .execute(context.get(AcceptOfferDecision), { roomId: unit.room.id, no }, unit.room.seller);
    await anOffer(context, unit.room, 'buyer');
    const { approvalId: first } = await accept(1);
    await context.get(WithdrawOffer).execute(unit.room.id, 1, '', unit.room.buyer);
    expect(await show(first!, unit.first)).toMatchObject({ state: 'void' });
    await anOffer(context, unit.room, 'buyer', { paymentTerms: '月结' });
    const { approvalId } = await accept(2);
    expect(await show(approvalId!, unit.first)).toMatchObject({
      differences: [{ label: '付款方式', after: '月结' }],
    });
    await approve(approvalId!, unit.first);
    const room = await context.get(ShowDealRoom).execute(unit.room.id, unit.room.seller);
    expect(room).toMatchObject({ state: 'agreed', agreement: { acceptedByName: '王销售' } });
  });
});

describe('while an approver is away', () => {
  const today = shanghaiDate(new Date());
  const until = addDays(today, 3);

  it('their delegate decides in their place, within the days', async () => {
    const unit = await aUnit();
    const delegate = context.get(DelegateApprovals);
    const stand = await anActor(context, unit.head.member, { name: '冯副主管' });
    const later = { toPersonId: stand.personId, fromDay: until, untilDay: until };
    await delegate.execute(later, unit.first);
    const id = await submitted(unit);
    expect(await show(id, stand)).toMatchObject({ mine: false });
    const now = { toPersonId: stand.personId, fromDay: today, untilDay: addDays(today, 1) };
    await delegate.execute(now, unit.first);
    expect(await show(id, stand)).toMatchObject({ mine: true, inPlaceOf: '吴主管' });
    await approve(id, stand);
    expect((await show(id, stand)).history).toMatchObject([
      { decidedByName: '冯副主管', forName: '吴主管' },
      { verdict: null },
    ]);
  });

  it('a delegate does not approve what they or their principal submitted', async () => {
    const unit = await aUnit(({ room, first, second }) => [
      rule({ steps: [step(room.seller, first, second)] }),
    ]);
    const delegation = { fromDay: today, untilDay: until };
    const toSubmitter = { ...delegation, toPersonId: unit.room.seller.personId };
    await context.get(DelegateApprovals).execute(toSubmitter, unit.first);
    const stand = await anActor(context, unit.head.member);
    const toStand = { ...delegation, toPersonId: stand.personId };
    await context.get(DelegateApprovals).execute(toStand, unit.room.seller);
    const id = await submitted(unit);
    const refused = await outcomes([approve(id, unit.room.seller), approve(id, stand)]);
    expect(refused.refusals).toEqual(['approvals.own-approval', 'approvals.not-an-approver']);
  });

  it.each([
    ['to oneself', { self: true, fromDay: today, untilDay: until }, 'approvals.delegation-invalid'],
    [
      'in the past',
      { fromDay: '2020-01-01', untilDay: '2020-01-02' },
      'approvals.delegation-invalid',
    ],
    ['backwards', { fromDay: until, untilDay: today }, 'approvals.delegation-invalid'],
  ])(
    'nobody delegates %s',
    async (_, { self, ...days }: { self?: boolean; fromDay: string; untilDay: string }, code) => {
      const { first, second } = await aUnit();
      const toPersonId = self ? first.personId : second.personId;
      const made = context.get(DelegateApprovals).execute({ toPersonId, ...days }, first);
      await expect(made).rejects.toMatchObject({ code });
    },
  );

  it('nobody delegates twice for one day, nor to another unit', async () => {
    const { first, second, room } = await aUnit();
    const to = ({ personId: toPersonId }: MemberActor) =>
      context
        .get(DelegateApprovals)
        .execute({ toPersonId, fromDay: today, untilDay: until }, first);
    await to(second);
    const { refusals } = await outcomes([to(second), to(room.buyer)]);
    expect(refusals).toEqual(['approvals.already-delegated', 'approvals.delegate-not-of-the-unit']);
  });
});

describe('an approver who has left the unit', () => {
  const leave = ({ head }: Unit, who: MemberActor) =>
    context.get(ManageColleagues).remove(head.member.id, who.personId, head);

  it('is said when something is submitted: nobody can decide, and what to do', async () => {
    const unit = await aUnit();
    await leave(unit, unit.second);
    const sent = send(unit);
    await expect(sent).rejects.toMatchObject({
      ...{ code: 'approvals.nobody-can-decide', args: { step: 2 } },
    });
    expect(await offersIn(unit)).toEqual([]);
  });

  it('decides nothing any more, and the submitter’s leaving makes it void', async () => {
    const unit = await aUnit();
    const id = await submitted(unit);
    await leave(unit, unit.first);
    const gone = await outcomes([approve(id, unit.first)]);
    expect(gone.refusals).toEqual(['approvals.not-an-approver']);
    const other = await aUnit();
    const own = await submitted(other);
    await leave(other, other.room.seller);
    await approve(own, other.first);
    expect(await show(own, other.first)).toMatchObject({
      ...{ state: 'void', reason: '提交人已离开本单位。' },
    });
  });
});
