import type { Invitation, Quote, QuoteLine, RfqLine } from './types';

const DAY_MS = 86_400_000;

/** A line of the form; without a price it is not quoted. Figures as people type them. */
export type DraftLine = Partial<Omit<QuoteLine, 'leadTimeDays'>> & {
  no: number;
  leadTimeDays?: number;
};

export interface QuoteDraft extends Partial<Omit<Quote, 'lines'>> {
  lines: DraftLine[];
}

/** Starts from the unsent draft, or what was sent last, or what is asked for. */
export function firstDraft({ content, deadline, draft, quotes }: Invitation): QuoteDraft {
  const before = draft ?? quotes[0]?.content;
  const known = new Map(before?.lines.map((line) => [line.no, line]));
  const lines = content.lines.map((line) => ({ ...known.get(line.no), ...blank(line, known) }));
  const holds = new Date(deadline).getTime() + (content.validityDays + 1) * DAY_MS;
  const start = {
    ...{ currency: content.currency, priceIncludesTax: content.taxBasis === 'included' },
    ...{ taxRate: '13', freight: '0', paymentTerms: '', note: '' },
    validUntil: new Date(holds).toISOString(),
  };
  return { ...start, ...before, lines };
}

function blank({ no, unit }: RfqLine, known: ReadonlyMap<number, { unit: string }>): DraftLine {
  return { no, unit: known.get(no)?.unit ?? unit };
}

/** What is sent: lines without a price are left out. */
export function quoteOf(draft: QuoteDraft): Quote {
  const text = (value: string | null | undefined) => value?.trim() || null;
  return {
    currency: draft.currency ?? 'CNY',
    priceIncludesTax: draft.priceIncludesTax ?? true,
    taxRate: text(draft.taxRate) ?? '0',
    freight: text(draft.freight) ?? '0',
    validUntil: draft.validUntil ?? '',
    paymentTerms: draft.paymentTerms?.trim() ?? '',
    note: draft.note?.trim() ?? '',
    lines: draft.lines.flatMap((line) => {
      const unitPrice = text(line.unitPrice);
      if (!unitPrice) return [];
      return [
        {
          ...{ no: line.no, unitPrice, unit: line.unit?.trim() ?? '' },
          ...{ quantity: text(line.quantity), minimumOrder: text(line.minimumOrder) },
          leadTimeDays: Number(line.leadTimeDays ?? 0),
          alternative: line.alternative?.trim() ?? '',
        },
      ];
    }),
  };
}
