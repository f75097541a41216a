import { createTestContext, sql, type TestContext } from '@wanchang/platform/testing';
import type { Member } from '../domain/member';
import {
  STANDING_DECISIONS,
  standingStates,
  type StandingDecision,
} from '../domain/standing.states';
import { MembershipModule } from '../membership.module';
import { Members } from '../persistence/members';
import { StandingHistory } from '../persistence/standing-history';
import { aMember, anActor, aSecretary } from '../testing';
import { ChangeStanding } from './change-standing';

let context: TestContext;
let changeStanding: ChangeStanding;

beforeAll(async () => {
  context = await createTestContext([MembershipModule]);
  changeStanding = context.get(ChangeStanding);
});
afterAll(() => context?.close());

const decide = (
  { id: memberId, version }: Member,
  decision: StandingDecision,
  reason = '逾期未缴年费',
) => changeStanding.execute({ memberId, decision, reason, version }, null);
const reread = ({ id }: Member) => context.get(Members).get(id);
const rows = (text: string, ...values: unknown[]) =>
  context.database.query<Record<string, unknown>>(sql(text), values);

describe('a decision on a unit’s standing', () => {
  it('R12.2 is on record with who, when and why, and is announced to those who depend on it', async () => {
    const secretary = await aSecretary(context);
    const { id: memberId, version } = await aMember(context);
    const order = { memberId, decision: 'suspend', reason: ' 严重损害本会利益 ', version } as const;
    const member = await changeStanding.execute(order, secretary);
    expect(member).toMatchObject({ standing: 'suspended', version: version + 1 });
    const reason = '严重损害本会利益';
    const [latest] = await context.get(StandingHistory).of(memberId);
    expect(latest).toMatchObject({ from: 'active', to: 'suspended', reason, byName: '李秘书' });
    const change = { from: 'active', to: 'suspended' };
    expect(
      await rows(
        `SELECT action, person_id, facts FROM audit_entries WHERE subject_id = $1`,
        memberId,
      ),
    ).toEqual([
      {
        action: 'membership.standing-changed',
        person_id: secretary.personId,
        facts: { ...change, reason },
      },
    ]);
    expect(
      await rows(`SELECT name, payload FROM outbox WHERE payload ->> 'memberId' = $1`, memberId),
    ).toEqual([{ name: 'membership.standing-changed', payload: { memberId, ...change } }]);
    expect(
      await rows(`SELECT data FROM live_events WHERE audience = $1`, `member:${memberId}`),
    ).toEqual([{ data: { memberId, ...change, reason } }]);
    expect(
      await rows(`SELECT text_zh, link FROM notices WHERE audience = $1`, `member:${memberId}`),
    ).toEqual([
      {
        text_zh: `通知：“${member.nameZh}”成员资格已暂停。原因：${reason}。如有疑问，请与秘书处联系。`,
        link: '/unit',
      },
    ]);
  });

  it('R12.2 is mailed to the unit’s administrators, each in their language, for they may be locked out', async () => {
    const member = await aMember(context);
    await anActor(context, member, { role: 'administrator' });
    await anActor(context, member, { role: 'administrator', locale: 'en' });
    await anActor(context, member, { role: 'staff' });
    await decide(member, 'expel', 'breach of the charter');
    const mails = await rows(
      `SELECT subject FROM mails WHERE body LIKE '%breach of the charter%' ORDER BY subject`,
    );
    expect(mails.map(({ subject }) => subject)).toEqual([
      `Notice: “${member.nameZh}” has been expelled`,
      `通知：“${member.nameZh}”已被除名`,
    ]);
  });

  it.each(
    standingStates.states.flatMap((from) =>
      STANDING_DECISIONS.map((decision) => [from, decision] as const),
    ),
  )('R12.2 follows the table of states: %s × %s', async (from, decision) => {
    const member = await aMember(context, { standing: from });
    const to = standingStates.next(from, decision);
    if (to) {
      expect(await decide(member, decision)).toMatchObject({ standing: to });
      return;
    }
    await expect(decide(member, decision)).rejects.toMatchObject({
      code: 'membership.illegal-transition',
    });
    expect(await reread(member)).toEqual(member);
  });

  it('R10.3 without a reason is none', async () => {
    const member = await aMember(context);
    await expect(decide(member, 'suspend', ' \n')).rejects.toMatchObject({
      code: 'platform.validation-failed',
      fields: [{ field: 'reason', code: 'required' }],
    });
    expect(await reread(member)).toEqual(member);
  });

  it('is made on what the decider saw: a stale version decides nothing', async () => {
    const member = await aMember(context);
    await decide(member, 'suspend');
    await expect(decide(member, 'reinstate')).rejects.toMatchObject({
      code: 'membership.stale-version',
    });
  });

  it('is made once, however many decide at the same moment', async () => {
    const member = await aMember(context);
    const decisions = [...Array<number>(8).keys()].map((i) =>
      decide(member, i % 2 ? 'suspend' : 'expel'),
    );
    const outcomes = await Promise.allSettled(decisions);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await context.get(StandingHistory).of(member.id)).toHaveLength(2);
  });

  it('is the secretariat’s; and of a unit that does not exist there is none', async () => {
    const member = await aMember(context);
    const actor = await anActor(context, await aMember(context), { role: 'administrator' });
    const order = { memberId: member.id, decision: 'expel', reason: '竞争', version: 1 } as const;
    await expect(changeStanding.execute(order, actor)).rejects.toMatchObject({
      code: 'platform.not-allowed',
    });
    const nobody = changeStanding.execute({ ...order, memberId: actor.personId }, null);
    await expect(nobody).rejects.toMatchObject({ code: 'membership.member-not-found' });
  });
});
