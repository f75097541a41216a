import { Affiliations, hashSecret } from '@wanchang/identity';
import { newId } from '@wanchang/kernel';
import { ActorResolver, type Actor, type OpenConnection } from '@wanchang/platform';
import { createTestContext, type TestContext } from '@wanchang/platform/testing';
import type { Member } from '../domain/member';
import { standingStates } from '../domain/standing.states';
import { MembershipModule } from '../membership.module';
import { LastSeen } from './last-seen';
import { aMember, aSecretary, aSession } from '../testing';

let context: TestContext;
let resolver: ActorResolver;

beforeAll(async () => {
  context = await createTestContext([MembershipModule]);
  resolver = context.get(ActorResolver);
});
afterAll(() => context?.close());

const sql = (text: string, ...values: unknown[]) => context.database.execute(text, values);
const setStanding = (member: Member, standing: string) =>
  sql(`UPDATE members SET standing = $2 WHERE id = $1`, member.id, standing);

async function signedIn(standing: Member['standing'] = 'active') {
  const member = await aMember(context, { standing });
  const { actor, cookie } = await aSession(context, member, { role: 'administrator' });
  const secret = cookie.split('=')[1]!;
  return { member, actor, secret, resolve: () => resolver.resolve({ kind: 'session', secret }) };
}

describe('who makes a request', () => {
  it('is the person of the session, acting for the unit with the unit’s standing of this moment', async () => {
    const { member, actor, resolve } = await signedIn();
    expect(await resolve()).toEqual({
      personId: actor.personId,
      personName: '张三',
      locale: 'zh-CN',
      platformRole: null,
      member: { id: member.id, role: 'administrator', standing: 'active', hasAccess: true },
      sessionId: actor.sessionId,
      tokenId: null,
    });
  });

  it.each(standingStates.states)(
    'R12.3 a unit that is %s has access only when active or in grace',
    async (standing) => {
      const { resolve, member } = await signedIn();
      await setStanding(member, standing);
      const hasAccess = standing === 'active' || standing === 'grace';
      expect((await resolve())?.member).toMatchObject({ standing, hasAccess });
    },
  );

  it('is the person alone once they left the unit', async () => {
    const { actor, member, resolve } = await signedIn();
    await context.get(Affiliations).end(actor.personId, member.id);
    expect(await resolve()).toMatchObject({ personId: actor.personId, member: null });
  });

  it('is nobody with a secret that was never given out', async () => {
    expect(await resolver.resolve({ kind: 'session', secret: 'guess' })).toBeNull();
    expect(await resolver.resolve({ kind: 'token', secret: 'wct_guess' })).toBeNull();
  });

  it.each([
    ['ended', `UPDATE sessions SET revoked_at = now() WHERE id = $1`],
    ['expired', `UPDATE sessions SET expires_at = now() WHERE id = $1`],
    [
      'of a disabled person',
      `UPDATE persons SET disabled_at = now() WHERE id = (SELECT person_id FROM sessions WHERE id = $1)`,
    ],
  ])('is nobody with a session %s', async (_, statement) => {
    const { actor, resolve } = await signedIn();
    await sql(statement, actor.sessionId);
    expect(await resolve()).toBeNull();
  });
});

describe('an API token', () => {
  async function aToken(actor: Actor) {
    const secret = `wct_${newId()}`;
    const tokenId = newId();
    await sql(
      `INSERT INTO api_tokens (id, token_hash, person_id, member_id, name, expires_at)
       VALUES ($1, $2, $3, $4, 'erp', now() + interval '1 day')`,
      ...[tokenId, hashSecret(secret), actor.personId, actor.member?.id],
    );
    return { tokenId, resolve: () => resolver.resolve({ kind: 'token', secret }) };
  }

  it('acts as its person for its unit, until it is revoked', async () => {
    const { actor } = await signedIn();
    const { tokenId, resolve } = await aToken(actor);
    expect(await resolve()).toEqual({ ...actor, sessionId: null, tokenId });
    await sql(`UPDATE api_tokens SET revoked_at = now() WHERE id = $1`, tokenId);
    expect(await resolve()).toBeNull();
  });

  it('is marked as used with its first use', async () => {
    const { actor } = await signedIn();
    const { tokenId, resolve } = await aToken(actor);
    await resolve();
    await context.get(LastSeen).settled();
    expect(
      await context.database.query(
        `SELECT last_used_at > now() - interval '1 minute' AS used FROM api_tokens WHERE id = $1`,
        [tokenId],
      ),
    ).toEqual([{ used: true }]);
  });
});

describe('the mark of last use', () => {
  const seenMinutesAgo = async ({ sessionId }: Actor) => {
    await context.get(LastSeen).settled();
    const row = await context.database.one<{ minutes: number }>(
      `SELECT round(extract(epoch FROM now() - last_seen_at) / 60)::int AS minutes FROM sessions WHERE id = $1`,
      [sessionId],
    );
    return row?.minutes;
  };
  const setSeen = ({ sessionId }: Actor, minutes: number) =>
    sql(
      `UPDATE sessions SET last_seen_at = now() - make_interval(mins => $2) WHERE id = $1`,
      sessionId,
      minutes,
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

describe('an open connection', () => {
  const connectionOf = (actor: Actor): OpenConnection => ({
    id: newId(),
    sessionId: actor.sessionId,
    tokenId: actor.tokenId,
    memberId: actor.member?.hasAccess ? actor.member.id : null,
    platformRole: actor.platformRole,
  });
  const survives = async (connection: OpenConnection) =>
    (await resolver.stillValid([connection])).has(connection.id);

  it('R12.3 ends with the access of its unit, and only that unit’s', async () => {
    const suspended = await signedIn();
    const other = await signedIn('grace');
    const [cut, kept] = [connectionOf(suspended.actor), connectionOf(other.actor)];
    expect(await resolver.stillValid([cut, kept])).toEqual(new Set([cut.id, kept.id]));
    await setStanding(suspended.member, 'suspended');
    expect(await resolver.stillValid([cut, kept])).toEqual(new Set([kept.id]));
  });

  it.each([
    ['the session is ended', `UPDATE sessions SET revoked_at = now() WHERE id = $1`],
    ['the session expires', `UPDATE sessions SET expires_at = now() WHERE id = $1`],
    ['the person is disabled', `UPDATE persons SET disabled_at = now() WHERE id = $2`],
    ['the person leaves the unit', `UPDATE affiliations SET ended_at = now() WHERE person_id = $2`],
    ['the session turns to no unit', `UPDATE sessions SET member_id = NULL WHERE id = $1`],
  ])('ends when %s', async (_, statement) => {
    const { actor } = await signedIn();
    const connection = connectionOf(actor);
    await sql(
      `${statement} AND $1::uuid IS NOT NULL AND $2::uuid IS NOT NULL`,
      actor.sessionId,
      actor.personId,
    );
    expect(await survives(connection)).toBe(false);
  });

  it('of the secretariat ends when its person loses the role', async () => {
    const secretary = await aSecretary(context);
    const connection = connectionOf(secretary);
    expect(await survives(connection)).toBe(true);
    await sql(`UPDATE persons SET platform_role = NULL WHERE id = $1`, secretary.personId);
    expect(await survives(connection)).toBe(false);
  });

  it('of the secretariat stays when its person also belongs to a suspended unit', async () => {
    const member = await aMember(context, { standing: 'suspended' });
    const { actor } = await aSession(context, member, { platformRole: 'secretariat_staff' });
    const connection = connectionOf(actor);
    expect(await survives(connection)).toBe(true);
    await setStanding(member, 'active');
    expect(await survives(connection)).toBe(false);
  });
});
