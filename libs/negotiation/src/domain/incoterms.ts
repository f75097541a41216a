/** The rules of Incoterms 2020, each with a named place. */
export const INCOTERMS = [
  ...(['EXW', 'FCA', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP'] as const),
  ...(['FAS', 'FOB', 'CFR', 'CIF'] as const),
] as const;
export type Incoterm = (typeof INCOTERMS)[number];
