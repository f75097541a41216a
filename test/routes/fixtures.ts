import { aPdf } from '@wanchang/documents/testing';
import { newId } from '@wanchang/kernel';
import { createTestMarket, type TestMarket } from '../support/test-market';
import type { DealRoom, Listing, ListingImport, Match, RoomFile } from '../support/contract';
import { draft, matchOf, offer, openRoom, publish, terms, valveListing } from '../support/deals';
import { eventually } from '../support/eventually';
import { expel } from '../support/expulsions';
import {
  createColleague,
  createPersonWithoutUnit,
  createSecretary,
  createUnit,
  decide,
  newEmail,
  tokenMailedTo,
  whoAmI,
  type Person,
  type Unit,
} from '../support/people';
import type { System } from '../support/system';

/** Every kind of sender that a route may meet. What is owned by a unit is owned by the factory. */
export interface Actors {
  readonly visitor: Person;
  readonly 'person without a unit': Person;
  readonly 'another unit': Person;
  readonly 'unit staff': Person;
  readonly 'unit administrator': Person;
  readonly 'suspended unit': Person;
  readonly 'expelled unit': Person;
  readonly 'secretariat with another duty': Person;
  readonly 'secretariat staff': Person;
  readonly 'secretariat administrator': Person;
}
export type ActorName = keyof Actors;

/** A market with one of everything that a route can be about. Needs a worker while it is created. */
export interface Fixtures {
  readonly system: System;
  readonly market: TestMarket;
  readonly actors: Actors;
  readonly match: Match;
  readonly finishedImport: ListingImport;
}

export async function createFixtures(system: System): Promise<Fixtures> {
  const market = await createTestMarket(system);
  const actors = await createActors(system, market);
  const supply = await publish(actors['unit staff'], valveListing('supply'));
  const demand = await publish(market.buyer, valveListing('demand'));
  const match = await matchOf(actors['unit staff'], supply.id, demand.id);
  const { id } = await startImport(actors['unit staff']);
  const finishedImport = await eventually(async () => {
    const found = await actors['unit staff'].browser.get<ListingImport>(`/listing-imports/${id}`);
    if (found.state !== 'done') throw new Error(`the import is ${found.state}`);
    return found;
  });
  return { system, market, actors, match, finishedImport };
}

async function createActors(system: System, market: TestMarket): Promise<Actors> {
  const { secretariat, factory, seller } = market;
  const unit = (nameZh: string) => createUnit(system, secretariat, { nameZh });
  const [another, suspended, expelled] = [
    await unit('乐清电器有限公司'),
    await unit('瑞安轴承有限公司'),
    await unit('平阳齿轮有限公司'),
  ];
  await decide(secretariat, suspended, 'suspend');
  await expel(system, secretariat, expelled);
  return {
    visitor: { email: '', browser: system.visitor() },
    'person without a unit': await createPersonWithoutUnit(system, secretariat, factory),
    'another unit': another.administrator,
    'unit staff': await createColleague(system, secretariat, factory),
    'unit administrator': seller,
    'suspended unit': suspended.administrator,
    'expelled unit': expelled.administrator,
    'secretariat with another duty': await createSecretary(system, 'support'),
    'secretariat staff': await createSecretary(system),
    'secretariat administrator': secretariat,
  };
}

/** One row goes in and one does not. */
export const PRICE_LIST = { name: '产品.csv', content: '品名\n不锈钢球阀\n球' };

const startImport = ({ browser }: Person) =>
  browser.upload<ListingImport>('/listing-imports', PRICE_LIST, { side: 'supply' });

