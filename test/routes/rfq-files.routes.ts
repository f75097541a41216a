import { named, type Ids, type Routes } from './route';
import type { Fixtures } from './fixtures';
import { draftRfq, invitedToQuote } from './sourcing.routes';

const drawing = () => ({ name: '图纸.pdf', content: '%PDF-1.4\n%%EOF' });

interface Files {
  readonly items: readonly { id: string }[];
}

const fileOf =
  (path: string, make: (fixtures: Fixtures) => Promise<{ readonly id: string }>) =>
  async (fixtures: Fixtures): Promise<Ids> => {
    const { id } = await make(fixtures);
    const { browser } = fixtures.actors['unit staff'];
    const { items } = await browser.upload<Files>(`/${path}/${id}/files`, drawing());
    return { id, fileId: items[0]!.id };
  };

/** Attachments of requests, and of quotes. */
export const rfqFilesRoutes: Routes = {
  'GET /api/v1/rfqs/:id/files': { audience: 'unit', ids: named(draftRfq) },
  'POST /api/v1/rfqs/:id/files': { audience: 'unit', ids: named(draftRfq), upload: drawing },
  'GET /api/v1/rfqs/:id/files/:fileId': { audience: 'unit', ids: fileOf('rfqs', draftRfq) },
  'DELETE /api/v1/rfqs/:id/files/:fileId': { audience: 'unit', ids: fileOf('rfqs', draftRfq) },
  'GET /api/v1/rfq-invitations/:id/files': { audience: 'unit', ids: named(invitedToQuote) },
  'POST /api/v1/rfq-invitations/:id/files': {
    audience: 'unit',
    ids: named(invitedToQuote),
    upload: drawing,
  },
  'GET /api/v1/rfq-invitations/:id/files/:fileId': {
    audience: 'unit',
    ids: fileOf('rfq-invitations', invitedToQuote),
  },
  'DELETE /api/v1/rfq-invitations/:id/files/:fileId': {
    audience: 'unit',
    ids: fileOf('rfq-invitations', invitedToQuote),
  },
};
