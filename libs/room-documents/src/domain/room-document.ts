import type { DealSide } from '@wanchang/kernel';

/** What the other side may do with a document. Its own side may do everything. */
export const READER_RIGHTS = ['none', 'view', 'download'] as const;
export type ReaderRight = (typeof READER_RIGHTS)[number];

/** A version leaves its unit once it is released. */
export const VERSION_STATES = ['waiting', 'released', 'refused'] as const;
export type VersionState = (typeof VERSION_STATES)[number];

export const READ_KINDS = ['view', 'download'] as const;
export type ReadKind = (typeof READ_KINDS)[number];

export const LIMITS = {
  /** Documents of one side in a room. */
  documents: 100,
  versions: 50,
  title: 100,
  text: 20_000,
  comment: 500,
  /** A marked copy is shown for so long; then it is asked for again, and marked with that time. */
  viewHours: 2,
} as const;

/** What a document is called, and what the other side may do with it. */
export interface Access {
  readonly title: string;
  readonly right: ReaderRight;
  readonly confidential: boolean;
}

/** A document as one person stands to it, read at the moment of the request. */
export interface Readable {
  readonly side: DealSide;
  /** It belongs to the person's own unit. */
  readonly own: boolean;
  readonly readerRight: ReaderRight;
  readonly confidential: boolean;
  /** The person has accepted the latest non-disclosure text of the side that it belongs to. */
  readonly accepted: boolean;
  /** Pages of a PDF, 1 for a picture; null: no marked copy can be made of it. */
  readonly pages: number | null;
}
