import type { Terms } from './terms';

export const TEMPLATE_LIMITS = { name: 60, validDays: 365, templates: 50 } as const;

/** Of terms, what does not depend on what is sold; empty: left as it is in the offer. */
export type TemplateContent = Pick<
  Terms,
  | ('currency' | 'taxRate' | 'priceIncludesTax' | 'freightTaxRate' | 'incoterm' | 'incotermPlace')
  | ('deliveryPlace' | 'paymentTerms' | 'revocable' | 'freeTerms')
> & {
  /** How many days an offer is valid from the day on which it is written. */
  readonly validDays: number;
};

export interface TermsTemplate {
  readonly name: string;
  readonly content: TemplateContent;
}
