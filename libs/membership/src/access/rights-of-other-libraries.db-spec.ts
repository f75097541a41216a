import { Controller, Get } from '@nestjs/common';
import { defineActorPart, secretariat } from '@wanchang/identity';
import { forgetActorPart } from '@wanchang/identity/testing';
import { defineErrors } from '@wanchang/kernel';
import { Allow, CurrentActor, Database, definePolicy, type Actor } from '@wanchang/platform';
import { createTestApi, eventually, sql, type TestApi } from '@wanchang/platform/testing';
import { MembershipModule } from '../membership.module';
import { aMember, aSession } from '../testing';

const postsErrors = defineErrors('motions', {
  'post-required': { kind: 'forbidden', zh: '此操作限于任职者。', en: 'This takes a post.' },
});

/** Posts of people, as a library above this one would add them, without a change below. */
const posts = defineActorPart<readonly string[]>({
  name: 'testPosts',
  sql: `SELECT jsonb_agg(post ORDER BY post) AS value FROM test_posts
         WHERE person_id = person.id AND member_id = affiliation.member_id AND ends_at > now()
        HAVING count(*) > 0`,
});
const postHolder = (post: string) =>
  definePolicy(`post-holder:${post}`, (actor) =>
    posts.of(actor)?.includes(post) ? null : postsErrors('post-required'),
  );

@Controller('api/v1/motions')
@Allow(postHolder('chairman'), secretariat)
class MotionsController {
  @Get()
  list(@CurrentActor() actor: Actor) {
    return { posts: posts.of(actor) };
  }
}

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi(
    { imports: [MembershipModule], controllers: [MotionsController] },
    { live: [postHolder('chairman')], readsActors: true },
  );
  await api.database.query(
    sql(`CREATE TABLE test_posts (person_id uuid, member_id uuid, post text, ends_at timestamptz)`),
  );
});
afterAll(async () => {
  forgetActorPart(posts);
  await api?.close();
});

async function aColleague() {
  const member = await aMember(api.app);
  const { actor, cookie } = await aSession(api.app, member);
  return {
    appoint: (post: string, term = '4 years') =>
      api.database.query(sql(`INSERT INTO test_posts VALUES ($1, $2, $3, now() + $4::interval)`), [
        ...[actor.personId, member.id, post, term],
      ]),
    endTerms: () =>
      api.database.query(sql(`UPDATE test_posts SET ends_at = now() WHERE person_id = $1`), [
        actor.personId,
      ]),
    get: (path: string) => fetch(`${api.address}/api/v1${path}`, { headers: { cookie } }),
  };
}
const codeOf = async (answer: Response) => ((await answer.json()) as { code: string }).code;

it('R6.1 a post opens what its policy guards, with the next request after the appointment', async () => {
  const { appoint, get } = await aColleague();
  await appoint('liaison');
  expect(await codeOf(await get('/motions'))).toBe('motions.post-required');
  await appoint('chairman');
  expect(await (await get('/motions')).json()).toEqual({ posts: ['chairman', 'liaison'] });
});

it('R6.5 a term that ends takes its rights with it by the database’s time, with no job', async () => {
  const { appoint, get } = await aColleague();
  await appoint('chairman', '1 second');
  expect((await get('/motions')).status).toBe(200);
  await eventually(async () => expect((await get('/motions')).status).toBe(403), 5000);
});

it('is let in by another library’s policy beside it', async () => {
  const { cookie } = await aSession(api.app, null, { duty: 'general-affairs' });
  const answer = await fetch(`${api.address}/api/v1/motions`, { headers: { cookie } });
  expect(await answer.json()).toEqual({ posts: null });
});

it('is read with session, person, unit and standing in one statement', async () => {
  const { appoint, get } = await aColleague();
  await appoint('chairman');
  await get('/motions');
  const statements = ['query', 'one', 'execute', 'tuples'].map((method) =>
    vi.spyOn(Database.prototype, method as 'query'),
  );
  expect((await get('/motions')).status).toBe(200);
  const ran = statements.flatMap(({ mock }) =>
    mock.calls.map(([sql]) => (typeof sql === 'string' ? sql : sql.name)),
  );
  statements.forEach((spy) => spy.mockRestore());
  expect(ran).toEqual(['identity.actors-of-sessions']);
});

it('R6.4 an event stream that a post opened is cut within two seconds of its end', async () => {
  const { appoint, endTerms, get } = await aColleague();
  await appoint('chairman');
  const stream = await get('/events');
  expect(stream.status).toBe(200);
  const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
  await reader.read();
  await endTerms();
  let ended = false;
  const reading = (async () => {
    while (!(await reader.read()).done);
    ended = true;
  })();
  await eventually(() => expect(ended).toBe(true), 2000);
  await reading;
});
