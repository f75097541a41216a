/** What the product is for, as its API document says it. */
export const ABOUT = 'Supply, demand and negotiation of the Joint Conference’s member units.';
