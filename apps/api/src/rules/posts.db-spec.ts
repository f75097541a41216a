import { MembershipHttpModule } from '@wanchang/membership/http';
import { aClient, aMember, inside, type Client } from '@wanchang/membership/testing';
import { createTestApi, sql, type TestApi } from '@wanchang/platform/testing';
import { AnnounceEndings } from '@wanchang/posts';
import { PostsHttpModule } from '@wanchang/posts/http';
import { shanghaiDate, addDays } from '@wanchang/kernel';

interface Post {
  readonly id: string;
  readonly kind: string;
  readonly personId: string;
  readonly inForce: boolean;
  readonly termEndsOn: string;
  readonly daysLeft: number;
}
interface Posts {
  readonly items: Post[];
}
interface Rights {
  readonly rights: string[];
  readonly memberRights: string[];
  readonly memberDuties: string[];
}

let api: TestApi;
let secretariat: Client;

beforeAll(async () => {
  api = await createTestApi(
    { imports: [PostsHttpModule, MembershipHttpModule] },
    { readsActors: true },
  );
  secretariat = await aClient(api, null, { name: '李秘书', duty: 'administration' });
});
afterAll(() => api?.close());

const aUnit = async (people = 2) => {
  const unit = await aMember(inside(api));
  const clients: Client[] = [];
  for (let count = 0; count < people; count += 1)
    clients.push(await aClient(api, unit, { name: `代表${count + 1}`, role: 'administrator' }));
  return { unit, clients };
};

const order = (kind: string, person: Client, unit: { id: string } | null, more: object = {}) => ({
  ...{ kind, account: person.email, memberId: unit?.id ?? null },
  ...{ basis: unit ? 'election' : 'conference_appointment', decision: '第57次联席会议' },
  ...more,
});
const appoint = async (...args: Parameters<typeof order>) =>
  (await secretariat.ask<Posts>('POST', '/posts', order(...args))).items[0]!;
const rightsOf = (person: Client) => person.ask<Rights>('GET', '/my-rights');
const run = (text: string, ...values: unknown[]) => api.database.execute(sql(text), values);

describe('the rights of posts', () => {
  it('R6.1 are answered by the API, and follow the table: a liaison does not vote', async () => {
    const { unit, clients } = await aUnit(2);
    await appoint('director', clients[0]!, unit);
    await appoint('liaison', clients[1]!, unit);
    const [director, liaison] = [await rightsOf(clients[0]!), await rightsOf(clients[1]!)];
    expect(director.rights).toContain('vote');
    expect(director.rights).not.toContain('attend-standing-council');
    expect(liaison.rights).toEqual([
      'organise-councils',
      'elect',
      'be-elected',
      'propose',
      'be-informed',
    ]);
    const { posts } = await clients[0]!.ask<{ posts: { kind: string; termYears: number }[] }>(
      'GET',
      '/post-rights',
    );
    expect(posts.map(({ kind, termYears }) => [kind, termYears])).toEqual([
      ...[
        ['chairman', 4],
        ['vice_chairman', 4],
      ],
      ...[
        ['secretary_general', 4],
        ['standing_director', 4],
      ],
      ...[
        ['director', 4],
        ['liaison', 8],
      ],
    ]);
  });

  it('R11.1 R12.1 of a member and its duties are answered too, and are none of a unit without access', async () => {
    const { unit, clients } = await aUnit(1);
    const before = await rightsOf(clients[0]!);
    expect(before.memberRights).toEqual([
      ...['seat', 'election', 'proposal', 'vote', 'resources', 'services-of-offices'],
      'priority-in-cooperation',
    ]);
    expect(before.memberDuties).toContain('pay-the-annual-fee-in-time');
    await appoint('director', clients[0]!, unit);
    await run(`UPDATE members SET standing = 'suspended' WHERE id = $1`, unit.id);
    const after = await rightsOf(clients[0]!);
    expect([after.memberRights, after.rights]).toEqual([[], []]);
  });
});

describe('officers', () => {
  it('R13.1 are elected or appointed by the conference, and one holds the office at a time', async () => {
    const [first, second] = [await aClient(api), await aClient(api)];
    const refusal = (person: Client, more: object) =>
      secretariat.refusal('POST', '/posts', order('secretary_general', person, null, more));
    expect(await refusal(first, { basis: 'approval' })).toBe('posts.officer-by-conference');
    await appoint('secretary_general', first, null);
    expect(await refusal(second, {})).toBe('posts.office-held');
    expect((await rightsOf(first)).rights).toContain('decide-in-secretary-generals-meeting');
  });
});

