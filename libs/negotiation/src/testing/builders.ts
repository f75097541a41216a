import { aListing } from '@wanchang/catalog/testing';
import type { MemberActor } from '@wanchang/membership';
import { aMember, anActor } from '@wanchang/membership/testing';
import type { TestContext } from '@wanchang/platform/testing';
import type { DealSide } from '../domain/deal-room';
import { totalOf } from '../domain/sums';
import type { Terms } from '../domain/terms';
import { DealRooms } from '../persistence/deal-rooms';
import { Offers } from '../persistence/offers';
import { MakeOffer } from '../use-cases/make-offer';
import { OpenDealRoom } from '../use-cases/open-deal-room';
import { termsOf } from './terms';

type Context = Pick<TestContext, 'get' | 'database'>;

/** A room with one person of each unit, keyed by side. */
export interface TestRoom extends Readonly<Record<DealSide, MemberActor>> {
  readonly id: string;
  readonly supplyId: string;
}

/** Two units to negotiate with: a county that buys, an enterprise that sells. */
export async function twoUnits(context: Context): Promise<Record<DealSide, MemberActor>> {
  return {
    buyer: await anActor(context, await aMember(context, { kind: 'county' }), { name: '李采购' }),
    seller: await anActor(context, await aMember(context), { name: '王销售' }),
  };
}

/** A room that the buyer opened about a supply of the seller; by default between two new units. */
export async function aDealRoom(
  context: Context,
  between?: Record<DealSide, MemberActor>,
): Promise<TestRoom> {
  const { buyer, seller } = between ?? (await twoUnits(context));
  const { id: listingId } = await aListing(context, seller.member);
  const opened = await context
    .get(OpenDealRoom)
    .execute({ listingId, myListingId: null }, null, buyer);
  return { id: opened.roomId, supplyId: listingId, buyer, seller };
}

type Parts = Parameters<typeof termsOf>[0];

/** The next offer of the room. Returns its number. */
export async function anOffer(
  context: Context,
  room: TestRoom,
  by: DealSide,
  parts?: Parts,
): Promise<number> {
  const { facts } = await context.get(DealRooms).readParty(room.id, room[by].member.id);
  const made = { basedOn: facts.latest?.no ?? null, terms: termsOf(parts) };
  return context.get(MakeOffer).execute(room.id, made, room[by]);
}

/** An offer whose validity ends at an instant that may have passed, as no unit could make it. */
export function anOfferUntil(
  context: Context,
  room: TestRoom,
  by: DealSide,
  validUntil: Date,
): Promise<number> {
  return aStoredOffer(context, room, by, termsOf({ validUntil: validUntil.toISOString() }));
}

/** An offer as it lies in the database, whether or not it could be made today. */
export async function aStoredOffer(
  context: Context,
  room: TestRoom,
  by: DealSide,
  terms: Terms,
): Promise<number> {
  const party = await context.get(DealRooms).readParty(room.id, room[by].member.id);
  const no = (party.facts.latest?.no ?? 0) + 1;
  await context.database.transaction(() =>
    context.get(Offers).insert(party, no, terms, totalOf(terms), room[by]),
  );
  return no;
}
