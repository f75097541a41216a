import type { INestApplicationContext } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import {
  AnswerInvitation,
  ChooseSuppliers,
  DraftRfq,
  EndRfq,
  PublishAnswer,
  SendRfq,
  ShowRfq,
  type QuoteContent,
  type RfqInput,
} from '@wanchang/sourcing';
import { SeededRandom } from './random';
import type { SeededUnit } from './seed-units';

const DAY_MS = 24 * 3600 * 1000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();

/** Name, specification, quantity, unit, and about what one costs in yuan. */
const GOODS = [
  ['不锈钢法兰球阀', 'Q41F-16P DN50 304', '200', '台', 420],
  ['铸钢闸阀', 'Z41H-16C DN80 WCB', '80', '台', 860],
  ['止回阀', 'H44H-16C DN100', '60', '台', 740],
  ['无缝钢管', 'φ89×5 20#', '36', '吨', 5600],
  ['带颈对焊法兰', 'DN50 PN16 20#', '800', '件', 62],
  ['离心泵', 'IS80-65-160 7.5kW', '24', '台', 3900],
  ['电动机', 'YE3-132S-4 5.5kW', '24', '台', 1280],
  ['控制电缆', 'KVVP 7×1.5', '6000', '米', 9.6],
] as const;

const NOTE = '示例数据：采购内容为虚构。';

function requestOf(title: string, lines: number, deadlineDays: number, note: string): RfqInput {
  return {
    ...{ title, currency: 'CNY', taxBasis: 'included', validityDays: 30 },
    ...{ deliveryPlace: '甘肃省定西市，货到项目仓库', note },
    paymentTerms: '预付三成，货到验收后三十日内付清',
    weights: { price: 60, leadTime: 15, coverage: 15, crossRegion: 10 },
    deadline: inDays(deadlineDays),
    lines: GOODS.slice(0, lines).map(([description, specification, quantity, unit, price], at) => ({
      ...{ description, specification, quantity, unit, dueDate: null },
      ...{ alternativesAllowed: at % 3 === 0, partialAllowed: at % 2 === 1 },
      targetPrice: at % 2 === 0 ? (price * 0.94).toFixed(2) : null,
    })),
  };
}

/** Requests at every stage, of one county; some of them reach the first unit. */
export async function seedRfqs(
  app: INestApplicationContext,
  units: readonly SeededUnit[],
  random: SeededRandom,
): Promise<void> {
  const [buyer, otherBuyer] = [units[39]!, units[38]!];
  const others = units.filter((unit) => unit !== buyer && unit !== otherBuyer);
  const desk = new Desk(app, buyer.actor, random);
  const draft = await desk.draft('乡村供水改造管件', 3, 9);
  await desk.choose(draft, others.slice(0, 6));
  await desk.open('灌区泵站阀门与泵', 6, others, Math.min(40, others.length - 2));
  await desk.open('工业园区消防管网', 8, others.slice(0, 12), 12);
  const split = await desk.open('水厂二期阀门', 4, others.slice(0, 8), 8);
  await desk.awardSplit(split);
  const ended = await desk.open('老旧管网更换', 2, others.slice(3, 9), 4);
  await app.get(EndRfq, { strict: false }).close(ended, '示例：项目推迟到明年', buyer.actor);
  const second = new Desk(app, otherBuyer.actor, random);
  await second.open('城区供热阀门', 3, others.slice(0, 9), 5, { silent: units[0] });
}

/** One buyer at its desk. */
export class Desk {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly buyer: MemberActor,
    private readonly random: SeededRandom,
  ) {}

  draft(title: string, lines: number, days: number, note = NOTE): Promise<string> {
    const request = requestOf(title, lines, days, note);
    return this.app.get(DraftRfq, { strict: false }).create(request, null, this.buyer);
  }

  async choose(rfqId: string, suppliers: readonly SeededUnit[]): Promise<void> {
    const ids = suppliers.map(({ actor }) => actor.member.id);
    await this.app.get(ChooseSuppliers, { strict: false }).add(rfqId, ids, this.buyer);
  }

  /** Sent; so many have quoted, a few decline where more are asked. @param silent does not answer */
  async open(
    title: string,
    lines: number,
    suppliers: readonly SeededUnit[],
    quotes: number,
    { silent, days = 6 }: { silent?: SeededUnit; days?: number } = {},
  ): Promise<string> {
    const rfqId = await this.draft(title, lines, days);
    await this.choose(rfqId, suppliers);
    await this.app.get(SendRfq, { strict: false }).execute(rfqId, this.buyer);
    const rfq = await this.app.get(ShowRfq, { strict: false }).execute(rfqId, this.buyer);
    const invitationOf = new Map(
      rfq.suppliers.map(({ member, invitationId }) => [member.id, invitationId]),
    );
    const answer = this.app.get(AnswerInvitation, { strict: false });
    for (const [at, { actor }] of suppliers.filter((unit) => unit !== silent).entries()) {
      const id = invitationOf.get(actor.member.id)!;
      if (at === 1) await answer.ask(id, '法兰按什么标准？', actor);
      if (at < quotes) await answer.quote(id, this.quote(lines), 1, actor);
      else if (at < quotes + 3) await answer.decline(id, '示例：近期产能已满', actor);
    }
    await this.publish(rfqId);
    return rfqId;
  }

  /** The two best: one has the first line, the other all the rest. */
  async awardSplit(rfqId: string): Promise<void> {
    const rfq = await this.app.get(ShowRfq, { strict: false }).execute(rfqId, this.buyer);
    const [first, second] = rfq.suppliers.filter(({ state }) => state === 'quoted');
    const [one, ...rest] = rfq.content.lines.map(({ no, quantity }) => ({ no, quantity }));
    const parts = [
      { invitationId: first!.invitationId, lines: [one!] },
      { invitationId: second!.invitationId, lines: rest },
    ];
    await this.app.get(EndRfq, { strict: false }).award(rfqId, parts, this.buyer);
  }

  private async publish(rfqId: string): Promise<void> {
    const { questions } = await this.app.get(ShowRfq, { strict: false }).execute(rfqId, this.buyer);
    const [asked] = questions;
    if (!asked) return;
    const answer = { question: '法兰采用何标准？', answer: '按 GB/T 9113，凸面。' };
    await this.app
      .get(PublishAnswer, { strict: false })
      .execute(rfqId, { questionId: asked.id, ...answer }, this.buyer);
  }

  quote(lines: number): QuoteContent {
    const common = { quantity: null, minimumOrder: null, alternative: '' };
    const withTax = this.random.chance(0.7);
    return {
      ...{ currency: 'CNY', priceIncludesTax: withTax, taxRate: '13', note: '', paymentTerms: '' },
      freight: this.random.chance(0.4) ? String(this.random.whole(4, 30) * 100) : '0',
      validUntil: inDays(60),
      lines: GOODS.slice(0, lines).map(([, , , unit, price], at) => ({
        ...{ ...common, no: at + 1, unit },
        unitPrice: ((price * this.random.whole(84, 125)) / 100).toFixed(2),
        leadTimeDays: this.random.whole(7, 45),
      })),
    };
  }
}
