/** Keys of openers: made, locked, recovered and used in the opener's own browser. */
export {
  assertSecureContext,
  fingerprint,
  isRecipient,
  isSecureContextHere,
  keyOf,
  keyOfRecoveryCode,
  LEAST_PASSPHRASE,
  lockKey,
  makeOpenerKey,
  proofOfKey,
  provesKey,
  recoveryCode,
  unlockKey,
  type OpenerKey,
  type PublicKey,
} from './opener-key';
/** Sealing in the bidder's browser; the envelope is the one text that travels. */
export {
  contextText,
  envelopeHash,
  MAX_ENVELOPE,
  MOST_FILES,
  NEEDED,
  readEnvelope,
  type Envelope,
  type SealedFile,
  type SealingContext,
} from './envelope';
export { seal, type Sealed } from './seal';
/** Files that are sealed with a quote. */
export { FILE_GROWTH, filesIn, type FileInQuote, type FileToSeal, type SealedBytes } from './files';
/** Opening by shares. */
export {
  assertShare,
  isSealedFile,
  open,
  openFile,
  openShare,
  openWithAny,
  type OpenedShare,
} from './open';
/** The record of an opening and its signatures. */
export {
  isRecordSignedBy,
  listHash,
  QUOTE_OUTCOMES,
  RECORD_FORMAT,
  recordHash,
  recordText,
  SIDES,
  signRecord,
  UNOPENED,
  type OpenerSide,
  type OpeningRecord,
  type QuoteOutcome,
  type RecordedAside,
  type RecordedQuote,
  type RecordSignature,
  type Unopened,
} from './record';
/** Working an opening out again without the server. */
export {
  CHECKS,
  EXPORT_FORMAT,
  readExport,
  readRecord,
  verifyExport,
  type Check,
  type Finding,
  type Receipt,
  type TenderExport,
  type Verification,
} from './verify';
export { SealedBidError, type SealedBidProblem } from './sealed-bid-error';
