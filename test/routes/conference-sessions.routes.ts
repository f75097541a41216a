import { randomUUID } from 'node:crypto';
import { openConference } from './conference.routes';
import {
  PLAN,
  anotherUnit,
  asking,
  boardOf,
  nothing,
  ofRequests,
  place,
  requested,
  scheduled,
  seen,
  session,
  sessionOrder,
  unmatched,
  weights,
  wished,
} from './conference-sessions.fixtures';
import { named, type Routes } from './route';

/** A session from its opening until it is published, as the secretariat and units see it. */
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
};
