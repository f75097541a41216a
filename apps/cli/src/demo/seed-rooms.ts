import type { INestApplicationContext } from '@nestjs/common';
import { ListingDirectory, type ListingCardDto } from '@wanchang/catalog';
import { addDays, formatDecimal, shanghaiDate } from '@wanchang/kernel';
import {
  AcceptOffer,
  CloseDealRoom,
  CountAnswers,
  DeclineOffer,
  MakeOffer,
  OpenDealRoom,
  PostMessage,
  WithdrawOffer,
  type DealSide,
  type Terms,
} from '@wanchang/negotiation';
import type { SeededListing } from './seed-listings';
import type { SeededUnit } from './seed-units';
import { SHOWN_UNITS } from './accounts';

/** A deal room of the demo, with the two people in it. */
export interface SeededRoom {
  readonly id: string;
  readonly supply: ListingCardDto;
  readonly seller: SeededUnit;
  readonly buyer: SeededUnit;
}

type Stage = (table: Table) => Promise<void>;

const OFFER_VALID_DAYS = 14;

/** What the two sides of a room do at the table. */
class Table {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly room: SeededRoom,
  ) {}

  async say(side: DealSide, body: string): Promise<void> {
    const posted = { body, fileIds: [], clientId: null };
    await this.app
      .get(PostMessage, { strict: false })
      .execute(this.room.id, posted, this.room[side].actor);
  }

  /** An offer at a share of the listed price, based on the one before. */
  async offer(
    side: DealSide,
    share: number,
    basedOn: number | null,
    part: Partial<Terms> = {},
  ): Promise<void> {
    const made = { basedOn, terms: { ...termsOf(this.room, share), ...part } };
    await this.app
      .get(MakeOffer, { strict: false })
      .execute(this.room.id, made, this.room[side].actor);
  }

  async accept(side: DealSide, no: number): Promise<void> {
    await this.app
      .get(AcceptOffer, { strict: false })
      .execute(this.room.id, no, this.room[side].actor);
  }

  async decline(side: DealSide, no: number, reason: string): Promise<void> {
    await this.app
      .get(DeclineOffer, { strict: false })
      .execute(this.room.id, no, reason, this.room[side].actor);
  }

  async withdraw(side: DealSide, no: number, reason: string): Promise<void> {
    await this.app
      .get(WithdrawOffer, { strict: false })
      .execute(this.room.id, no, reason, this.room[side].actor);
  }

  async close(side: DealSide, reason: string): Promise<void> {
    await this.app
      .get(CloseDealRoom, { strict: false })
      .execute(this.room.id, reason, this.room[side].actor);
  }
}

/** Of a supply at a share of its listed price, in so many times its smallest order. */
export function termsOf(
  { supply, buyer }: Pick<SeededRoom, 'supply' | 'buyer'>,
  share: number,
  times = 1,
): Terms {
  const today = shanghaiDate(new Date());
  const unitPrice = formatDecimal(String(Number(supply.price?.amount ?? '1000') * share), 2);
  const specification = supply.attributes.map(({ name, value }) => `${name} ${value}`).join('，');
  const quantity = formatDecimal(String(Number(supply.minimumOrder?.value ?? '10') * times), 3);
  return {
    lines: [
      {
        description: supply.title,
        specification,
        quantity,
        unit: supply.quantity?.unit ?? '件',
        unitPrice,
      },
    ],
    currency: 'CNY',
    taxRate: '13',
    priceIncludesTax: true,
    freight: '800',
    freightTaxRate: '9',
    deliveryPlace: `${buyer.unit.region}，货到甲方仓库`,
    deliveryDate: addDays(today, (supply.leadTimeDays ?? 20) + 10),
    paymentTerms: '预付三成，货到验收后三十日内付清',
    validUntil: `${addDays(today, OFFER_VALID_DAYS)}T09:00:00Z`,
    freeTerms: [{ title: '质保', text: '自验收之日起十二个月，质保期内免费更换' }],
  };
}

const STAGES: readonly Stage[] = [
  async (table) => {
    await table.say(
      'buyer',
      '您好，我们在技改项目上用得到这个规格，请问可以提供样品和检测报告吗？',
    );
  },
  async (table) => {
    await table.say('buyer', '请按我们的需求数量报价，含运费。');
    await table.say('seller', '收到，已按含运费报价，请查看右侧条款。');
    await table.offer('seller', 1, null);
  },
  async (table) => {
    await table.offer('seller', 1, null);
    await table.say('buyer', '价格略高，预付比例也请再商量。');
    await table.offer('buyer', 0.92, 1, { discount: '200' });
  },
  async (table) => {
    await table.offer('seller', 1, null);
    await table.offer('buyer', 0.9, 1);
    await table.offer('seller', 0.95, 2);
    await table.accept('buyer', 3);
    await table.say('seller', '合作愉快，排产计划今天发给您。');
  },
  async (table) => {
    await table.offer('seller', 1.08, null);
    await table.decline('buyer', 1, '超出预算');
  },
  async (table) => {
    await table.offer('buyer', 0.85, null, { revocable: true });
    await table.withdraw('buyer', 1, '数量有变，稍后重新出价');
  },
  async (table) => {
    await table.say('buyer', '项目推迟到明年，先关闭洽谈，之后再联系。');
    await table.close('buyer', '项目推迟');
  },
];

const ROOMS = 18;

/** Behind the first ones, so that there are contracts at every stage too. */
const MORE_AGREED = 7;

const AGREED = 3;
const stageAt = (position: number) => (position < ROOMS ? position % STAGES.length : AGREED);

/**
 * Rooms at every stage: each supply is discussed with a unit on the other side that asks for such a thing. Returns those
 * with an agreement.
 */
export async function seedRooms(
  app: INestApplicationContext,
  listings: readonly SeededListing[],
): Promise<SeededRoom[]> {
  const supplies = listings.filter(({ side }) => side === 'supply');
  const demands = listings.filter(({ side }) => side === 'demand');
  const pairs = demands.flatMap((demand) => {
    const supply = supplies.find(
      ({ family, owner }) => family === demand.family && owner !== demand.owner,
    );
    return supply ? [{ supply, demand }] : [];
  });
  pairs.sort((left, right) => Number(isShown(right)) - Number(isShown(left)));
  const cards = await app.get(ListingDirectory, { strict: false }).cards(
    pairs.flatMap(({ supply, demand }) => [supply.id, demand.id]),
    null,
  );
  const open = pairs
    .filter(({ supply, demand }) => cards.has(supply.id) && cards.has(demand.id))
    .slice(0, ROOMS + MORE_AGREED);
  const agreed: SeededRoom[] = [];
  for (const [position, { supply, demand }] of open.entries()) {
    const buyer = demand.owner;
    const target = { listingId: supply.id, myListingId: demand.id };
    const { roomId } = await app
      .get(OpenDealRoom, { strict: false })
      .execute(target, null, buyer.actor);
    const room = { id: roomId, supply: cards.get(supply.id)!, seller: supply.owner, buyer };
    await STAGES[stageAt(position)]!(new Table(app, room));
    if (stageAt(position) === AGREED) agreed.push(room);
  }
  // Before the first matches are made: they would know of it after a night only.
  await app.get(CountAnswers, { strict: false }).execute(null);
  return agreed;
}

/** The units whose accounts the start prints come first: whoever tries them finds rooms at once. */
function isShown({ supply, demand }: { supply: SeededListing; demand: SeededListing }): boolean {
  return [supply, demand].some(({ owner }) => SHOWN_UNITS.includes(owner.unit.nameZh));
}
