import { randomUUID } from 'node:crypto';
import type { Problem } from '../../support/http-client';
import { signIn, type Person } from '../../support/people';
import type { System } from '../../support/system';
import { ACCESS, ACTORS, OWNER, toldBy } from '../../routes/access';
import { addressOf, sendRequest } from '../../routes/send-request';
import type { Ids, Route } from '../../routes/route';
import { audienceOf, routeBook, routesOf, startWithRouteList } from '../../routes/router';
import { createFixtures, makes, type ActorName, type Fixtures } from '../../routes/fixtures';

let system: System;
let fixtures: Fixtures;

beforeAll(async () => {
  system = await startWithRouteList();
  fixtures = await createFixtures(system);
  await system.worker.stop();
}, 300_000);
afterAll(() => system?.stop());

/** A browser whose session may be used up. */
async function browserOf(actor: ActorName) {
  const person: Person = fixtures.actors[actor];
  return actor === 'visitor' ? person.browser : (await signIn(system, person.email)).browser;
}

describe('the running router', () => {
  it('has no route that this table does not know, and every route that it does', () => {
    const routes = routesOf(system);
    const unknown = routes.filter((route) => audienceOf(route) === null);
    expect(unknown, 'routes of the api without a row in test/routes/').toEqual([]);
    const gone = Object.keys(routeBook).filter((route) => !routes.includes(route));
    expect(gone, 'rows in test/routes/ without a route of the api').toEqual([]);
  });

  it('is described whole', async () => {
    const { paths } = await system
      .visitor()
      .get<{ paths: Record<string, object> }>('/api/openapi.json');
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map(
        (method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`,
      ),
    );
    const ours = routesOf(system).filter((route) => / \/api\/(v1|health)\//.test(route));
    expect(described.sort()).toEqual(ours.sort());
  });

  it('asks of HEAD what it asks of GET', async () => {
    for (const [route, { audience }] of Object.entries(routeBook)) {
      if (!route.startsWith('GET ') || audience === 'everyone') continue;
      const [, path] = addressOf(route, {});
      expect([route, (await system.visitor().send('HEAD', path)).status]).toEqual([route, 401]);
    }
  });

  it('keeps everything under a brought-along route to its audience', async () => {
    const brought = routesOf(system).filter((route) => !(route in routeBook));
    const board = brought.filter((route) => audienceOf(route) === 'secretariat administrator');
    expect(board.length).toBeGreaterThan(20);
    for (const actor of ACTORS.filter((each) => each !== OWNER['secretariat administrator'])) {
      const told = new Set<string>();
      for (const route of board) {
        const [method, path] = addressOf(route, {});
        const { body } = await fixtures.actors[actor].browser.send<Problem>(method, path);
        told.add(toldBy(body.code));
      }
      expect([actor, ...told]).toEqual([actor, ACCESS['secretariat administrator'][actor]]);
    }
  });
});

describe.each(Object.entries(routeBook))('%s', (route, entry) => {
  const { audience, ids } = entry;
  const ownerBrowser = async () =>
    entry.endsSession ? browserOf(OWNER[audience]) : fixtures.actors[OWNER[audience]].browser;

  /** One thing serves the three: others' requests come first and change nothing, the owner's may use it up. */
  let made: Promise<Ids> | undefined;
  const about = () => (made ??= ids?.(fixtures) ?? Promise.resolve({}));

  if (ids && !entry.shown && OWNER[audience].startsWith('unit'))
    it('answers alike for what belongs to another unit and for what is not there', async () =>
      expectForeignLikeAbsent(route, entry, await about()));

  it('does what the right request asks', async () => {
    const { status, body } = await sendRequest(
      fixtures,
      route,
      entry,
      await about(),
      await ownerBrowser(),
    );
    if (entry.answer) expect(status).toBe(entry.answer);
    else expect([status, status < 300 ? null : body]).toEqual([expect.any(Number), null]);
  });

  it(`is for: ${audience}`, async () => {
    const told: Partial<Record<ActorName, string>> = {};
    for (const actor of ACTORS) {
      const browser = entry.endsSession ? await browserOf(actor) : fixtures.actors[actor].browser;
      const { body } = await sendRequest(fixtures, route, entry, await about(), browser);
      told[actor] = toldBy(body?.code);
    }
    expect(told, `what each actor is told at ${route}`).toEqual(ACCESS[audience]);
  });
});

async function expectForeignLikeAbsent(route: string, entry: Route, foreign: Ids): Promise<void> {
  const { browser } = fixtures.actors['another unit'];
  const absent = (names: readonly string[]): Ids =>
    Object.fromEntries(
      Object.entries(foreign).map(([name, id]) => [name, names.includes(name) ? randomUUID() : id]),
    );
  const names = Object.keys(foreign).filter((name) => name !== 'no');
  const faces = [];
  for (const about of [foreign, absent(names), absent(names.slice(-1))]) {
    const { status, body } = await sendRequest(fixtures, route, entry, about, browser);
    faces.push({ status, code: body.code, detail: body.detail });
  }
  expect(faces[0]).toMatchObject({ status: 404, code: expect.stringMatching(/-?not-found$/) });
  expect(faces[1]).toEqual(faces[0]);
  expect(faces[2]).toEqual(faces[0]);
}

describe('an id in a body', () => {
  const foreignAndAbsent = async (
    send: (id: string) => Promise<Problem>,
    foreign: string,
  ): Promise<Problem[]> =>
    Promise.all(
      [foreign, randomUUID()].map(async (id) => ({ ...(await send(id)), requestId: '' })),
    );

  it.each<[string, () => Promise<Problem[]>]>([
    ['a match of others', () => opening('matchId', fixtures.match.id)],
    ['a draft of others', async () => opening('listingId', (await makes.draft(fixtures)).id)],
    [
      'a listing of others as mine',
      async () => {
        const theirs = await makes.published(fixtures);
        const notMine = (await makes.published(fixtures)).id;
        return foreignAndAbsent(
          (myListingId) => refusedRoom({ listingId: theirs.id, myListingId }),
          notMine,
        );
      },
    ],
    [
      'a file of another room',
      async () => {
        const { fileId } = await makes.roomFile(fixtures);
        const { id } = await makes.room(fixtures);
        return foreignAndAbsent(
          (file) =>
            fixtures.market.buyer.browser.refused('POST', `/deal-rooms/${id}/messages`, {
              json: { fileIds: [file] },
            }),
          fileId,
        );
      },
    ],
    [
      'a unit of others',
      () =>
        foreignAndAbsent(
          (memberId) =>
            fixtures.actors['another unit'].browser.refused('PUT', '/me/current-member', {
              json: { memberId },
            }),
          fixtures.market.factory.id,
        ),
    ],
  ])('answers alike for %s and for none', async (_, ask) => {
    const [foreign, absent] = await ask();
    expect(foreign!.status).toBeGreaterThanOrEqual(400);
    expect(foreign).toEqual(absent);
  });

  const refusedRoom = (json: object) =>
    fixtures.actors['another unit'].browser.refused('POST', '/deal-rooms', { json });
  const opening = (field: string, foreign: string) =>
    foreignAndAbsent((id) => refusedRoom({ [field]: id }), foreign);
});
