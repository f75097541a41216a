import type { INestApplicationContext } from '@nestjs/common';
import { PlaceBid, SetAuction, SettleAuction, ShowAuction } from '@wanchang/auctions';
import { Database, column, defineStatement } from '@wanchang/platform';
import { CallFinalRound, MarkSupplier, ShowRfq } from '@wanchang/sourcing';
import { setTimeout as wait } from 'node:timers/promises';
import type { SeededRandom } from './random';
import { Desk } from './seed-rfqs';
import type { SeededUnit } from './seed-units';

const DAY_MS = 24 * 3600 * 1000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();

/** Quotes of these requests are sent within seconds; then their deadlines are over. */
const SHORTLY = 20_000;

/** Brings the auction of request $1 to its end now: nobody tries out a product for hours. */
const END_NOW = defineStatement(
  'demo.end-auction',
  { id: column.uuid },
  `UPDATE auctions SET starts_at = clock_timestamp() - interval '1 hour',
          planned_end = clock_timestamp() - interval '1 minute', ends_at = clock_timestamp()
    WHERE rfq_id = $1 RETURNING id`,
);

/** Requests whose deadline is over: one asks for last offers, one runs an auction, one has run it. */
export async function seedAuctions(
  app: INestApplicationContext,
  units: readonly SeededUnit[],
  random: SeededRandom,
): Promise<void> {
  const buyer = units[39]!;
  const bidders = units.slice(0, 6);
  const desk = new Desk(app, buyer.actor, random);
  const until = Date.now() + SHORTLY;
  const request = (title: string) =>
    desk.open(title, 3, bidders, bidders.length, { days: (until - Date.now()) / DAY_MS });
  const [running, ended, last] = [
    await request('泵站改造阀门（竞价中）'),
    await request('供热管网阀门（竞价已结束）'),
    await request('水厂阀门（最终报价）'),
  ];
  await wait(Math.max(0, until - Date.now()) + 500);
  const room = new Saleroom(app, buyer, bidders);
  await room.run(running, 3);
  await room.run(ended, 8);
  const rows = await app.get(Database).query(END_NOW, [ended]);
  await app.get(SettleAuction, { strict: false }).execute(rows[0]!.id);
  for (const invitationId of (await room.invitations(last)).slice(0, 3))
    await app
      .get(MarkSupplier, { strict: false })
      .execute(last, invitationId, { shortListed: true, note: '示例：样品合格' }, buyer.actor);
  await app.get(CallFinalRound, { strict: false }).execute(last, inDays(3), buyer.actor);
}

class Saleroom {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly buyer: SeededUnit,
    private readonly bidders: readonly SeededUnit[],
  ) {}

  /** In the order of the bidders. */
  async invitations(rfqId: string): Promise<string[]> {
    const rfq = await this.app.get(ShowRfq, { strict: false }).execute(rfqId, this.buyer.actor);
    const of = new Map(rfq.suppliers.map((one) => [one.member.id, one.invitationId]));
    return this.bidders.map(({ actor }) => of.get(actor.member.id)!);
  }

  /** An auction of days, with so many bids, each a step below the bidder’s last. */
  async run(rfqId: string, bids: number): Promise<void> {
    const invitationIds = await this.invitations(rfqId);
    const rules = {
      ...{ startsAt: inDays(0), endsAt: inDays(5), step: '500' },
      ...{ extensionMinutes: 5, rankVisible: true },
    };
    await this.app
      .get(SetAuction, { strict: false })
      .execute(rfqId, invitationIds, rules, this.buyer.actor);
    const show = this.app.get(ShowAuction, { strict: false });
    for (let at = 0; at < bids; at += 1) {
      const place = at % this.bidders.length;
      const { actor } = this.bidders[place]!;
      const invitationId = invitationIds[place]!;
      const { mostNext } = await show.seat(invitationId, actor);
      const amount = (Number(mostNext) - at * 120).toFixed(2);
      await this.app.get(PlaceBid, { strict: false }).execute(invitationId, amount, actor);
    }
  }
}
