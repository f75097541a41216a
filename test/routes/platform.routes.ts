import type { Page } from '../support/contract';
import type { Routes } from './route';

/** Routes of the platform itself. */
export const platformRoutes: Routes = {
  'GET /api/health/live': { audience: 'everyone' },
  'GET /api/health/ready': { audience: 'everyone' },
  'GET /api/openapi.json': { audience: 'everyone' },
  'GET /api/v1/site': { audience: 'everyone' },
  'GET /api/v1/site/regions': { audience: 'everyone' },
  'GET /api/v1/site/privacy': { audience: 'everyone' },
  'GET /api/v1/site/terms': { audience: 'everyone' },
  'GET /api/v1/events': { audience: 'unit or secretariat' },
  'GET /api/v1/notices': { audience: 'unit or secretariat' },
  'POST /api/v1/notices/read': { audience: 'unit or secretariat', json: () => ({ upTo: '1' }) },
  'GET /api/v1/me/notice-preferences': { audience: 'person' },
  'PUT /api/v1/me/notice-preferences/:topic': {
    audience: 'person',
    ids: async () => ({ topic: 'no-such-topic' }),
    json: () => ({ bell: true, mail: false }),
    answer: 404,
  },
  'GET /api/v1/home': { audience: 'unit or secretariat' },
  'GET /api/v1/figures': { audience: 'secretariat' },
  'GET /api/v1/mails': { audience: 'secretariat' },
  'GET /api/v1/mails/:id': {
    audience: 'secretariat',
    ids: async ({ market }) => {
      const { items } = await market.secretariat.browser.get<Page<{ id: string }>>('/mails');
      return { id: items[0]!.id };
    },
  },
  'GET /api/v1/audit': { audience: 'secretariat' },
  'GET /api/v1/audit/actions': { audience: 'secretariat' },
  'GET /api/v1/audit/actors': { audience: 'secretariat' },
  'GET /api/v1/audit/chain': { audience: 'secretariat' },
  'GET /api/v1/audit/export.csv': { audience: 'secretariat' },
  'GET /api/v1/backups': { audience: 'secretariat' },
  'GET /api/v1/jobs': { audience: 'secretariat' },
  'POST /api/v1/jobs/:queue/:id/retry': {
    audience: 'secretariat',
    ids: async () => ({ queue: 'live', id: 'no-such-job' }),
    answer: 404,
  },
  'GET /metrics': { audience: 'secretariat administrator' },
  'GET /admin/queues': { audience: 'secretariat administrator' },
  'GET /admin/queues/api/queues': { audience: 'secretariat administrator' },
};
