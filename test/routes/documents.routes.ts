import { named, type Ids, type Routes } from './route';
import { bytesOf, readOff } from '../support/papers';
import { LETTER, makes, type Fixtures } from './fixtures';

const issued = named(makes.letter);
const onPaper = async (fixtures: Fixtures): Promise<Ids> => {
  const { id } = await makes.letter(fixtures);
  const { number, code } = await readOff(
    await bytesOf(fixtures.market.secretariat, `/documents/${id}/file`),
  );
  return { number, code };
};

/** Routes of issued documents, and the papers of a deal room. */
export const documentsRoutes: Routes = {
  'GET /api/v1/documents': { audience: 'secretariat' },
  'GET /api/v1/documents/:id/file': { audience: 'secretariat', ids: issued },
  'POST /api/v1/documents/:id/void': {
    audience: 'secretariat',
    ids: issued,
    json: () => ({ reason: '标题有误' }),
  },
  'GET /api/v1/seal-uses': { audience: 'secretariat' },
  'POST /api/v1/letters': { audience: 'secretariat', json: () => LETTER },
  'GET /api/v1/verifications/:number': {
    ...{ audience: 'everyone', ids: onPaper, query: 'code=:code', shown: true },
  },
  'GET /api/v1/deal-rooms/:id/agreement.pdf': { audience: 'unit', ids: named(makes.agreedRoom) },
  'GET /api/v1/deal-rooms/:id/offers/:no/offer.pdf': {
    audience: 'unit',
    ids: async (fixtures) => ({ id: (await makes.room(fixtures)).id, no: '1' }),
  },
};
