/** Where the web app and others read a tender's rules. */
export { LEGAL_PROFILES, PROFILES, type ProfileName } from './domain/legal-profiles';
export { tenderingErrors } from './domain/tendering.errors';
export { tenderingMigrations } from './persistence/migrations';
/** For whoever works an opening out again. */
export { totalOfSealed } from './sealed-total';
export { TenderingModule } from './tendering.module';
/** What the demo and tests do as people would; errors as on their methods. */
export { FollowObjection } from './use-cases/follow-objection';
export { MakeOpenerKey } from './use-cases/make-opener-key';
export { ObjectToTender } from './use-cases/object-to-tender';
export { OpenTender } from './use-cases/open-tender';
export { PublishList } from './use-cases/publish-list';
export { KeepSealedFile } from './use-cases/keep-sealed-file';
export { ReadFileMarks } from './use-cases/read-file-marks';
export { SealQuote } from './use-cases/seal-quote';
export { SendTender } from './use-cases/send-tender';
export { SetTender } from './use-cases/set-tender';
export { ShowTender } from './queries/show-tender.query';
export { SignRecord } from './use-cases/sign-record';
