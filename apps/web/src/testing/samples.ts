import type { DealRoom } from '../entities/deal-room/types';
import type { Listing } from '../entities/listing/types';
import type { Match } from '../entities/match/types';
import type { MemberRef } from '../entities/member/types';
import type { Me } from '../entities/session/types';
import type { Sums, Terms } from '../features/negotiation/types';

export const seller: MemberRef = {
  id: 'unit-seller',
  nameZh: '瓯江源阀门有限公司',
  nameEn: 'Oujiangyuan Valve',
  kind: 'domestic_enterprise',
  regionCode: '330324',
  regionName: '永嘉县',
  provinceCode: '330000',
  provinceName: '浙江省',
  coast: 'coastal',
  standing: 'active',
};

export const buyer: MemberRef = {
  ...seller,
  id: 'unit-buyer',
  nameZh: '陇上塬县',
  nameEn: 'Longshangyuan County',
  kind: 'county',
  regionName: '景泰县',
  provinceName: '甘肃省',
  coast: 'interior',
};

export function person(change: Partial<Me> = {}): Me {
  const member: NonNullable<Me['member']> = { ...seller, role: 'staff' };
  return {
    person: {
      id: 'person-1',
      name: '陈建国',
      email: 'chen@factory.example',
      mobile: null,
      locale: 'zh-CN',
    },
    member,
    members: [member],
    secretariat: null,
    hasAccess: true,
    ...change,
  };
}

export const terms: Terms = {
  lines: [
    {
      description: '铸钢闸阀 Z41H-25',
      specification: 'DN200',
      quantity: '20',
      unit: '台',
      unitPrice: '1880.00',
      taxRate: null,
    },
    {
      description: '法兰垫片',
      specification: 'DN200',
      quantity: '40',
      unit: '片',
      unitPrice: '12.50',
      taxRate: null,
    },
  ],
  currency: 'CNY',
  taxRate: null,
  priceIncludesTax: null,
  discount: null,
  freight: null,
  freightTaxRate: null,
  incoterm: null,
  incotermPlace: null,
  revocable: false,
  deliveryPlace: '甘肃省景泰县',
  deliveryDate: '2099-03-31',
  paymentTerms: '预付三成，验收后付清',
  validUntil: '2099-01-01T09:00:00.000Z',
  freeTerms: [{ title: '质保', text: '十二个月' }],
  edition: 2,
};

/** What the terms come to; no tax is said. */
export function sums(change: Partial<Sums> = {}): Sums {
  const line = { discount: '0.00', taxRate: null, net: null, tax: null };
  return {
    lines: [
      { ...line, amount: '37600.00' },
      { ...line, amount: '500.00' },
    ],
    ...{ goods: '38100.00', discount: '0.00', freight: '0.00', net: null, tax: null },
    ...{ total: '38100.00', rates: [] },
    ...change,
  };
}

/** A room in which the seller's first offer waits for the buyer. */
export function room(change: Partial<DealRoom> = {}): DealRoom {
  const total = { amount: '38100.00', currency: 'CNY' };
  return {
    id: 'room-1',
    number: 'WR-2026-000001',
    subject: '铸钢闸阀',
    state: 'open',
    role: 'buyer',
    counterpart: seller,
    turn: 'mine',
    unread: 0,
    buyer,
    seller,
    supply: null,
    demand: null,
    matchId: null,
    lastMessageAt: '2026-11-25T00:00:00Z',
    currentOffer: { no: 1, total, validUntil: terms.validUntil },
    offers: [
      {
        no: 1,
        by: 'seller',
        byName: '王芳',
        state: 'open',
        ...{ terms, total, sums: sums() },
        createdAt: '2026-11-25T00:00:00Z',
        validUntil: terms.validUntil,
        differences: [],
        actions: ['accept', 'decline'],
      },
    ],
    agreement: null,
    actions: ['make-offer', 'accept-offer', 'post-message'],
    readOnlyReason: null,
    version: 1,
    ...change,
  } as unknown as DealRoom;
}

export function listing(change: Partial<Listing> = {}): Listing {
  return {
    id: 'listing-1',
    member: buyer,
    side: 'demand',
    kind: 'products',
    title: '求购 铸钢闸阀',
    description: '',
    industry: null,
    attributes: [],
    variants: [],
    quantity: null,
    price: null,
    priceUnit: null,
    ownNumber: null,
    priceTax: null,
    taxRate: null,
    priceTiers: [],
    packing: null,
    capacity: null,
    certificates: [],
    origin: null,
    minimumOrder: null,
    leadTimeDays: null,
    dueDate: null,
    regionCode: '620423',
    regionName: '景泰县',
    provinceName: '甘肃省',
    coast: 'interior',
    crossRegionWish: 'any',
    validUntil: null,
    images: [],
    state: 'draft',
    confirmBy: null,
    publishedAt: null,
    createdAt: '2026-11-24T00:00:00Z',
    updatedAt: '2026-11-24T00:00:00Z',
    version: 1,
    mine: true,
    actions: ['revise', 'publish'],
    ...change,
  };
}

export function match(parts: Match['parts']): Match {
  return {
    id: 'match-1',
    score: parts.reduce((sum, { contribution }) => sum + contribution, 0),
    mine: 'demand',
    demand: listing(),
    supply: listing({ id: 'listing-2', side: 'supply', member: seller }),
    parts,
    sentence: '规格相符，浙江省（沿海）对甘肃省（中西部）。',
    misfits: [],
    isNearest: false,
  } as unknown as Match;
}

/** A list with one page. */
export const page = <Item>(...items: Item[]) => ({ items, nextCursor: null });

/** Somebody of the secretariat; an administrator unless told. */
export function clerk(
  rights: string[] = ['secretariat-administrator', 'member-registration', 'member-standing'],
): Me {
  return person({
    secretariat: { rights },
    member: null,
    members: [],
    hasAccess: false,
  });
}
