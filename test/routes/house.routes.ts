import type { Page } from '../support/contract';
import { named, type Routes } from './route';
import { desk } from './world';

/** Routes of the platform itself, and of the secretariat's desk. */
export const houseRoutes: Routes = {
  'GET /api/health/live': { audience: 'everyone' },
  'GET /api/health/ready': { audience: 'everyone' },
  'GET /api/openapi.json': { audience: 'everyone' },
  'GET /api/v1/site': { audience: 'everyone' },
  'GET /api/v1/events': { audience: 'unit or secretariat' },
  'GET /api/v1/notices': { audience: 'unit or secretariat' },
  'POST /api/v1/notices/read': { audience: 'unit or secretariat', json: () => ({ upTo: '1' }) },
  'GET /api/v1/home': { audience: 'unit' },
  'GET /api/v1/figures': { audience: 'secretariat' },
  'GET /api/v1/mails': { audience: 'secretariat' },
  'GET /api/v1/mails/:id': {
    audience: 'secretariat',
    ids: async ({ conference }) => {
      const { items } = await conference.secretariat.browser.get<Page<{ id: string }>>('/mails');
      return { id: items[0]!.id };
    },
  },
  'GET /api/v1/jobs': { audience: 'secretariat' },
  'POST /api/v1/jobs/:queue/:id/retry': {
    audience: 'secretariat',
    ids: async () => ({ queue: 'live', id: 'no-such-job' }),
    answer: 404,
  },
  'GET /api/v1/supply-demand': { audience: 'secretariat' },
  'GET /api/v1/unmet-demands': { audience: 'secretariat' },
  'GET /api/v1/match-feedback/precision': { audience: 'secretariat' },
  'POST /api/v1/match-index/rebuild': { audience: 'secretariat' },
  'GET /api/v1/rematches': { audience: 'secretariat' },
  'POST /api/v1/rematches': { audience: 'secretariat', before: desk.noRematch },
  'GET /api/v1/rematches/:id': { audience: 'secretariat', ids: named(desk.rematch) },
  'POST /api/v1/rematches/:id/cancel': { audience: 'secretariat', ids: named(desk.rematch) },
  'POST /api/v1/rematches/:id/resume': { audience: 'secretariat', ids: named(desk.stoppedRematch) },
  'GET /api/v1/match-weights': { audience: 'secretariat administrator' },
  'GET /api/v1/match-weights/current': { audience: 'secretariat administrator' },
  'POST /api/v1/match-weights/preview': {
    audience: 'secretariat administrator',
    json: async (world) => ({ factors: (await desk.weights(world)).factors }),
  },
  'POST /api/v1/match-weights': {
    audience: 'secretariat administrator',
    json: async (world) => {
      const { version, factors } = await desk.weights(world);
      return { basedOn: version, factors, note: '沿用' };
    },
  },
  'GET /metrics': { audience: 'secretariat administrator' },
  'GET /admin/queues': { audience: 'secretariat administrator' },
  'GET /admin/queues/api/queues': { audience: 'secretariat administrator' },
};
