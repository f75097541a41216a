import type { Specification } from './specifications/specification';

/**
 * A listing as it can be found. Search does not know the vocabularies of side, kind, industry and region:
 * to it they are values to filter and to count by.
 */
export interface SearchDocument {
  readonly id: string;
  /** Grows with every change of the listing; what decides which of two writes is the later one. */
  readonly version: number;
  readonly memberId: string;
  readonly side: string;
  readonly kind: string;
  readonly title: string;
  readonly description: string;
  /** Names and values of the attributes in one text. */
  readonly attributes: string;
  /** The industry with everything above it: section, division, group. */
  readonly industryCodes: readonly string[];
  readonly provinceCode: string;
  readonly coast: string;
  readonly regionCode: string;
  readonly price: number | null;
  /** What the price is for one of, as it is written; null: not said. */
  readonly priceUnit: string | null;
  readonly currency: string | null;
  /** What it is counted and narrowed by; the texts that are searched are in `attributes`. */
  readonly specs: readonly Specification[];
  /** ISO instant. */
  readonly publishedAt: string;
  /** The last day in Asia/Shanghai on which it is found, `YYYY-MM-DD`; null: always. */
  readonly validUntil: string | null;
}

/** A document as it is known by, and how new it is. */
export interface DocumentVersion {
  readonly id: string;
  readonly version: number;
}
