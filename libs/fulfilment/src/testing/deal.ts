import { shanghaiDate } from '@wanchang/kernel';
import { aClient, inside, type Client } from '@wanchang/membership/testing';
import { AcceptOffer } from '@wanchang/negotiation';
import { aDealRoom, anOffer } from '@wanchang/negotiation/testing';
import type { TestApi } from '@wanchang/platform/testing';

/** An agreement between two units with a person of each. */
export interface Deal {
  readonly roomId: string;
  readonly buyer: Client;
  readonly seller: Client;
  readonly units: { readonly buyer: { id: string }; readonly seller: { id: string } };
}

export interface SignedContract extends Deal {
  readonly id: string;
  /** Its path in the API. */
  readonly at: string;
}

/** A signature that was made elsewhere, today. */
export const OUTSIDE = {
  ...{ provider: '示例电子签', number: 'ES-1', signedOn: shanghaiDate(new Date()) },
};

/** 100 pieces at 186.50, unless another quantity is given. */
export async function aDeal(api: TestApi, quantity = '100'): Promise<Deal> {
  const context = { ...inside(api), database: api.database };
  const room = await aDealRoom(context);
  const no = await anOffer(context, room, 'seller', { lines: [{ quantity }] });
  await inside(api).get(AcceptOffer).execute(room.id, no, room.buyer);
  const units = { buyer: room.buyer.member, seller: room.seller.member };
  return {
    ...{ roomId: room.id, units },
    buyer: await aClient(api, units.buyer),
    seller: await aClient(api, units.seller),
  };
}

/** The contract of such a deal, signed by both. */
export async function aSignedContract(api: TestApi, quantity?: string): Promise<SignedContract> {
  const deal = await aDeal(api, quantity);
  const order = { dealRoomId: deal.roomId };
  const { id } = await deal.buyer.ask<{ id: string }>('POST', '/contracts', order);
  await deal.buyer.ask('PUT', `/contracts/${id}/outside-signature`, OUTSIDE);
  await deal.seller.ask('PUT', `/contracts/${id}/outside-signature`, OUTSIDE);
  return { ...deal, id, at: `/contracts/${id}` };
}
