import { askChild } from './child';

/** What a PDF or picture really holds. */
export interface PaperFacts {
  /** Pages of a PDF, 1 for a picture. */
  readonly pages: number;
  /** Nothing stands on any page: no content in a PDF, one colour all over in a picture. */
  readonly blank: boolean;
  /** The shorter side of a picture in pixels; null: a PDF. */
  readonly side: number | null;
}

/**
 * Reads a PDF or picture to its end and makes nothing of it: a broken one, and half of one, are refused.
 * @throws DomainError room-documents.pdf-encrypted, .pdf-unreadable, .image-unreadable, .image-too-large,
 * .mark-too-heavy, .mark-busy
 */
export async function inspectPaper(bytes: Buffer, type: string): Promise<PaperFacts> {
  const { head } = await askChild<PaperFacts>(bytes, { type, inspect: true });
  return head;
}
