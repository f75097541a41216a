import {
  makeOpenerKey,
  openShare,
  proofOfKey,
  readEnvelope,
  seal,
  signRecord,
  type FileToSeal,
  type OpenerKey,
} from '@wanchang/sealed-bids';
import { whoAmI, type Person } from '../support/people';
import { makes, type Fixtures } from './fixtures';
import { named, type Ids, type Routes } from './route';
import { quote, request } from './sourcing.routes';

interface Tender {
  readonly version: number;
  readonly invitationId: string | null;
  readonly openers: { recipient: string }[];
  readonly record: { text: string; hash: string; quotes: { files: { id: string }[] }[] } | null;
  readonly objections: { id: string }[];
}

interface Sides {
  readonly buyer: Person;
  readonly bidder: Person;
  readonly third: Person;
}

/** Keys as browsers of openers hold them. */
const keys = new Map<string, OpenerKey>();

const unitOf = async (person: Person) => (await whoAmI(person)).member!.id;

const openers = ({ actors, market }: Fixtures) => ({
  ...{ buyer: actors['unit staff'], third: market.buyer },
});

const newUnit = async (fixtures: Fixtures) => (await makes.member(fixtures)).administrator;

/** The factory buys, the county opens as the third side, a new unit bids. */
const buying = async (fixtures: Fixtures): Promise<Sides> => ({
  ...openers(fixtures),
  bidder: await newUnit(fixtures),
});

/** The county buys, the factory bids. */
const bidding = async (fixtures: Fixtures): Promise<Sides> => ({
  ...{ buyer: fixtures.market.buyer, bidder: fixtures.actors['unit staff'] },
  third: await newUnit(fixtures),
});

const settings = async ({ third }: Pick<Sides, 'third'>, revision = 0) => ({
  ...{ profile: 'free', publicMoney: false, revision, thirdMemberId: await unitOf(third) },
});

async function draft(sides: Sides): Promise<{ id: string }> {
  const { browser } = sides.buyer;
  const { id } = await browser.post<{ id: string }>('/rfqs', request());
  await browser.post(`/rfqs/${id}/suppliers`, { memberIds: [await unitOf(sides.bidder)] });
  await browser.put(`/tenders/${id}`, await settings(sides));
  return { id };
}

async function newKey(id: string) {
  const key = await makeOpenerKey();
  const { recipient, verifier } = key;
  return { key, body: { recipient, verifier, proof: proofOfKey(key, id) } };
}

async function withKeys(fixtures: Fixtures, sides: Sides): Promise<{ id: string }> {
  const { id } = await draft(sides);
  const secretary = fixtures.actors['secretariat staff'];
  for (const [side, { browser }] of Object.entries({ ...sides, bidder: secretary })) {
    const { key, body } = await newKey(id);
    keys.set(`${id} ${side}`, key);
    await browser.post(`/tenders/${id}/keys`, body);
  }
  return { id };
}

async function sent(fixtures: Fixtures, sides: Sides): Promise<{ id: string }> {
  const { id } = await withKeys(fixtures, sides);
  await sides.buyer.browser.post(`/tenders/${id}/send`, { understood: true });
  return { id };
}

/** What a bidder's browser makes; for whoever is none, anything. */
async function envelope(person: Person, id: string): Promise<string> {
  return (await sealed(person, id))?.text ?? '{}';
}

async function sealed({ browser }: Person, id: string, files: readonly FileToSeal[] = []) {
  const { body, status } = await browser.send<Tender>('GET', `/tenders/${id}`);
  if (status !== 200 || body.invitationId === null) return null;
  const context = { tender: id, version: body.version, bidder: body.invitationId };
  const recipients = body.openers.map(({ recipient }) => recipient);
  return seal({ quote: quote(), device: null }, context, recipients, files);
}

async function ended(fixtures: Fixtures): Promise<{ id: string }> {
  const sides = await buying(fixtures);
  const { id } = await sent(fixtures, sides);
  const file = { name: '报价明细.pdf', bytes: Buffer.from('%PDF-1.4\n%%EOF') };
  const { text, files } = (await sealed(sides.bidder, id, [file]))!;
  const [{ bytes }] = files as [(typeof files)[0]];
  const { browser } = sides.bidder;
  await browser.upload(`/tenders/${id}/files`, { name: 'sealed', content: Buffer.from(bytes) });
  await browser.post(`/tenders/${id}/quotes`, { envelope: text });
  await fixtures.system.sql('UPDATE rfqs SET deadline = clock_timestamp() WHERE id = $1', [id]);
  return { id };
}

async function shares({ browser }: Person, id: string, side: keyof Sides) {
  const path = `/tenders/${id}/openings`;
  const key = keys.get(`${id} ${side}`);
  const { body } = await browser.send<{ items?: { id: string; envelope: string }[] }>('POST', path);
  const opened = [];
  // Whoever gets none, or asks for what is not there, has nothing to hand over.
  for (const { id: quoteId, envelope: text } of (key && body.items) || []) {
    const { share } = await openShare(readEnvelope(text), key!);
    opened.push({ quoteId, share });
  }
  return { shares: opened };
}

/** To ask for what one opens is on record: it is asked for before the requests that write nothing. */
const handed = new Map<string, object>();