/** Builders of what one request may use up: each call creates another. */
export const makes = {
  draft: ({ actors }: Fixtures): Promise<Listing> =>
    draft(actors['unit staff'], valveListing('supply')),

  published: ({ actors }: Fixtures): Promise<Listing> =>
    publish(actors['unit staff'], valveListing('supply')),

  demand: ({ actors }: Fixtures): Promise<Listing> =>
    publish(actors['unit staff'], valveListing('demand')),

  paused: async (fixtures: Fixtures): Promise<Listing> => {
    const { id, version } = await makes.published(fixtures);
    return fixtures.actors['unit staff'].browser.post(`/listings/${id}/pause`, { version });
  },

  /** The factory buys here, and the county has made offer 1. */
  room: async ({ actors, market }: Fixtures): Promise<DealRoom> => {
    const theirs = await publish(market.buyer, valveListing('supply'));
    const room = await openRoom(actors['unit staff'], theirs);
    await offer(market.buyer, room.id, null);
    return room;
  },

  /** The factory has answered with offer 2. */
  counteredRoom: async (fixtures: Fixtures): Promise<DealRoom> => {
    const room = await makes.room(fixtures);
    await offer(fixtures.actors['unit staff'], room.id, 1, terms({ paymentTerms: '月结' }));
    return room;
  },

  /** The factory has accepted offer 1. */
  agreedRoom: async (fixtures: Fixtures): Promise<DealRoom> => {
    const { id } = await makes.room(fixtures);
    return fixtures.actors['unit staff'].browser.post(`/deal-rooms/${id}/offers/1/accept`);
  },

  letter: ({ market }: Fixtures): Promise<{ id: string; number: string }> =>
    market.secretariat.browser.post('/letters', LETTER),

  roomFile: async (fixtures: Fixtures): Promise<{ id: string; fileId: string }> => {
    const { id } = await makes.room(fixtures);
    const { browser } = fixtures.actors['unit staff'];
    const file = await browser.upload<RoomFile>(`/deal-rooms/${id}/files`, NOTE);
    await browser.post(`/deal-rooms/${id}/messages`, { fileIds: [file.id] });
    return { id, fileId: file.id };
  },

  image: async (fixtures: Fixtures): Promise<{ id: string; imageId: string }> => {
    const { id } = await makes.draft(fixtures);
    const { browser } = fixtures.actors['unit staff'];
    const { images } = await browser.upload<Listing>(`/listings/${id}/images`, await picture());
    return { id, imageId: images[0]!.id };
  },

  certificateFile: async (fixtures: Fixtures): Promise<{ id: string; fileId: string }> => {
    const { id } = await makes.draft(fixtures);
    const { browser } = fixtures.actors['unit staff'];
    const address = `/listings/${id}/certificate-files`;
    const file = await browser.upload<{ id: string }>(address, await picture());
    return { id, fileId: file.id };
  },

  token: ({ actors }: Fixtures): Promise<{ id: string }> =>
    actors['unit staff'].browser.post('/api-tokens', { name: 'ERP', expiresInDays: 30 }),

  /** It stays queued: no worker runs. */
  queuedImport: ({ actors }: Fixtures): Promise<ListingImport> => startImport(actors['unit staff']),

  colleague: async ({ system, market }: Fixtures): Promise<{ id: string }> => {
    const colleague = await createColleague(system, market.secretariat, market.factory);
    return (await whoAmI(colleague)).person;
  },

  invitation: ({ actors }: Fixtures): Promise<{ id: string }> => {
    const invited = { email: newEmail('invited'), role: 'staff' };
    return actors['unit administrator'].browser.post('/my-unit/invitations', invited);
  },

  invitationToken: async ({ actors, market }: Fixtures): Promise<string> => {
    const email = newEmail('invited');
    const invited = { email, role: 'staff' };
    await actors['unit administrator'].browser.post('/my-unit/invitations', invited);
    return tokenMailedTo(market.secretariat, email);
  },

  assignment: async ({ market }: Fixtures): Promise<{ id: string }> => {
    const order = { account: newEmail('colleague'), name: '何敏', office: 'shanghai' };
    return market.secretariat.browser.post('/secretariat-assignments', {
      ...order,
      duty: 'support',
    });
  },

  member: ({ system, market }: Fixtures): Promise<Unit> =>
    createUnit(system, market.secretariat, { nameZh: `苍南印刷有限公司 ${newId()}` }),

  suspendedMember: async (fixtures: Fixtures): Promise<{ id: string }> => {
    const member = await makes.member(fixtures);
    await decide(fixtures.market.secretariat, member, 'suspend');
    return member;
  },
};

export const LETTER = {
  kind: 'letter',
  title: '关于商请派员参加对接会的函',
  addressee: '陇西县人民政府',
  body: '请派员参加。',
  approvedBy: '王秘书长',
};

export const NOTE = { name: '图纸.txt', content: '公称通径 DN50\n', type: 'text/plain' };

/** A signed paper, as a scanner makes it. */
export const scanned = async () => ({ name: '合同.pdf', content: await aPdf() });

export async function picture() {
  const { default: sharp } = await import('sharp');
  const blank = { width: 40, height: 30, channels: 3, background: '#806040' } as const;
  return { name: '阀门.png', content: await sharp({ create: blank }).png().toBuffer() };
}
