import type { INestApplicationContext } from '@nestjs/common';
import { addDays, newId, shanghaiDate } from '@wanchang/kernel';
import type { MemberActor } from '@wanchang/membership';
import { ConcludeQuote, DealRooms, type Terms } from '@wanchang/negotiation';
import { OpenContract } from '../use-cases/open-contract';
import { SignContract } from '../use-cases/sign-contract';

export interface Pair {
  readonly buyer: MemberActor;
  readonly seller: MemberActor;
}

const DAY_MS = 24 * 3600 * 1000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS);

export const today = () => shanghaiDate(inDays(0));

/** One line at 10 a piece. */
export function termsOf(quantity: string, more: Partial<Terms> = {}): Terms {
  const line = {
    description: '球阀',
    specification: 'DN50',
    unit: '台',
    quantity,
    unitPrice: '10',
  };
  return {
    ...{ lines: [line], currency: 'CNY', deliveryPlace: '甘肃省定西市', revocable: true },
    ...{ deliveryDate: addDays(today(), 30), paymentTerms: '月结', freeTerms: [], edition: 2 },
    validUntil: inDays(30).toISOString(),
    ...more,
  };
}

/** A room of both, about nothing in particular. */
export async function openRoom(app: INestApplicationContext, pair: Pair): Promise<string> {
  const { buyer, seller } = pair;
  const roomId = await app.get(DealRooms, { strict: false }).open({
    ...{ buyerMemberId: buyer.member.id, sellerMemberId: seller.member.id, subject: '测速' },
    ...{ supplyId: null, demandId: null, matchId: null, originId: newId() },
    ...{ invited: 'seller', openedBy: buyer.personId },
  });
  return roomId!;
}

/** A contract that both have signed. */
export async function signedContract(
  app: INestApplicationContext,
  { buyer, seller }: Pair,
  quantity: string,
): Promise<string> {
  const quote = {
    ...{ originId: newId(), sellerMemberId: seller.member.id, demandId: null, subject: '测速' },
    ...{ terms: termsOf(quantity), quotedBy: seller },
  };
  const { roomId } = await app.get(ConcludeQuote, { strict: false }).execute(quote, buyer);
  const { id } = await app.get(OpenContract).execute(roomId, buyer.member.id, buyer);
  const signature = { provider: '示例', number: 'ES', signedOn: today() };
  for (const side of [buyer, seller])
    await app.get(SignContract).byNumber(id, signature, null, side);
  return id;
}
