import type { Readable, ReaderRight } from './room-document';
import type { RoomDocumentsErrorCode } from './room-documents.errors';

type Refusal = RoomDocumentsErrorCode | null;

/** Looking at the marked copy. A document that the other side gives no right to is not found at all. */
export function refusalToView(document: Readable): Refusal {
  if (!document.own && document.readerRight === 'none') return 'document-not-found';
  if (document.pages === null) return 'view-impossible';
  return refusalOfConfidence(document);
}

/** Taking the original. */
export function refusalToDownload(document: Readable): Refusal {
  if (!document.own && document.readerRight === 'none') return 'document-not-found';
  if (!document.own && document.readerRight !== 'download') return 'download-not-allowed';
  return refusalOfConfidence(document);
}

/** A right that can be given to this file: only what can be marked can be looked at without being taken. */
export function refusalToGrant(right: ReaderRight, pages: number | null): Refusal {
  return right === 'view' && pages === null ? 'view-impossible' : null;
}

function refusalOfConfidence({ own, confidential, accepted }: Readable): Refusal {
  return !own && confidential && !accepted ? 'nda-not-accepted' : null;
}
