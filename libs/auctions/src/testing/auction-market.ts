import { sql, type TestApi } from '@wanchang/platform/testing';
import {
  aSentRfq,
  endNow,
  quoteInput,
  sendQuote,
  type TestRfq,
  type TestSupplier,
} from '@wanchang/sourcing/testing';

/** What tests look at of an auction as its buyer reads it. */
export interface SeenAuction {
  readonly state: string;
  readonly endsAt: string;
  readonly bidders: { invitationId: string; amount: string; rank: number; bids: number }[];
  readonly bids: { amount: string }[];
}

/** The same as one bidder reads it. */
export interface SeenSeat {
  readonly state: string;
  readonly endsAt: string;
  readonly amount: string;
  readonly mostNext: string | null;
  readonly rank: number | null;
  readonly bids: { no: number; amount: string }[];
}

const MINUTE_MS = 60_000;
export const inMinutes = (minutes: number) =>
  new Date(Date.now() + minutes * MINUTE_MS).toISOString();

export const auctionInput = (rfq: TestRfq, changes: object = {}) => ({
  invitationIds: rfq.suppliers.map(({ invitationId }) => invitationId),
  ...{ startsAt: inMinutes(0), endsAt: inMinutes(30), step: '100' },
  ...{ extensionMinutes: 5, rankVisible: true },
  ...changes,
});

/** A request whose deadline is over and for which so many have quoted: the first is the cheapest. */
export async function aQuotedRfq(api: TestApi, count = 3): Promise<TestRfq> {
  const rfq = await aSentRfq(api, count);
  for (const [at, supplier] of rfq.suppliers.entries())
    await sendQuote(supplier, quoteInput(String(180 + at)));
  await endNow(api, rfq);
  return rfq;
}

export async function anAuction(api: TestApi, count = 3, changes: object = {}): Promise<TestRfq> {
  const rfq = await aQuotedRfq(api, count);
  await rfq.buyer.client.ask('POST', `/rfqs/${rfq.id}/auction`, auctionInput(rfq, changes));
  return rfq;
}

export const auctionOf = async ({ id, buyer }: TestRfq): Promise<SeenAuction> =>
  (await buyer.client.ask<{ auction: SeenAuction }>('GET', `/rfqs/${id}/auction`)).auction;

export const seatOf = ({ client, invitationId }: TestSupplier) =>
  client.ask<SeenSeat>('GET', `/rfq-invitations/${invitationId}/auction`);

export const bid = ({ client, invitationId }: TestSupplier, amount: string) =>
  client.ask<SeenSeat>('POST', `/rfq-invitations/${invitationId}/auction/bids`, { amount });

export const refusedBid = ({ client, invitationId }: TestSupplier, amount: string) =>
  client.refusal('POST', `/rfq-invitations/${invitationId}/auction/bids`, { amount });

/** Brings the end of the newest auction to so many seconds from now, as time would. */
export async function endsIn(api: TestApi, { id }: TestRfq, seconds: number): Promise<void> {
  await api.database.execute(
    sql(`UPDATE auctions SET starts_at = clock_timestamp() - interval '1 day',
                planned_end = clock_timestamp() - interval '1 hour',
                ends_at = clock_timestamp() + make_interval(secs => $2) WHERE rfq_id = $1 AND state = 'set'`),
    [id, seconds],
  );
}

export async function auctionIdOf(api: TestApi, { id }: TestRfq): Promise<string> {
  const [row] = await api.database.query<{ id: string }>(
    sql(`SELECT id FROM auctions WHERE rfq_id = $1 ORDER BY created_at DESC LIMIT 1`),
    [id],
  );
  return row!.id;
}
