import { randomUUID } from 'node:crypto';
import { delegate, office, openConference, staff, type Conference } from './conference.routes';
import type { Person } from '../support/people';
import type { Fixtures } from './fixtures';
import { named, type Ids, type Route, type Routes } from './route';

interface Board extends Conference {
  readonly conferenceId: string;
  readonly slots: readonly { readonly id: string }[];
  readonly tables: readonly { readonly id: string }[];
  readonly meetings: readonly {
    readonly id: string;
    readonly version: number;
    readonly aDelegateId: string;
  }[];
}

const planOn = (day: string) => ({
  slots: [
    { startsAt: `${day}T09:00:00+08:00`, endsAt: `${day}T09:25:00+08:00` },
    { startsAt: `${day}T09:30:00+08:00`, endsAt: `${day}T09:55:00+08:00` },
  ],
  tables: [{ hall: '一号厅', label: 'A1', seats: 4, properties: [] }],
});
const PLAN = planOn('2999-05-01');
const sessionOrder = { title: '对接会', most: 8, wishesUntil: '2999-01-01T00:00:00Z' };
const weights = {
  ...{ bothMust: 1000, mustAndWant: 500, bothWant: 250, oneMust: 120, oneWant: 50 },
  ...{ score: 40, metBefore: 20, noShow: 60, crossRegion: 15 },
};

/** With a delegate of the factory and one of another unit, slots and a table. */
const session = (fixtures: Fixtures): Promise<Board> => sessionOn(fixtures, '2999-05-01');

const sessionOn = async (fixtures: Fixtures, day: string): Promise<Board> => {
  const { id } = await openConference(fixtures);
  const { actors, market } = fixtures;
  for (const { browser } of [actors['unit staff'], actors['another unit'], market.buyer])
    await browser.post(`/conferences/${id}/my-delegates`, delegate());
  const path = `/conferences/${id}/matchmaking-sessions`;
  const opened = await office(fixtures).post<Board>(path, sessionOrder);
  return office(fixtures).put(`/matchmaking-sessions/${opened.id}/plan`, {
    ...{ version: opened.version, ...planOn(day) },
  });
};

const boardOf = async (fixtures: Fixtures, { id }: Ids): Promise<Board | null> => {
  const path = `/api/v1/matchmaking-sessions/${id}/board`;
  const { status, body } = await office(fixtures).send<Board>('GET', path);
  return status === 200 ? body : null;
};

const unitOf = async ({ browser }: Person): Promise<string> =>
  (await browser.get<{ member: { id: string } }>('/me')).member.id;
const anotherUnit = ({ actors }: Fixtures) => unitOf(actors['another unit']);

/** A session of requests: the buyer asks the factory. */
const requested = async (fixtures: Fixtures): Promise<{ id: string; sessionId: string }> => {
  const { id: sessionId } = await ofRequests(fixtures);
  const path = `/matchmaking-sessions/${sessionId}/requests`;
  await fixtures.market.buyer.browser.post(path, { memberId: fixtures.market.factory.id });
  const { items } = await staff(fixtures).get<{ items: { id: string }[] }>(path);
  return { id: items[0]!.id, sessionId };
};

const ofRequests = async (fixtures: Fixtures): Promise<Board> => {
  const { id } = await openConference(fixtures);
  const { actors, market } = fixtures;
  for (const { browser } of [actors['unit staff'], actors['another unit'], market.buyer])
    await browser.post(`/conferences/${id}/my-delegates`, delegate());
  const path = `/conferences/${id}/matchmaking-sessions`;
  return office(fixtures).post<Board>(path, { ...sessionOrder, form: 'requests' });
};

const asking = async (fixtures: Fixtures): Promise<{ id: string }> => {
  const { id } = await requested(fixtures);
  await staff(fixtures).post(`/meeting-requests/${id}/answer`, { accepted: true });
  return { id };
};

/** A session in which the factory meets the other unit. */
const scheduled = (fixtures: Fixtures): Promise<Board> =>
  scheduledWith(fixtures, fixtures.actors['another unit'], '2999-05-01');

const scheduledWith = async (fixtures: Fixtures, other: Person, day: string): Promise<Board> => {
  const { id, slots, tables } = await sessionOn(fixtures, day);
  return office(fixtures).post(`/matchmaking-sessions/${id}/meetings`, {
    ...{ firstMemberId: fixtures.market.factory.id, secondMemberId: await unitOf(other) },
    ...{ slotId: slots[0]!.id, tableId: tables[0]!.id },
  });
};

