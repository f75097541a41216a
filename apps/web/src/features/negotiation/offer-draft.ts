import { templateContentLimits } from '../../api/api-values';
import type { DealRoom } from '../../entities/deal-room/types';
import type { Currency } from '../../entities/listing/types';
import type { CountedTerms, TemplateContent, Terms, TermsLine } from './types';

const DAY_MS = 86_400_000;
const USUAL_VALIDITY_DAYS = 7;

/** A line or term that is being edited remembers which entry of the version before it came from. */
export type DraftLine = Partial<TermsLine> & { from?: number };
export type DraftTerm = { title?: string; text?: string; from?: number };

export interface OfferDraft {
  lines: DraftLine[];
  currency: Currency;
  taxRate?: string | null;
  priceIncludesTax?: boolean | null;
  discount?: string | null;
  freight?: string | null;
  freightTaxRate?: string | null;
  incoterm?: Terms['incoterm'];
  incotermPlace?: string | null;
  revocable?: boolean | null;
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
    // Whether one's own offer can be taken back is said by its maker, not taken over.
    revocable: false,
    lines: latest.lines.map((line, from) => ({ ...line, from })),
    freeTerms: latest.freeTerms.map((term, from) => ({ ...term, from })),
  };
}

function draftFromListings(room: DealRoom, validUntil: string): OfferDraft {
  const { supply, demand, buyer, firstLine } = room;
  const line: DraftLine = {
    description: firstLine?.description,
    specification: firstLine?.specification,
    quantity: firstLine?.quantity ?? undefined,
    unit: firstLine?.unit ?? undefined,
    unitPrice: firstLine?.unitPrice ?? undefined,
  };
  return {
    lines: [line],
    currency: supply?.price?.currency ?? demand?.price?.currency ?? 'CNY',
    taxRate: supply?.taxRate,
    priceIncludesTax: supply?.priceTax ? supply.priceTax === 'included' : null,
    deliveryPlace: `${buyer.provinceName}${buyer.regionName}`,
    deliveryDate: demand?.dueDate,
    validUntil,
    revocable: false,
    freeTerms: [],
  };
}

/** What is sent. The form has checked that nothing required is missing. */
export function termsOf(draft: OfferDraft): Terms {
  return {
    lines: draft.lines.map(
      ({ description, specification, quantity, unit, unitPrice, taxRate }) => ({
        description: description ?? '',
        specification: specification ?? '',
        quantity: quantity ?? '',
        unit: unit ?? '',
        unitPrice: unitPrice ?? '',
        taxRate: given(taxRate),
      }),
    ),
    ...moneyOf(draft),
    incoterm: draft.incoterm ?? null,
    incotermPlace: given(draft.incotermPlace),
    revocable: draft.revocable ?? false,
    deliveryPlace: draft.deliveryPlace ?? '',
    deliveryDate: draft.deliveryDate ?? '',
    paymentTerms: draft.paymentTerms ?? '',
    validUntil: draft.validUntil ?? '',
    freeTerms: draft.freeTerms.map(({ title, text }) => ({ title: title ?? '', text: text ?? '' })),
  };
}

/** What an offer begins with that is copied from another: its terms, with days of its own. */
export function fromCopy(terms: Terms, before: Terms | undefined, now: number): OfferDraft {
  const left = new Set(before?.lines.keys());
  const cameFrom = ({ description, specification }: TermsLine): number | undefined => {
    const at = [...left].find((one) => {
      const old = before!.lines[one]!;
      return old.description === description && old.specification === specification;
    });
    if (at !== undefined) left.delete(at);
    return at;
  };
  const today = dayOf(now);
  return {
    ...terms,
    deliveryDate: terms.deliveryDate >= today ? terms.deliveryDate : null,
    validUntil: new Date(now + USUAL_VALIDITY_DAYS * DAY_MS).toISOString(),
    revocable: terms.revocable ?? false,
    lines: terms.lines.map((line) => ({ ...line, from: cameFrom(line) })),
    freeTerms: terms.freeTerms.map(({ title, text }) => {
      const from = before?.freeTerms.findIndex((term) => term.title === title) ?? -1;
      return { title, text, from: from < 0 ? undefined : from };
    }),
  };
}

/** The calendar day in China. */
const dayOf = (instant: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(instant);

/** What a template fills in; what is empty in it stays as it is in the draft. */
export function fromTemplate(content: TemplateContent, now: number): Partial<OfferDraft> {
  const { validDays, deliveryPlace, paymentTerms, freeTerms, ...rest } = content;
  return {
    ...rest,
    validUntil: new Date(now + validDays * DAY_MS).toISOString(),
    ...(deliveryPlace && { deliveryPlace }),
    ...(paymentTerms && { paymentTerms }),
    ...(freeTerms.length > 0 && { freeTerms: freeTerms.map((term) => ({ ...term })) }),
  };
}

/** What of a draft does not depend on what is sold. */
export function templateOf(draft: OfferDraft, now: number): TemplateContent {
  const { currency, taxRate, priceIncludesTax, freightTaxRate } = moneyOf(draft);
  const valid = draft.validUntil ? new Date(draft.validUntil).getTime() - now : 0;
  const days = valid > 0 ? Math.max(1, Math.round(valid / DAY_MS)) : USUAL_VALIDITY_DAYS;
  const complete = draft.freeTerms.filter(({ title, text }) => given(title) && given(text));
  return {
    ...{ currency, taxRate, priceIncludesTax, freightTaxRate },
    incoterm: draft.incoterm ?? null,
    incotermPlace: given(draft.incotermPlace),
    deliveryPlace: draft.deliveryPlace?.trim() ?? '',
    paymentTerms: draft.paymentTerms?.trim() ?? '',
    revocable: draft.revocable ?? false,
    validDays: Math.min(days, templateContentLimits.validDays.maximum),
    freeTerms: complete.map(({ title, text }) => ({ title: title!, text: text! })),
  };
}

function moneyOf(draft: OfferDraft) {
  return {
    currency: draft.currency,
    taxRate: given(draft.taxRate),
    priceIncludesTax: draft.priceIncludesTax ?? null,
    discount: given(draft.discount),
    freight: given(draft.freight),
    freightTaxRate: given(draft.freightTaxRate),
  };
}

const given = (value: string | null | undefined) => value?.trim() || null;

const NUMBER = /^-?\d{1,15}(\.\d{1,6})?$/;

/** What the server counts while the offer is written: lines that are not complete yet are left out. */
export function countedOf(draft: OfferDraft): CountedTerms {
  const lines = draft.lines.flatMap(({ quantity = '', unitPrice = '', taxRate }) =>
    NUMBER.test(quantity) && Number(quantity) > 0 && NUMBER.test(unitPrice)
      ? [{ quantity, unitPrice, taxRate: given(taxRate) }]
      : [],
  );
  return { lines, ...moneyOf(draft) };
}

/** Lines of the version before that the draft has left out. */
export function droppedLines(
  draft: Pick<OfferDraft, 'lines'>,
  before: Terms | undefined,
): TermsLine[] {
  const used = new Set(draft.lines.map(({ from }) => from));
  return before?.lines.filter((_, at) => !used.has(at)) ?? [];
}
