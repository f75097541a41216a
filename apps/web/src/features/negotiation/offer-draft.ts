import type { DealRoom } from '../../entities/deal-room/types';
import type { Currency } from '../../entities/listing/types';
import type { Terms, TermsLine } from './types';

const DAY_MS = 86_400_000;
const USUAL_VALIDITY_DAYS = 7;

/** A line or term that is being edited remembers which entry of the version before it came from. */
export type DraftLine = Partial<TermsLine> & { from?: number };
export type DraftTerm = { title?: string; text?: string; from?: number };

export interface OfferDraft {
  lines: DraftLine[];
  currency: Currency;
  deliveryPlace?: string;
  deliveryDate?: string | null;
  paymentTerms?: string;
  validUntil?: string | null;
  freeTerms: DraftTerm[];
}

/** A counter-offer starts from the version it answers, a first offer from the listings. */
export function firstDraft(room: DealRoom, now: number): OfferDraft {
  const validUntil = new Date(now + USUAL_VALIDITY_DAYS * DAY_MS).toISOString();
  const latest = room.offers.at(-1)?.terms;
  if (!latest) return draftFromListings(room, validUntil);
  const stillValid = new Date(latest.validUntil).getTime() > now;
  return {
    ...latest,
    validUntil: stillValid ? latest.validUntil : validUntil,
    lines: latest.lines.map((line, from) => ({ ...line, from })),
    freeTerms: latest.freeTerms.map((term, from) => ({ ...term, from })),
  };
}

function draftFromListings({ supply, demand, buyer }: DealRoom, validUntil: string): OfferDraft {
  const listing = supply ?? demand;
  const quantity = demand?.quantity ?? supply?.quantity;
  const line: DraftLine = {
    description: listing?.title,
    specification: listing?.attributes.map(({ name, value }) => `${name} ${value}`).join('，'),
    quantity: quantity?.value,
    unit: quantity?.unit ?? supply?.priceUnit ?? undefined,
    unitPrice: supply?.price?.amount ?? demand?.price?.amount,
  };
  return {
    lines: [line],
    currency: supply?.price?.currency ?? demand?.price?.currency ?? 'CNY',
    deliveryPlace: `${buyer.provinceName}${buyer.regionName}`,
    deliveryDate: demand?.dueDate,
    validUntil,
    freeTerms: [],
  };
}

/** What is sent. The form has checked that nothing required is missing. */
export function termsOf(draft: OfferDraft): Terms {
  return {
    lines: draft.lines.map(({ description, specification, quantity, unit, unitPrice }) => ({
      description: description ?? '',
      specification: specification ?? '',
      quantity: quantity ?? '',
      unit: unit ?? '',
      unitPrice: unitPrice ?? '',
    })),
    currency: draft.currency,
    deliveryPlace: draft.deliveryPlace ?? '',
    deliveryDate: draft.deliveryDate ?? '',
    paymentTerms: draft.paymentTerms ?? '',
    validUntil: draft.validUntil ?? '',
    freeTerms: draft.freeTerms.map(({ title, text }) => ({ title: title ?? '', text: text ?? '' })),
  };
}

/** Lines of the version before that the draft has left out. */
export function droppedLines(
  draft: Pick<OfferDraft, 'lines'>,
  before: Terms | undefined,
): TermsLine[] {
  const used = new Set(draft.lines.map(({ from }) => from));
  return before?.lines.filter((_, at) => !used.has(at)) ?? [];
}