const preparing = async (fixtures: Fixtures): Promise<Conference> => {
  const { conferenceId: id } = await session(fixtures);
  await office(fixtures).post(`/conferences/${id}/steps`, { step: 'prepare' });
  return office(fixtures).get<Conference>(`/conferences/${id}`);
};

/** A meeting of the factory that was published, in a slot that has begun. */
const told = async (fixtures: Fixtures): Promise<{ id: string }> => {
  const { id } = await scheduledWith(fixtures, fixtures.market.buyer, '2020-05-01');
  const browser = office(fixtures);
  const { meetings } = await browser.post<Board>(`/matchmaking-sessions/${id}/publish`);
  return meetings[0]!;
};

/** A meeting of the factory that was published and lies ahead, and its delegate. */
const toldAhead = async (fixtures: Fixtures): Promise<Ids> => {
  const { id } = await scheduledWith(fixtures, fixtures.market.buyer, '2999-07-01');
  const { meetings } = await office(fixtures).post<Board>(`/matchmaking-sessions/${id}/publish`);
  const { representatives } = await staff(fixtures).get<{
    representatives: { delegateId: string }[];
  }>(`/matchmaking-sessions/${id}/my-schedule`);
  delegateOf.set(meetings[0]!.id, representatives[0]!.delegateId);
  return { id: meetings[0]!.id };
};
const delegateOf = new Map<string, string>();

/** Its results are stated. */
const closed = async (fixtures: Fixtures): Promise<{ id: string }> => {
  const { id } = await preparing(fixtures);
  for (const step of ['open', 'close'])
    await office(fixtures).post(`/conferences/${id}/steps`, { step });
  await fixtures.system.sql(`UPDATE conferences SET results = '签约 3 项' WHERE id = $1`, [id]);
  return { id };
};

/** A conference whose report units may read. */
const approved = async (fixtures: Fixtures): Promise<{ id: string }> => {
  const { id } = await closed(fixtures);
  const { version } = await office(fixtures).get<Conference>(`/conferences/${id}`);
  await office(fixtures).post(`/conferences/${id}/report-approval`, { version });
  return { id };
};

/** A meeting of the factory of which both sides have been asked what came of it. */
const followedUp = async (fixtures: Fixtures): Promise<{ id: string }> => {
  const meeting = await told(fixtures);
  const ask = `INSERT INTO conference_follow_ups (meeting_id, days) VALUES ($1, 180)`;
  await fixtures.system.sql(ask, [meeting.id]);
  return meeting;
};

/** No re-match runs. */
const unmatched = async (fixtures: Fixtures): Promise<Board> => {
  const opened = await session(fixtures);
  await fixtures.system.sql(
    `UPDATE runs SET state = 'cancelled', finished_at = now()
      WHERE kind = 'matchmaking.run-rematch' AND state IN ('queued', 'running')`,
  );
  return opened;
};

const nothing = '01a21367-457a-73be-bda9-cf026fb4011d';
const seen: Route['json'] = async (fixtures, ids) => {
  const meeting = (await boardOf(fixtures, ids))?.meetings[0];
  return { meetingId: meeting?.id ?? nothing, version: meeting?.version ?? 1 };
};
const place = async (fixtures: Fixtures, ids: Ids) => {
  const board = await boardOf(fixtures, ids);
  return {
    ...{ slotId: board?.slots[1]?.id ?? nothing, tableId: board?.tables[0]?.id ?? nothing },
  };
};

/** Whom a wish is for: the other unit. */
const wished = async (fixtures: Fixtures): Promise<Ids> => ({
  ...{ id: (await session(fixtures)).id, memberId: await anotherUnit(fixtures) },
});

