import type { OpeningRecord } from '@wanchang/sealed-bids';
import { quoteTotal, type QuoteContent } from '@wanchang/sourcing';
import { readPayload } from './domain/payload';

/** What an opened payload comes to by what the record says was asked for. @throws whatever is no quote brings about */
export const totalOfSealed = (payload: unknown, { tender }: OpeningRecord): string =>
  quoteTotal(readPayload(payload).quote as QuoteContent, tender.lines);
