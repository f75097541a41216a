import type { INestApplicationContext } from '@nestjs/common';
import {
  APPROVAL_ACTIONS,
  DecideInUnit,
  DelegateApprovals,
  RefuseStep,
  SetRules,
  ShowApprovals,
} from '@wanchang/approvals';
import { ListingDirectory, type ListingCardDto } from '@wanchang/catalog';
import { addDays, shanghaiDate } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { OpenDealRoom, SendOfferDecision } from '@wanchang/negotiation';
import { DEPUTY_EMAIL, SALES_EMAIL, SHOWN_UNITS } from './accounts';
import type { SeededListing } from './seed-listings';
import { termsOf } from './seed-rooms';
import { seedColleague, type SeededUnit } from './seed-units';

/** Colleagues ask above it; the administrator, whose account the start prints, decides and need not ask. */
const ABOVE = '10000';

/** So much more than the smallest order, that the sum is above it. */
const TIMES = 2;

const DAYS_AWAY = { from: 7, until: 14 } as const;

/** In the first unit: rules, an offer that waits for its administrator, one that was refused, and who stands in next week. */
export async function seedApprovals(
  app: INestApplicationContext,
  listings: readonly SeededListing[],
  units: readonly SeededUnit[],
): Promise<void> {
  const seller = units.find(({ unit }) => unit.nameZh === SHOWN_UNITS[0])!;
  const buyers = units.filter(({ unit }) => unit.kind === 'county');
  const sales = await seedColleague(app, seller, '示例·销售专员', SALES_EMAIL);
  const deputy = await seedColleague(app, seller, '示例·副经理', DEPUTY_EMAIL);
  await setRules(app, seller.actor);
  await standIn(app, seller.actor, deputy);
  const supplies = listings.filter(({ side, owner }) => side === 'supply' && owner === seller);
  const cards = await app.get(ListingDirectory, { strict: false }).cards(
    supplies.map(({ id }) => id),
    null,
  );
  const [supply] = [...cards.values()].sort((left, right) => worth(right) - worth(left));
  const [first, second] = buyers.filter((buyer) => buyer !== seller);
  if (!supply || !first || !second) throw new Error('no supply or buyer for an approval');
  await submit(app, supply, first, sales);
  const refused = await submit(app, supply, second, sales);
  await refuse(app, refused, seller.actor);
}

const worth = ({ price, minimumOrder }: ListingCardDto) =>
  price?.currency === 'CNY' ? Number(price.amount) * Number(minimumOrder?.value ?? 10) : 0;

async function setRules(app: INestApplicationContext, administrator: MemberActor): Promise<void> {
  const rule = {
    ...{ currency: 'CNY', above: ABOVE, exempt: [administrator.personId] },
    steps: [{ administrators: true, people: [] }],
  };
  const rules = APPROVAL_ACTIONS.map((action) => ({ action, ...rule }));
  await app.get(SetRules, { strict: false }).execute(rules, 0, administrator);
}

async function standIn(
  app: INestApplicationContext,
  administrator: MemberActor,
  { personId: toPersonId }: MemberActor,
): Promise<void> {
  const today = shanghaiDate(new Date());
  const days = {
    fromDay: addDays(today, DAYS_AWAY.from),
    untilDay: addDays(today, DAYS_AWAY.until),
  };
  await app
    .get(DelegateApprovals, { strict: false })
    .execute({ toPersonId, ...days }, administrator);
}

/** An offer in a room of its own; returns what waits for approval. */
async function submit(
  app: INestApplicationContext,
  supply: ListingCardDto,
  buyer: SeededUnit,
  by: MemberActor,
): Promise<string> {
  const { roomId } = await app
    .get(OpenDealRoom, { strict: false })
    .execute({ listingId: supply.id, myListingId: null }, null, buyer.actor);
  const request = { roomId, basedOn: null, terms: termsOf({ supply, buyer }, 0.9, TIMES) };
  const { approvalId } = await app
    .get(DecideInUnit, { strict: false })
    .execute(app.get(SendOfferDecision, { strict: false }), request, by);
  if (approvalId === null) throw new Error('the offer was sent without approval');
  return approvalId;
}

async function refuse(app: INestApplicationContext, id: string, by: MemberActor): Promise<void> {
  const { step, contentHash } = await app.get(ShowApprovals, { strict: false }).execute(id, by);
  await app
    .get(RefuseStep, { strict: false })
    .execute(id, { step, contentHash }, '折扣低于本季度底价，请按九五折重新报价。', by);
}
