import { defineStates, type DateString } from '@wanchang/kernel';
import { TAXES, type Tax } from '@wanchang/table-reader';

export const RFQ_STATES = ['draft', 'open', 'awarded', 'closed'] as const;
export type RfqState = (typeof RFQ_STATES)[number];

/** A request ends once: by an award, or without one and with a reason. */
export const rfqStates = defineStates<RfqState, 'send' | 'award' | 'close'>('draft', {
  draft: { send: 'open' },
  open: { award: 'awarded', close: 'closed' },
  awarded: {},
  closed: {},
});

/** How a request ends. */
export type RfqEnd = Exclude<RfqState, 'draft' | 'open'>;

/** Whether the prices that are compared contain the tax. */
export const TAX_BASES = TAXES;
export type TaxBasis = Tax;

/** What quotes are judged by. */
export const CRITERIA = ['price', 'leadTime', 'coverage', 'crossRegion'] as const;
export type Criterion = (typeof CRITERIA)[number];
/** Percent of the score; they sum to 100. */
export type CriteriaWeights = Readonly<Record<Criterion, number>>;

export const RFQ_LIMITS = {
  lines: 100,
  suppliers: 200,
  title: 150,
  description: 200,
  specification: 500,
  unit: 20,
  place: 200,
  paymentTerms: 500,
  note: 2000,
  validityDays: 365,
  alternative: 500,
  reason: 500,
  question: 1000,
  leadTimeDays: 3650,
  /** The database takes 50: the last one is kept for what an auction comes to. */
  quoteVersions: 49,
  weekly: 1000,
} as const;

/** One thing that is asked for. Decimal strings. */
export interface RfqLine {
  /** Counted from 1; it stays with the line. */
  readonly no: number;
  readonly description: string;
  readonly specification: string;
  readonly quantity: string;
  readonly unit: string;
  readonly dueDate: DateString | null;
  readonly alternativesAllowed: boolean;
  /** Whether less than the whole quantity may be quoted. */
  readonly partialAllowed: boolean;
}

/** What a request says: all of it is read by each supplier. */
export interface RfqContent {
  readonly title: string;
  readonly lines: readonly RfqLine[];
  /** In which the answers are compared. */
  readonly currency: string;
  readonly taxBasis: TaxBasis;
  readonly deliveryPlace: string;
  readonly paymentTerms: string;
  readonly note: string;
  /** Quotes hold at least so many days from the deadline on. */
  readonly validityDays: number;
  readonly weights: CriteriaWeights;
}

/** By number of the line, in the currency of the request: for the buyer alone. */
export type Targets = Readonly<Record<string, string>>;

/** How much one of a currency is worth in that of the request: for the buyer alone. */
export type Rates = Readonly<Record<string, string>>;
