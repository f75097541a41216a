import type { DealRoom, Listing, Match, Offer, Page, Side, Terms } from './contract';
import { eventually } from './eventually';
import type { Person } from './people';

const DAY_MS = 24 * 3600 * 1000;

/** Days from now, as a calendar day and as an instant. */
export const dayIn = (days: number) => instantIn(days).slice(0, 10);
export const instantIn = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();

/** What a listing of ball valves says; the counterpart of the other side fits it. */
export function valveListing(side: Side, changes: Readonly<Record<string, unknown>> = {}) {
  const common = {
    side,
    kind: 'products',
    title: '不锈钢球阀 Q41F-16P DN50',
    description: '法兰连接，304 不锈钢阀体，用于水、油、气管路。',
    industryCode: '344',
    attributes: [
      { name: '公称通径', value: 'DN50' },
      { name: '公称压力', value: '1.6 MPa' },
      { name: '材质', value: '304' },
    ],
    quantity: { value: '500', unit: '台' },
    priceUnit: '台',
    validUntil: dayIn(200),
  };
  const own =
    side === 'supply'
      ? { price: { amount: '186.50', currency: 'CNY' }, leadTimeDays: 15 }
      : {
          price: { amount: '230', currency: 'CNY' },
          dueDate: dayIn(90),
          quantity: { value: '200', unit: '台' },
        };
  return { ...common, ...own, ...changes };
}

export const draft = ({ browser }: Person, content: object) =>
  browser.post<Listing>('/listings', content);

export async function publish(person: Person, content: object): Promise<Listing> {
  const { id, version } = await draft(person, content);
  return person.browser.post<Listing>(`/listings/${id}/publish`, { version });
}

/** The match of two listings, once it is found. */
export function matchOf(
  person: Person,
  supplyId: string,
  demandId: string,
  within = 20_000,
): Promise<Match> {
  return eventually(
    async () => {
      const { items } = await person.browser.get<Page<Match>>(`/matches?limit=100`);
      const match = items.find(
        ({ supply, demand }) => supply.id === supplyId && demand.id === demandId,
      );
      if (!match) throw new Error(`no match of ${supplyId} and ${demandId}`);
      return match;
    },
    { within },
  );
}

export function terms(changes: Partial<Terms> = {}): Terms {
  return {
    lines: [
      {
        description: '不锈钢球阀',
        specification: 'Q41F-16P DN50',
        quantity: '200',
        unit: '台',
        unitPrice: '186.5',
      },
    ],
    currency: 'CNY',
    deliveryPlace: '甘肃省定西市陇西县',
    deliveryDate: dayIn(60),
    paymentTerms: '货到验收后 30 日内电汇',
    validUntil: instantIn(14),
    revocable: true,
    freeTerms: [{ title: '质保', text: '自验收起 18 个月' }],
    ...changes,
  };
}

export const offer = (
  { browser }: Person,
  roomId: string,
  basedOn: number | null,
  given: Terms = terms(),
) => browser.post<Offer>(`/deal-rooms/${roomId}/offers`, { basedOn, terms: given });

/** A room that the buyer opens from the seller's published supply. */
export const openRoom = ({ browser }: Person, listing: Pick<Listing, 'id'>) =>
  browser.post<DealRoom>('/deal-rooms', { listingId: listing.id });