async function handable(fixtures: Fixtures): Promise<{ id: string }> {
  const { id } = await ended(fixtures);
  handed.set(id, await shares(fixtures.actors['unit staff'], id, 'buyer'));
  return { id };
}

async function opened(fixtures: Fixtures): Promise<{ id: string }> {
  const { id } = await ended(fixtures);
  const { buyer, third } = openers(fixtures);
  for (const [side, person] of Object.entries({ buyer, third }))
    await person.browser.post(
      `/tenders/${id}/shares`,
      await shares(person, id, side as keyof Sides),
    );
  return { id };
}

async function openedFile(fixtures: Fixtures): Promise<Ids> {
  const { id } = await opened(fixtures);
  const { browser } = fixtures.actors['unit staff'];
  const { record } = await browser.get<Tender>(`/tenders/${id}`);
  return { id, fileId: record!.quotes[0]!.files[0]!.id };
}

async function signature({ browser }: Person, id: string, side: keyof Sides) {
  const { body } = await browser.send<Partial<Tender>>('GET', `/tenders/${id}`);
  const key = keys.get(`${id} ${side}`);
  if (!body.record || !key) return { recordHash: '0'.repeat(64), signature: '0'.repeat(128) };
  const { text, hash: recordHash } = body.record;
  return { recordHash, signature: signRecord(key, text) };
}

async function signed(fixtures: Fixtures): Promise<{ id: string }> {
  const { id } = await opened(fixtures);
  const { buyer, third } = openers(fixtures);
  for (const [side, person] of Object.entries({ buyer, third }))
    await person.browser.post(
      `/tenders/${id}/signatures`,
      await signature(person, id, side as keyof Sides),
    );
  return { id };
}

async function objected(fixtures: Fixtures): Promise<Ids> {
  const sides = await buying(fixtures);
  const { id } = await sent(fixtures, sides);
  const raised = { text: '交货期过短' };
  const { objections } = await sides.bidder.browser.post<Tender>(
    `/tenders/${id}/objections`,
    raised,
  );
  return { id, objectionId: objections[0]!.id };
}

const draftOfFactory = async (fixtures: Fixtures) => draft(await buying(fixtures));
const toQuoteFor = async (fixtures: Fixtures) => sent(fixtures, await bidding(fixtures));
const BOTH = 'unit or secretariat with the duty';

/** Routes of sealed tenders: of buyer, bidders and openers. */
export const tenderingRoutes: Routes = {
  'GET /api/v1/tender-profiles': { audience: 'person' },
  'GET /api/v1/tenders': { audience: BOTH },
  'GET /api/v1/tenders/:id': { audience: BOTH, ids: named(draftOfFactory) },
  'PUT /api/v1/tenders/:id': {
    audience: 'unit',
    ids: named(draftOfFactory),
    json: (fixtures) => settings(openers(fixtures), 1),
  },
  'DELETE /api/v1/tenders/:id': { audience: 'unit', ids: named(draftOfFactory) },
  'POST /api/v1/tenders/:id/send': {
    audience: 'unit',
    ids: named(async (fixtures) => withKeys(fixtures, await buying(fixtures))),
    json: () => ({ understood: true }),
  },
  'GET /api/v1/tenders/:id/signs': { audience: 'unit', ids: named(opened) },
  'POST /api/v1/tenders/:id/quotes': {
    audience: 'unit',
    ids: named(toQuoteFor),
    json: async (fixtures, { id }) => ({
      envelope: await envelope(fixtures.actors['unit staff'], id!),
    }),
  },
  'POST /api/v1/tenders/:id/files': {
    audience: 'unit',
    ids: named(toQuoteFor),
    upload: () => ({ name: 'sealed', content: 'SEALED-FILE/1\nwhat nobody can read' }),
  },
  'GET /api/v1/tenders/:id/files/:fileId': { audience: BOTH, ids: openedFile },
  'POST /api/v1/tenders/:id/objections': {
    audience: 'unit',
    ids: named(toQuoteFor),
    json: () => ({ text: '交货期过短' }),
  },
  'POST /api/v1/tenders/:id/objections/:objectionId/answer': {
    audience: 'unit',
    ids: objected,
    json: () => ({ answer: '已延长' }),
  },
  'POST /api/v1/tenders/:id/keys': {
    audience: BOTH,
    ids: named(draftOfFactory),
    json: async (_, { id }) => (await newKey(id!)).body,
  },
  'POST /api/v1/tenders/:id/openings': { audience: BOTH, ids: named(ended) },
  'POST /api/v1/tenders/:id/shares': {
    audience: BOTH,
    ids: named(handable),
    json: async (fixtures, { id }) =>
      handed.get(id!) ?? (await shares(fixtures.actors['unit staff'], id!, 'buyer')),
  },
  'POST /api/v1/tenders/:id/signatures': {
    audience: BOTH,
    ids: named(opened),
    json: (fixtures, { id }) => signature(fixtures.actors['unit staff'], id!, 'buyer'),
  },
  'GET /api/v1/tenders/:id/export.json': { audience: BOTH, ids: named(opened) },
  'GET /api/v1/tenders/:id/record.pdf': { audience: BOTH, ids: named(signed) },
};
