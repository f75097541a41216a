import { DomainError } from '@wanchang/kernel';
import { detectType, type Upload } from '@wanchang/platform';
import { inspectPaper, type PaperFacts } from '@wanchang/room-documents';
import { refusalAt, type FulfilmentErrorCode } from '../domain/fulfilment.errors';
import { refusalOfScan } from '../domain/scan.rules';

/** What cannot be read at all, in the words of a signed paper. */
const UNREADABLE: Readonly<Record<string, FulfilmentErrorCode>> = {
  'room-documents.pdf-encrypted': 'scan-protected',
  'room-documents.pdf-unreadable': 'scan-unreadable',
  'room-documents.image-unreadable': 'scan-unreadable',
  'room-documents.image-too-large': 'scan-too-large',
  'room-documents.mark-too-heavy': 'scan-too-large',
};

/**
 * A signed scan is a whole PDF with something on its pages, or a picture that decodes and is large enough to read. Other
 * kinds of files are left to whoever keeps them.
 * @throws DomainError fulfilment.scan-unreadable, .scan-protected, .scan-too-large, .scan-blank, .scan-too-small,
 * .scan-pages, .scan-name
 */
export async function assertScan(upload: Upload): Promise<void> {
  const type = await detectType(upload);
  if (type !== 'application/pdf' && !type?.startsWith('image/')) return;
  const facts = await inspectPaper(upload.bytes, type).catch(refused);
  const refusal = refusalOfScan(upload.name, type, facts);
  if (refusal) throw refusalAt('file', ...refusal);
}

function refused(error: unknown): PaperFacts {
  if (!(error instanceof DomainError)) throw error;
  const code = UNREADABLE[error.code];
  throw code ? refusalAt('file', code, error.args) : error;
}
