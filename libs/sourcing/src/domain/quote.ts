export const INVITATION_STATES = ['asked', 'declined', 'quoted', 'withdrawn'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

/** In what a supplier is asked once more, after the deadline. */
export const FINAL_STAGES = ['offer', 'auction'] as const;
export type FinalStage = (typeof FINAL_STAGES)[number];

/** How a request ended for one supplier. */
export const OUTCOMES = ['awarded', 'not-awarded', 'closed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a supplier offers for one line. Decimal strings; a price with up to 6 decimals. */
export interface QuoteLine {
  /** Of the request's line. */
  readonly no: number;
  readonly unitPrice: string;
  /** For one of which the price is; it converts into the request's. */
  readonly unit: string;
  /** How much the supplier can deliver, in its unit; null: all that is asked. */
  readonly quantity: string | null;
  /** In its unit; null: none. */
  readonly minimumOrder: string | null;
  readonly leadTimeDays: number;
  /** Another product, where the request allows it; empty: what is asked. */
  readonly alternative: string;
}

export interface QuoteContent {
  readonly currency: string;
  readonly priceIncludesTax: boolean;
  /** Percent. */
  readonly taxRate: string;
  /** For the whole quote, in its currency; 0: included. */
  readonly freight: string;
  /** ISO 8601 instant until which the buyer may accept. */
  readonly validUntil: string;
  /** Empty: as the request says. */
  readonly paymentTerms: string;
  readonly note: string;
  readonly lines: readonly QuoteLine[];
}
