import { Affiliations, secretariatAudience } from '@wanchang/identity';
import { ActorResolver, personAudience, type Actor } from '@wanchang/platform';
import { createTestContext, sql, type TestContext } from '@wanchang/platform/testing';
import type { Member } from '../domain/member';
import { standingStates } from '../domain/standing.states';
import { MembershipModule } from '../membership.module';
import { aMember, aSession } from '../testing';
import { actingMember, memberAudience, unitAdministratorsAudience } from './acting-member';

let context: TestContext;
let resolver: ActorResolver;

beforeAll(async () => {
  context = await createTestContext([MembershipModule]);
  resolver = context.get(ActorResolver);
});
afterAll(() => context?.close());

const run = (text: string, ...values: unknown[]) => context.database.execute(sql(text), values);
const setStanding = (member: Member, standing: string) =>
  run(`UPDATE members SET standing = $2 WHERE id = $1`, member.id, standing);

async function signedIn(standing: Member['standing'] = 'active') {
  const member = await aMember(context, { standing });
  const { actor, cookie } = await aSession(context, member, { role: 'administrator' });
  const secret = cookie.split('=')[1]!;
  const resolve = async () => (await resolver.resolve({ kind: 'session', secret }))!;
  return { member, actor, resolve };
}

const now = async (actor: Actor) => (await resolver.resolveAgain([actor]))[0]!;

describe('who makes a request', () => {
  it('acts for the unit with the unit’s standing of this moment', async () => {
    const { member, actor, resolve } = await signedIn();
    expect(await resolve()).toEqual({
      personId: actor.personId,
      personName: '张三',
      locale: 'zh-CN',
      member: { id: member.id, role: 'administrator', standing: 'active', hasAccess: true },
      sessionId: actor.sessionId,
      tokenId: null,
      tenantId: member.id,
      audiences: [
        personAudience(actor.personId),
        memberAudience(member.id),
        unitAdministratorsAudience(member.id),
      ],
    });
  });

  it.each(standingStates.states)(
    'R12.3 of a unit that is %s has access, and hears what the unit hears, only when active or in grace',
    async (standing) => {
      const { actor, resolve, member } = await signedIn();
      await setStanding(member, standing);
      const hasAccess = standing === 'active' || standing === 'grace';
      for (const read of [await resolve(), await now(actor)]) {
        expect(actingMember.of(read)).toMatchObject({ id: member.id, standing, hasAccess });
        expect(read.audiences.includes(memberAudience(member.id))).toBe(hasAccess);
      }
    },
  );

  it.each([
    ['left the unit', (actor: Actor, { id }: Member) => end(actor, id)],
    [
      'turned to no unit',
      ({ sessionId }: Actor) =>
        run(`UPDATE sessions SET member_id = NULL WHERE id = $1`, sessionId),
    ],
  ])('is the person alone once they %s', async (_, change) => {
    const { actor, member, resolve } = await signedIn();
    await change(actor, member);
    for (const read of [await resolve(), await now(actor)]) {
      expect([actingMember.of(read), read.tenantId]).toEqual([null, null]);
      expect(read.audiences).toEqual([personAudience(actor.personId)]);
    }
  });

  it('R12.3 of another unit keeps what they have', async () => {
    const [suspended, other] = [await signedIn(), await signedIn('grace')];
    await setStanding(suspended.member, 'suspended');
    expect(await now(other.actor)).toEqual(other.actor);
  });

  it('of the secretariat hears the secretariat also when they act for a suspended unit', async () => {
    const member = await aMember(context, { standing: 'suspended' });
    const { actor } = await aSession(context, member, { duty: 'general-affairs' });
    expect(actor.audiences).toEqual([personAudience(actor.personId), secretariatAudience()]);
  });
});

const end = (actor: Actor, memberId: string) =>
  context.get(Affiliations).end(actor.personId, memberId);
