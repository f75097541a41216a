export type { ReaderRight } from './domain/room-document';
export { roomDocumentsErrors } from './domain/room-documents.errors';
export { roomDocumentsMigrations } from './persistence/migrations';
export { RoomDocumentsModule } from './room-documents.module';
/** What a person looks at, by the rights at this very request. */
export { ReadMarkedCopy } from './queries/read-marked-copy.query';
export { ReadThumbnail } from './queries/read-thumbnail.query';
export { AcceptNda } from './use-cases/accept-nda';
export { ChangeDocumentAccess } from './use-cases/change-document-access';
export { DecideVersion } from './use-cases/decide-version';
export { DropEndedCopies } from './use-cases/drop-ended-copies';
export { OpenDocument, type OpenedView } from './use-cases/open-document';
export { ProvideDocument } from './use-cases/provide-document';
export { SetReleaseRule } from './use-cases/set-release-rule';
export { WriteNda } from './use-cases/write-nda';
export { markCopy, type Mark, type MarkedCopy } from './watermark/mark-copy';
export { inspectPaper, type PaperFacts } from './watermark/inspect-paper';
