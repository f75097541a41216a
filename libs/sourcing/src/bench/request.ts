import type { INestApplicationContext } from '@nestjs/common';
import type { MemberActor } from '@wanchang/membership';
import type { QuoteContent } from '../domain/quote';
import type { RfqInput } from '../domain/rfq-text';
import { ShowRfq } from '../queries/show-rfq.query';
import { ChooseSuppliers } from '../use-cases/choose-suppliers';
import { DraftRfq } from '../use-cases/draft-rfq';
import { SendRfq } from '../use-cases/send-rfq';

const DAY_MS = 24 * 3600 * 1000;

/** Numbers that are the same every time (a linear congruence). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

export function requestOf(lines: number, deadline: Date): RfqInput {
  return {
    ...{ title: '测速', currency: 'CNY', taxBasis: 'included', validityDays: 30, note: '' },
    ...{ deliveryPlace: '甘肃省定西市', paymentTerms: '月结', deadline: deadline.toISOString() },
    weights: { price: 60, leadTime: 15, coverage: 15, crossRegion: 10 },
    lines: Array.from({ length: lines }, (_, at) => ({
      ...{ description: `品名 ${at + 1}`, specification: 'DN50 PN16', unit: '台' },
      ...{ quantity: String(10 + ((at * 37) % 490)), dueDate: null, targetPrice: '100' },
      ...{ alternativesAllowed: true, partialAllowed: true },
    })),
  };
}

/** Nine lines of ten; of some lines only a part, or not below a minimum. */
export function quoteOf(request: RfqInput, deadline: Date, random: () => number): QuoteContent {
  const level = 0.85 + random() * 0.4;
  const lines = request.lines.flatMap(({ quantity }, at) => {
    if (at > 0 && random() < 0.1) return [];
    const [whole, dice] = [Number(quantity), random()];
    const price = (10 + ((at * 7919) % 990)) * level * (0.85 + random() * 0.3);
    return [
      {
        ...{ no: at + 1, unit: '台', unitPrice: price.toFixed(2), alternative: '' },
        quantity: dice < 0.2 ? String(Math.max(1, Math.round(whole * 0.6))) : null,
        minimumOrder: dice > 0.9 ? String(Math.max(1, Math.round(whole * 0.2))) : null,
        leadTimeDays: 7 + Math.floor(random() * 30),
      },
    ];
  });
  return {
    ...{ currency: 'CNY', priceIncludesTax: random() < 0.5, taxRate: '13', lines },
    ...{ freight: random() < 0.4 ? String(Math.round(random() * 20_000)) : '0' },
    ...{ validUntil: new Date(deadline.getTime() + 60 * DAY_MS).toISOString() },
    ...{ paymentTerms: '', note: '' },
  };
}

export interface SentRequest {
  readonly id: string;
  /** By supplier, in the order of the units. */
  readonly invitations: readonly string[];
}

/** The id of a request that can be sent to these. */
export async function draftRequest(
  app: INestApplicationContext,
  request: RfqInput,
  buyer: MemberActor,
  suppliers: readonly MemberActor[],
): Promise<string> {
  const id = await app.get(DraftRfq).create(request, null, buyer);
  const memberIds = suppliers.map(({ member }) => member.id);
  await app.get(ChooseSuppliers).add(id, memberIds, buyer);
  return id;
}

export async function sendRequest(
  app: INestApplicationContext,
  request: RfqInput,
  buyer: MemberActor,
  suppliers: readonly MemberActor[],
): Promise<SentRequest> {
  const id = await draftRequest(app, request, buyer, suppliers);
  await app.get(SendRfq).execute(id, buyer);
  const rfq = await app.get(ShowRfq).execute(id, buyer);
  const of = new Map(rfq.suppliers.map(({ member, invitationId }) => [member.id, invitationId]));
  return { id, invitations: suppliers.map(({ member }) => of.get(member.id)!) };
}
