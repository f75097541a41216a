import type { Actor } from '@wanchang/platform';
import { createTestContext, homeOf, sql, type TestContext } from '@wanchang/platform/testing';
import { MembershipModule } from './membership.module';
import { aMember, anActor, aSecretary } from './testing';

let context: TestContext;
beforeAll(async () => (context = await createTestContext([MembershipModule])));
afterAll(() => context?.close());

const waiting = async (actor: Actor) => (await homeOf(context, actor)).items;

it('R12.1 a unit in grace is told so: its administrators, who can pay, and nobody else of it', async () => {
  const unit = await aMember(context, { standing: 'grace' });
  const [administrator, staff] = [
    await anActor(context, unit, { role: 'administrator' }),
    await anActor(context, unit),
  ];
  expect(await waiting(administrator)).toMatchObject([
    { kind: 'membership.grace', urgency: 'now', link: '/unit', since: expect.any(Date) },
  ]);
  expect(await waiting(staff)).toEqual([]);
});

it('R10.1 units that apply, and those in grace, wait for the secretariat', async () => {
  const applicant = await aMember(context, { standing: 'applicant' });
  await aMember(context, { standing: 'grace' });
  expect(await waiting(await aSecretary(context))).toMatchObject([
    {
      ...{ kind: 'membership.applicants', count: 1, urgency: 'soon' },
      link: `/secretariat/members/${applicant.id}`,
      text: `“${applicant.nameZh}”申请入会，等待办理。`,
    },
    {
      ...{ kind: 'membership.units-in-grace', count: 2, urgency: 'later' },
      link: '/secretariat/members?standing=grace',
    },
  ]);
});

it('an API token waits for its owner in its last two weeks', async () => {
  const person = await anActor(context, await aMember(context));
  const token = (name: string, days: number) =>
    context.database.query(
      sql(`INSERT INTO api_tokens (id, token_hash, person_id, name, expires_at)
       VALUES (gen_random_uuid(), sha256(convert_to($2, 'UTF8')), $1, $2, now() + make_interval(days => $3))`),
      [person.personId, name, days],
    );
  await token('还早', 20);
  expect(await waiting(person)).toEqual([]);
  await token('ERP 同步', 3);
  expect(await waiting(person)).toMatchObject([
    { kind: 'identity.tokens-ending', urgency: 'soon', link: '/account' },
  ]);
});
