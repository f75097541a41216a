import type { Schemas } from '../../api/schemas';
import type { Rfq, RfqInput, RfqLineInput } from './types';

type Demand = Schemas['ListingDto'];

export type DraftLine = Partial<Omit<RfqLineInput, 'quantity'>> & { quantity?: string };

/** What the form holds; `lines` as people type them. */
export interface RfqDraft extends Partial<Omit<RfqInput, 'lines'>> {
  lines: DraftLine[];
}

const DAY_MS = 86_400_000;

export const newLine = (): DraftLine => ({ alternativesAllowed: false, partialAllowed: true });

export function blankDraft(now: number): RfqDraft {
  return {
    ...{ currency: 'CNY', taxBasis: 'included', validityDays: 30 },
    deadline: new Date(now + 7 * DAY_MS).toISOString(),
    weights: { price: 60, leadTime: 15, coverage: 15, crossRegion: 10 },
    lines: [newLine()],
  };
}

/** A request starts from a demand with what the demand says. */
export function draftOfDemand(demand: Demand, now: number): RfqDraft {
  const { title, attributes, quantity, dueDate, price } = demand;
  const specification = attributes.map(({ name, value }) => `${name} ${value}`).join('，');
  return {
    ...blankDraft(now),
    title: title.slice(0, 150),
    lines: [
      {
        ...newLine(),
        ...{ description: title.slice(0, 200), specification: specification.slice(0, 500) },
        ...{ quantity: quantity?.value, unit: quantity?.unit, dueDate },
        targetPrice: price?.currency === 'CNY' ? price.amount : null,
      },
    ],
  };
}

export function draftOf({ content, targets, deadline }: Rfq): RfqDraft {
  const prices = new Map(targets.map(({ no, price }) => [no, price]));
  const lines = content.lines.map((line) => ({
    ...line,
    targetPrice: prices.get(line.no) ?? null,
  }));
  return { ...content, deadline, lines };
}

/** What is sent. The form has checked that nothing required is missing. */
export function inputOf(draft: RfqDraft): RfqInput {
  const { lines, weights } = draft;
  return {
    title: draft.title?.trim() ?? '',
    currency: draft.currency ?? 'CNY',
    taxBasis: draft.taxBasis ?? 'included',
    deliveryPlace: draft.deliveryPlace?.trim() ?? '',
    paymentTerms: draft.paymentTerms?.trim() ?? '',
    note: draft.note?.trim() ?? '',
    validityDays: Number(draft.validityDays ?? 30),
    weights: {
      price: Number(weights?.price ?? 0),
      leadTime: Number(weights?.leadTime ?? 0),
      coverage: Number(weights?.coverage ?? 0),
      crossRegion: Number(weights?.crossRegion ?? 0),
    },
    deadline: draft.deadline ?? null,
    lines: lines.map((line) => ({
      ...{ no: line.no ?? null, description: line.description?.trim() ?? '' },
      ...{ specification: line.specification?.trim() ?? '', quantity: line.quantity ?? '' },
      ...{ unit: line.unit?.trim() ?? '', dueDate: line.dueDate ?? null },
      alternativesAllowed: line.alternativesAllowed ?? false,
      partialAllowed: line.partialAllowed ?? false,
      targetPrice: line.targetPrice?.trim() || null,
    })),
  };
}
