import { randomUUID } from 'node:crypto';
import { office, openConference, type Conference } from './conference.routes';
import {
  approved,
  closed,
  delegateOf,
  followedUp,
  nothing,
  place,
  preparing,
  scheduled,
  session,
  told,
  toldAhead,
} from './conference-sessions.fixtures';
import { named, type Routes } from './route';

/** The day, and what came of it. */
export const conferenceDayRoutes: Routes = {
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