describe('liaisons', () => {
  it('R6.2 are one of a unit in principle: a second one needs a reason on record', async () => {
    const { unit, clients } = await aUnit(2);
    await appoint('liaison', clients[0]!, unit);
    const second = order('liaison', clients[1]!, unit);
    expect(await secretariat.refusal('POST', '/posts', second)).toBe('posts.second-liaison');
    const withReason = { ...second, secondReason: '两地办公' };
    expect((await secretariat.ask<Posts>('POST', '/posts', withReason)).items).toHaveLength(1);
  });

  it('R6.2 are appointed once, when two are at the same moment', async () => {
    const { unit, clients } = await aUnit(4);
    const answers = await Promise.all(
      clients.map((person) => secretariat.send('POST', '/posts', order('liaison', person, unit))),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  it('R6.3 are nominated by the unit’s director and by nobody else, with the one who is replaced', async () => {
    const { unit, clients } = await aUnit(3);
    const [director, old, successor] = clients as [Client, Client, Client];
    await appoint('director', director, unit);
    const { id: replacesId } = await appoint('liaison', old, unit);
    const nomination = { personId: successor.personId, replacesId, reason: '工作调动' };
    expect(await old.refusal('POST', '/my-unit/nominations', nomination)).toBe(
      'posts.not-a-director',
    );
    const stranger = await aClient(api, (await aUnit(1)).unit);
    expect(
      await director.refusal('POST', '/my-unit/nominations', {
        ...nomination,
        personId: stranger.personId,
      }),
    ).toBe('posts.person-not-found');
    const { items } = await director.ask<{ items: { id: string }[] }>(
      'POST',
      '/my-unit/nominations',
      nomination,
    );
    await secretariat.ask('POST', `/nominations/${items[0]!.id}/accept`, {});
    expect((await rightsOf(successor)).rights).toContain('organise-councils');
    expect((await rightsOf(old)).rights).toEqual([]);
  });
});

describe('a succession', () => {
  it('R6.4 gives the successor the rest of the term and the same rights, and ends the predecessor’s at that moment', async () => {
    const { unit, clients } = await aUnit(2);
    const [before, after] = clients as [Client, Client];
    const startsOn = addDays(shanghaiDate(new Date()), -400);
    const post = await appoint('standing_director', before, unit, { startsOn });
    const { rights } = await rightsOf(before);
    const { items } = await secretariat.ask<Posts>('POST', `/posts/${post.id}/succeed`, {
      ...{ account: after.email, reason: '退休', basis: 'election', decision: '常务理事会' },
    });
    expect(items[0]).toMatchObject({ termEndsOn: post.termEndsOn, inForce: true });
    expect(await rightsOf(after)).toMatchObject({ rights });
    expect((await rightsOf(before)).rights).toEqual([]);
    const history = await after.ask<Posts>('GET', '/my-unit/posts');
    expect(history.items.map(({ personId, inForce }) => [personId, inForce])).toEqual([
      [after.personId, true],
      [before.personId, false],
    ]);
    const letter = await after.send<string>('GET', `/posts/${items[0]!.id}/letter.pdf`);
    expect([letter.status, letter.body.slice(0, 5)]).toEqual([200, '%PDF-']);
    expect(await before.refusal('GET', `/posts/${items[0]!.id}/letter.pdf`)).toBe(
      'posts.post-not-found',
    );
  });

  it('R6.4 happens once, however often it is asked for', async () => {
    const { unit, clients } = await aUnit(3);
    const post = await appoint('director', clients[0]!, unit);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        secretariat.send('POST', `/posts/${post.id}/succeed`, {
          ...{ account: clients[1 + (at % 2)]!.email, reason: '调动' },
          ...{ basis: 'election', decision: '理事会' },
        }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });
});

describe('a term', () => {
  it('R6.5 takes its rights with it on the day, with no job, and a further one gives them back', async () => {
    const { unit, clients } = await aUnit(1);
    const [person] = clients as [Client];
    const post = await appoint('director', person, unit);
    await secretariat.ask('POST', `/posts/${post.id}/renew`, {
      ...{ basis: 'election', decision: '连选连任' },
    });
    expect((await rightsOf(person)).rights).toContain('vote');
    await run(
      `UPDATE posts SET starts_at = now() - interval '2 days', ends_at = now() - interval '1 second'
                WHERE id = $1`,
      post.id,
    );
    expect((await rightsOf(person)).rights).toEqual([]);
    await run(`UPDATE posts SET starts_at = now() WHERE predecessor_id = $1`, post.id);
    expect((await rightsOf(person)).rights).toContain('vote');
  });

  it('R6.5 is listed in its last 90 days, and announced once', async () => {
    const { unit, clients } = await aUnit(1);
    const termEndsOn = addDays(shanghaiDate(new Date()), 60);
    const post = await appoint('director', clients[0]!, unit, { termEndsOn });
    const { items } = await secretariat.ask<Posts>('GET', '/posts?ending=true');
    expect(items.find(({ id }) => id === post.id)).toMatchObject({ daysLeft: 60 });
    const announce = inside(api).get(AnnounceEndings);
    expect([await announce.execute(), await announce.execute()]).toEqual([1, 0]);
  });
});
