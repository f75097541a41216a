import { addDays, newId, shanghaiDate } from '@wanchang/kernel';
import { ActorResolver, type Actor } from '@wanchang/platform';
import { createTestContext, sql, type TestContext } from '@wanchang/platform/testing';
import { secretariatRole } from '../access/secretariat';
import { IdentityModule } from '../identity.module';
import { People } from '../persistence/people';
import { Sessions } from '../persistence/sessions';
import { ListSecretariatPeople } from '../queries/list-secretariat-people.query';
import { AssignDuty, type DutyToAssign } from './assign-duty';
import { EndDuty } from './end-duty';

let context: TestContext;
beforeAll(async () => (context = await createTestContext([IdentityModule])));
afterAll(() => context?.close());

const OFFICE = 'guangzhou-nansha';
const TODAY = shanghaiDate(new Date());

async function aPerson() {
  const email = `${newId()}@example.com`;
  const { id } = await context.get(People).create({ name: '何敏', email, password: null });
  const secret = await context.get(Sessions).open(id, 'test');
  const resolve = () => context.get(ActorResolver).resolve({ kind: 'session', secret });
  return { id, email, actor: (await resolve())!, resolve };
}

const assign = (account: string, duty: string, order: Partial<DutyToAssign> = {}) =>
  context.get(AssignDuty).execute({ account, office: OFFICE, duty, ...order }, null);
const end = (id: string, actor: Actor) => context.get(EndDuty).execute(id, actor);
const people = async (serving: boolean) =>
  (await context.get(ListSecretariatPeople).execute({ serving, limit: 100 })).items;
const refused = (code: string) => ({ code: `identity.${code}` });

it('a duty gives its rights with the next request, and takes them with the next after its end', async () => {
  const { email, actor, resolve } = await aPerson();
  const { id } = await assign(email, 'fees');
  expect(secretariatRole.of((await resolve())!)?.rights).toContain('member-standing');
  await end(id, actor);
  expect(secretariatRole.of((await resolve())!)).toBeNull();
});

it('each assignment and each end is on record and told to the person', async () => {
  const { id: personId, email, actor } = await aPerson();
  const { id } = await assign(email, 'fees');
  await end(id, actor);
  const trail = await context.database.query(
    sql<object>(`SELECT action, facts->>'office' AS office, facts->>'duty' AS duty FROM audit_entries
      WHERE subject_id = $1 ORDER BY id`),
    [personId],
  );
  expect(trail).toEqual([
    { action: 'identity.duty-assigned', office: OFFICE, duty: 'fees' },
    { action: 'identity.duty-ended', office: OFFICE, duty: 'fees' },
  ]);
  expect(
    await context.database.query(
      sql<object>(`SELECT text_zh FROM notices WHERE audience = $1 ORDER BY id`),
      [`person:${personId}`],
    ),
  ).toEqual([
    { text_zh: expect.stringContaining('新的职责') },
    { text_zh: expect.stringContaining('已结束') },
  ]);
});

it('an address without an account gets one, and a link to set its password; without a name it is refused', async () => {
  const email = `${newId()}@example.com`;
  await expect(assign(email, 'support')).rejects.toMatchObject(refused('account-unknown'));
  await expect(assign('13900000000', 'support', { name: '何敏' })).rejects.toMatchObject(
    refused('account-unknown'),
  );
  await assign(email, 'support', { name: '何敏' });
  expect(await context.get(People).byEmail(email)).toMatchObject({ name: '何敏' });
  expect(
    await context.database.query(
      sql<object>(`SELECT 1 FROM outbox WHERE payload->>'account' = $1`),
      [email],
    ),
  ).toHaveLength(1);
});

it.each([
  ['an office that there is not', { office: 'beijing' }, 'office-unknown'],
  ['a duty that there is not', { duty: 'espionage' }, 'duty-unknown'],
  ['a last day that is over', { until: addDays(TODAY, -1) }, 'period-invalid'],
])('%s is refused', async (_, order, code) => {
  const { email } = await aPerson();
  await expect(assign(email, 'fees', order)).rejects.toMatchObject(refused(code));
});

it('nobody has a duty at an office twice at a time; at another office, or afterwards, they may', async () => {
  const { email } = await aPerson();
  await assign(email, 'fees', { until: addDays(TODAY, 10) });
  const again = assign(email, 'fees', { from: addDays(TODAY, 10) });
  await expect(again).rejects.toMatchObject(refused('duty-held'));
  await assign(email, 'fees', { office: 'shanghai' });
  await assign(email, 'fees', { from: addDays(TODAY, 11) });
});

it('a duty that has not begun ends before it did, and one that is over cannot end again', async () => {
  const { email, actor, resolve } = await aPerson();
  const { id } = await assign(email, 'fees', { from: addDays(TODAY, 3) });
  await end(id, actor);
  await expect(end(id, actor)).rejects.toMatchObject(refused('assignment-not-found'));
  expect(secretariatRole.of((await resolve())!)).toBeNull();
});

it('the last administrator without an end date stays, however many are there for a time', async () => {
  const [first, second, guest] = [await aPerson(), await aPerson(), await aPerson()];
  const { id } = await assign(first.email, 'administration');
  const { id: visit } = await assign(guest.email, 'administration', { until: addDays(TODAY, 5) });
  await expect(end(id, guest.actor)).rejects.toMatchObject(
    refused('last-secretariat-administrator'),
  );
  await end(visit, first.actor);
  const { id: other } = await assign(second.email, 'administration');
  const both = await Promise.allSettled([end(id, second.actor), end(other, first.actor)]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

it('people are listed while one of their duties is not over, and then among the former', async () => {
  const { id: personId, email, actor } = await aPerson();
  const { id } = await assign(email, 'listings');
  const mine = {
    personId,
    assignments: [expect.objectContaining({ id, office: OFFICE, endsAt: null })],
  };
  expect(await people(true)).toContainEqual(expect.objectContaining(mine));
  await end(id, actor);
  expect((await people(true)).map((person) => person.personId)).not.toContain(personId);
  expect((await people(false)).map((person) => person.personId)).toContain(personId);
});
