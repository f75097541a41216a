import { Affiliations, IdentityModule } from '@wanchang/identity';
import { ActorResolver } from '@wanchang/platform';
import { createTestContext, type TestContext } from '@wanchang/platform/testing';
import { MembershipModule } from '../membership.module';
import { aMember, aSession, aSecretary } from '../testing';

let context: TestContext;
beforeAll(async () => (context = await createTestContext([IdentityModule, MembershipModule])));
afterAll(() => context?.close());

it('smoke', async () => {
  const member = await aMember(context);
  const { actor } = await aSession(context, member, { role: 'administrator' });
  expect(actor.member).toEqual({
    id: member.id,
    role: 'administrator',
    standing: 'active',
    hasAccess: true,
  });
  expect(await aSecretary(context)).toMatchObject({
    member: null,
    platformRole: 'secretariat_staff',
  });
  expect(context.get(Affiliations)).toBeDefined();
  expect(context.get(ActorResolver)).toBeDefined();
});
