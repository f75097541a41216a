import { newId } from '@wanchang/kernel';
import { ActorResolver, personAudience, type Actor } from '@wanchang/platform';
import { createTestContext, sql, type TestContext } from '@wanchang/platform/testing';
import { hashSecret } from '../credentials/secrets';
import { IdentityModule } from '../identity.module';
import { People } from '../persistence/people';
import { Sessions } from '../persistence/sessions';
import { LastSeen } from './last-seen';
import { aDuty } from '../testing';
import { secretariatAudience, secretariatRole } from './secretariat';

let context: TestContext;
let resolver: ActorResolver;

beforeAll(async () => {
  context = await createTestContext([IdentityModule]);
  resolver = context.get(ActorResolver);
});
afterAll(() => context?.close());

const run = (text: string, ...values: unknown[]) => context.database.execute(sql(text), values);

async function signedIn(...duties: string[]) {
  const email = `${newId()}@example.com`;
  const password = 'correct horse battery';
  const person = await context.get(People).create({ name: '张三', email, password });
  for (const duty of duties) await aDuty(context, person.id, duty);
  const secret = await context.get(Sessions).open(person.id, 'test');
  const resolve = () => resolver.resolve({ kind: 'session', secret });
  return { person, actor: (await resolve())!, resolve };
}

async function aToken({ personId }: Actor) {
  const secret = `wct_${newId()}`;
  const tokenId = newId();
  await run(
    `INSERT INTO api_tokens (id, token_hash, person_id, name, expires_at)
     VALUES ($1, $2, $3, 'erp', now() + interval '1 day')`,
    ...[tokenId, hashSecret(secret), personId],
  );
  return { tokenId, resolve: () => resolver.resolve({ kind: 'token', secret }) };
}

const ENDS = [
  ['the session is ended', `UPDATE sessions SET revoked_at = now() WHERE id = $1`],
  ['the session expires', `UPDATE sessions SET expires_at = now() WHERE id = $1`],
  [
    'the person is disabled',
    `UPDATE persons SET disabled_at = now() WHERE id = (SELECT person_id FROM sessions WHERE id = $1)`,
  ],
] as const;

describe('a session', () => {
  it('is its person’s', async () => {
    const { person, resolve } = await signedIn();
    expect(await resolve()).toEqual({
      personId: person.id,
      personName: '张三',
      locale: 'zh-CN',
      sessionId: expect.any(String),
      tokenId: null,
      tenantId: null,
      audiences: [personAudience(person.id)],
    });
  });

  it('is no one’s with a secret that was never given out', async () => {
    expect(await resolver.resolve({ kind: 'session', secret: 'guess' })).toBeNull();
    expect(await resolver.resolve({ kind: 'token', secret: 'wct_guess' })).toBeNull();
  });

  it.each(ENDS)('is no one’s once %s, and what it opened ends', async (_, statement) => {
    const [ending, other] = [await signedIn(), await signedIn()];
    await run(statement, ending.actor.sessionId);
    expect(await ending.resolve()).toBeNull();
    expect(await resolver.resolveAgain([ending.actor, other.actor])).toEqual([null, other.actor]);
  });
});

describe('an API token', () => {
  it('acts as its person until it is revoked, and what it opened ends', async () => {
    const { actor } = await signedIn();
    const { tokenId, resolve } = await aToken(actor);
    const machine = await resolve();
    expect(machine).toEqual({ ...actor, sessionId: null, tokenId });
    expect(await resolver.resolveAgain([machine!, actor])).toEqual([machine, actor]);
    await run(`UPDATE api_tokens SET revoked_at = now() WHERE id = $1`, tokenId);
    expect(await resolve()).toBeNull();
    expect(await resolver.resolveAgain([machine!, actor])).toEqual([null, actor]);
  });

  it('is marked as used with its first use', async () => {
    const { actor } = await signedIn();
    const { tokenId, resolve } = await aToken(actor);
    await resolve();
    await context.get(LastSeen).settled();
    expect(
      await context.database.query(
        sql(
          `SELECT last_used_at > now() - interval '1 minute' AS used FROM api_tokens WHERE id = $1`,
        ),
        [tokenId],
      ),
    ).toEqual([{ used: true }]);
  });
});

describe('the mark of last use', () => {
  const seenMinutesAgo = async ({ sessionId }: Actor) => {
    await context.get(LastSeen).settled();
    const row = await context.database.one<{ minutes: number }>(
      sql(
        `SELECT round(extract(epoch FROM now() - last_seen_at) / 60)::int AS minutes FROM sessions WHERE id = $1`,
      ),
      [sessionId],
    );
    return row?.minutes;
  };
  const setSeen = ({ sessionId }: Actor, minutes: number) =>
    run(
      `UPDATE sessions SET last_seen_at = now() - make_interval(mins => $2) WHERE id = $1`,
      ...[sessionId, minutes],
    );

  it('is left alone for five minutes and then renewed', async () => {
    const { actor, resolve } = await signedIn();
    await setSeen(actor, 4);
    await resolve();
    expect(await seenMinutesAgo(actor)).toBe(4);
    await setSeen(actor, 6);
    await Promise.all([resolve(), resolve(), resolve()]);
    expect(await seenMinutesAgo(actor)).toBe(0);
  });
});

/** Other libraries add rights of theirs to the duties. */
const OWN_RIGHTS = ['member-registration', 'member-standing', 'secretariat-administrator'];
const ownRights = (actor: Actor) =>
  secretariatRole.of(actor)!.rights.filter((right) => OWN_RIGHTS.includes(right));

describe('a person of the secretariat', () => {
  it.each([
    ['conference', []],
    ['fees', ['member-standing']],
    ['administration', ['member-registration', 'member-standing', 'secretariat-administrator']],
  ])(
    'with the duty %s hears what the secretariat hears, and has its rights',
    async (duty, rights) => {
      const { actor } = await signedIn(duty);
      expect(ownRights(actor)).toEqual(rights);
      expect(actor.audiences).toContain(secretariatAudience());
    },
  );

  it('has the rights of all duties, each once', async () => {
    const { actor } = await signedIn('admission', 'fees', 'general-affairs');
    expect(ownRights(actor)).toEqual(['member-registration', 'member-standing']);
    const { rights } = secretariatRole.of(actor)!;
    expect(new Set(rights).size).toBe(rights.length);
  });

  it('is a person like others from the moment that the last duty ends', async () => {
    const { actor, resolve } = await signedIn('conference');
    await run(
      `UPDATE secretariat_assignments SET ends_at = now() WHERE person_id = $1`,
      actor.personId,
    );
    const [now] = await resolver.resolveAgain([actor]);
    expect(now).toEqual(await resolve());
    expect([secretariatRole.of(now!), now!.audiences]).toEqual([
      null,
      [personAudience(actor.personId)],
    ]);
  });

  it('has no right by a duty that begins tomorrow', async () => {
    const { actor, resolve } = await signedIn('administration');
    await run(
      `UPDATE secretariat_assignments SET starts_at = now() + interval '1 day' WHERE person_id = $1`,
      actor.personId,
    );
    expect(secretariatRole.of((await resolve())!)).toBeNull();
  });
});