/** Routes of matchmaking sessions and of the day. */
export const conferenceSessionRoutes: Routes = {
  'GET /api/v1/conferences/:id/matchmaking-sessions': {
    audience: 'unit or secretariat',
    ids: named(openConference),
    shown: true,
  },
  'POST /api/v1/conferences/:id/matchmaking-sessions': {
    audience: 'secretariat with the duty',
    ids: named(openConference),
    json: () => sessionOrder,
  },
  'GET /api/v1/matchmaking-sessions/:id/board': { audience: 'secretariat', ids: named(session) },
  'PUT /api/v1/matchmaking-sessions/:id': {
    audience: 'secretariat with the duty',
    ids: named(session),
    json: async (fixtures, ids) => ({
      ...{ ...sessionOrder, weights, version: (await boardOf(fixtures, ids))?.version ?? 1 },
    }),
  },
  'PUT /api/v1/matchmaking-sessions/:id/plan': {
    audience: 'secretariat with the duty',
    ids: named(session),
    json: async (fixtures, ids) => ({
      ...{ ...PLAN, version: (await boardOf(fixtures, ids))?.version ?? 1 },
    }),
  },
  'POST /api/v1/matchmaking-sessions/:id/schedule': {
    audience: 'secretariat with the duty',
    ids: named(session),
  },
  'POST /api/v1/matchmaking-sessions/:id/schedule/cancel': {
    audience: 'secretariat with the duty',
    ids: named(session),
    answer: 409,
  },
  'GET /api/v1/matchmaking-sessions/:id/matches': { audience: 'secretariat', ids: named(session) },
  'POST /api/v1/matchmaking-sessions/:id/matches': {
    audience: 'secretariat with the duty',
    ids: named(unmatched),
  },
  'POST /api/v1/matchmaking-sessions/:id/weights/preview': {
    audience: 'secretariat with the duty',
    ids: named(session),
    json: () => weights,
  },
  'POST /api/v1/matchmaking-sessions/:id/publish': {
    audience: 'secretariat with the duty',
    ids: named(scheduled),
  },
  'GET /api/v1/matchmaking-sessions/:id/unmet-wishes': {
    audience: 'secretariat',
    ids: named(session),
  },
  'POST /api/v1/matchmaking-sessions/:id/moves/preview': {
    audience: 'secretariat with the duty',
    ids: named(scheduled),
    json: async (fixtures, ids) => ({
      ...{ meetingId: nothing, swap: false, ...(await place(fixtures, ids)) },
    }),
  },
  'POST /api/v1/matchmaking-sessions/:id/moves': {
    audience: 'secretariat with the duty',
    ids: named(scheduled),
    json: async (fixtures, ids) => ({
      ...((await seen(fixtures, ids)) as object),
      ...(await place(fixtures, ids)),
    }),
  },
  'POST /api/v1/matchmaking-sessions/:id/locks': {
    audience: 'secretariat with the duty',
    ids: named(scheduled),
    json: async (fixtures, ids) => ({
      ...((await seen(fixtures, ids)) as object),
      locked: true,
    }),
  },
  'POST /api/v1/matchmaking-sessions/:id/representatives': {
    audience: 'secretariat with the duty',
    ids: named(scheduled),
    json: async (fixtures, ids) => ({
      ...((await seen(fixtures, ids)) as object),
      delegateId: (await boardOf(fixtures, ids))?.meetings[0]?.aDelegateId ?? nothing,
    }),
  },
  'POST /api/v1/matchmaking-sessions/:id/removals': {
    audience: 'secretariat with the duty',
    ids: named(scheduled),
    json: seen,
  },
  'POST /api/v1/matchmaking-sessions/:id/meetings': {
    audience: 'secretariat with the duty',
    ids: named(session),
    json: async (fixtures, ids) => ({
      ...{ firstMemberId: fixtures.market.factory.id },
      ...{ secondMemberId: await anotherUnit(fixtures), ...(await place(fixtures, ids)) },
    }),
  },
  'GET /api/v1/matchmaking-sessions/:id/mine': {
    audience: 'unit',
    ids: named(session),
    shown: true,
  },
  'PUT /api/v1/matchmaking-sessions/:id/wishes/:memberId': {
    audience: 'unit',
    ids: wished,
    json: () => ({ wish: 'want' }),
    shown: true,
  },
  'PUT /api/v1/matchmaking-sessions/:id/availability': {
    audience: 'unit',
    ids: named(session),
    json: () => ({ most: 5, delegates: [] }),
    shown: true,
  },
  'GET /api/v1/matchmaking-sessions/:id/my-schedule': {
    audience: 'unit',
    ids: named(session),
    shown: true,
  },
  'GET /api/v1/matchmaking-sessions/:id/my-schedule.pdf': {
    audience: 'unit',
    ids: named(session),
    shown: true,
  },
  'GET /api/v1/matchmaking-sessions/:id/requests': {
    ...{ audience: 'unit', ids: named(ofRequests), shown: true },
  },
  'POST /api/v1/matchmaking-sessions/:id/requests': {
    ...{ audience: 'unit', ids: named(ofRequests), shown: true },
    json: async (fixtures) => ({ memberId: await anotherUnit(fixtures) }),
  },
  'POST /api/v1/meeting-requests/:id/answer': {
    ...{ audience: 'unit', ids: named(requested), json: () => ({ accepted: true }) },
  },
  'POST /api/v1/meeting-requests/:id/withdraw': { audience: 'unit', ids: named(asking) },
  'POST /api/v1/matchmaking-sessions/:id/table-scans': {
    audience: 'unit',
    ids: named(session),
    json: () => ({
      scans: [{ nonce: randomUUID(), code: randomUUID(), deviceAt: '2026-01-01T00:00:00Z' }],
    }),
    shown: true,
  },
  'POST /api/v1/conferences/:id/scans': {
    audience: 'secretariat with the duty',
    ids: named(preparing),
    json: () => ({
      scans: [{ nonce: randomUUID(), code: 'badge', deviceAt: '2026-01-01T00:00:00Z' }],
    }),
  },
  'POST /api/v1/conferences/:id/rehearsed-scans': {
    audience: 'secretariat with the duty',
    ids: named(openConference),
    json: () => ({ code: 'badge' }),
  },
  'GET /api/v1/conferences/:id/arrivals': { audience: 'secretariat', ids: named(openConference) },
  'GET /api/v1/conferences/:id/badges.pdf': {
    audience: 'secretariat with the duty',
    ids: named(openConference),
  },
  'GET /api/v1/conferences/:id/report': {
    audience: 'unit or secretariat',
    ids: named(approved),
    shown: true,
  },
  'GET /api/v1/conferences/:id/report.pdf': {
    audience: 'unit or secretariat',
    ids: named(approved),
    shown: true,
  },
  'POST /api/v1/conferences/:id/report-approval': {
    ...{ audience: 'secretariat with the duty', ids: named(closed) },
    json: async (fixtures, { id }) => ({
      version: (await office(fixtures).get<Conference>(`/conferences/${id}`)).version,
    }),
  },
  'GET /api/v1/matchmaking-sessions/:id/now': { audience: 'secretariat', ids: named(session) },
  'GET /api/v1/matchmaking-sessions/:id/schedules.pdf': {
    ...{ audience: 'secretariat with the duty', ids: named(session) },
  },
  'GET /api/v1/matchmaking-sessions/:id/tables.pdf': {
    ...{ audience: 'secretariat with the duty', ids: named(session) },
  },
  'GET /api/v1/conferences/:id/day-papers.pdf': {
    ...{ audience: 'secretariat with the duty', ids: named(openConference) },
  },
  'GET /api/v1/matchmaking-sessions/:id/paper-records': {
    ...{ audience: 'secretariat with the duty', ids: named(session) },
  },
  'PUT /api/v1/conference-meetings/:id/paper-record': {
    ...{ audience: 'secretariat with the duty', ids: named(told) },
    json: () => ({ held: true, a: { present: true }, b: { present: true }, replace: true }),
  },
  'GET /api/v1/matchmaking-sessions/:id/no-shows': { audience: 'secretariat', ids: named(session) },
  'POST /api/v1/matchmaking-sessions/:id/repairs': {
    audience: 'secretariat with the duty',
    ids: named(scheduled),
    json: async (fixtures, ids) => ({
      ...{ kind: 'table', fromSlotId: null, apply: true },
      id: (await place(fixtures, ids)).tableId,
    }),
  },
  'PUT /api/v1/conference-meetings/:id/outcome': {
    audience: 'unit',
    ids: named(told),
    json: () => ({ held: true, useful: 5, nextStep: '寄样品' }),
  },
  'POST /api/v1/conference-meetings/:id/deal-room': {
    audience: 'unit',
    ids: named(told),
    json: () => ({ side: 'buyer' }),
  },
  'POST /api/v1/conference-meetings/:id/no-show': {
    audience: 'secretariat with the duty',
    ids: named(told),
    json: () => ({ noShowMemberId: null }),
  },
  'GET /api/v1/conference-follow-ups': { audience: 'unit' },
  'PUT /api/v1/conference-meetings/:id/follow-up': {
    ...{ audience: 'unit', ids: named(followedUp) },
    json: () => ({
      ...{ days: 180, result: 'agreement' },
      sum: { stage: 'contract', amount: '120000.00', currency: 'CNY' },
    }),
  },
  'GET /api/v1/conferences/:id/follow-ups': {
    ...{ audience: 'secretariat', ids: named(openConference) },
  },
  'PUT /api/v1/conference-meetings/:id/representative': {
    ...{ audience: 'unit', ids: toldAhead },
    json: (_, { id }) => ({ delegateId: delegateOf.get(id!) ?? nothing }),
  },
};
