export { assertIntact } from './audit/assert-intact';
export { MAX_WAIT_MINUTES, VerifyAudit } from './audit/verify-audit';
export {
  checkSettings,
  defineSettings,
  describeSettings,
  SettingsError,
} from './config/define-settings';
export { address, HTTP_PROTOCOLS, integer, numbers, plainText } from './config/setting-types';
export { Settings } from './config/settings';
export { becameVisible } from './database/became-visible';
export {
  mappingConstraints,
  violatedConstraint,
  type ConstraintErrors,
} from './database/constraints';
export { Clock } from './database/clock';
export { Database } from './database/database';
export { immutable, mutable } from './database/immutable';
export {
  column,
  type Column,
  composeStatement,
  defineStatement,
  definedStatements,
  nullable,
  type RowOf,
  type RowOfShape,
  type RowShape,
  type Statement,
} from './database/statement';
export { sharedReading } from './database/shared-reading';
export { fileStoreOf } from './files/file-store-of';
export { encryptFile, newBackupKey, withPlainBackup } from './backup/encrypted';
export { BackupError, type Manifest } from './backup/manifest';
export { nightlyBackup, type NightlyBackup } from './backup/nightly';
export { verifyBackup } from './backup/read-backup';
export { proveBackup, restoreBackup, type Restored } from './backup/restore-backup';
export { upgrade, type Upgrade } from './backup/upgrade';
export { writeBackup } from './backup/write-backup';
export { migrate, NewerDataError, revertAll } from './database/migrate';
export { platformMigrations } from './database/migrations';
export { diagnose } from './doctor/diagnose';
export type { Finding, FindingState } from './doctor/finding';
export { Directory, type Recipient } from './directory';
export { defineFact, type FactDeclaration, type FactDefinition } from './facts/fact';
export { Facts } from './facts/facts';
export { RecordsNothing } from './facts/records-nothing';
export { Deadlines } from './deadlines/deadlines';
export { download } from './files/download';
export { shown } from './files/shown';
export { FileStore } from './files/file-store';
export { Files, type StoredFile } from './files/files';
export { acceptedType } from './files/accepted-type';
export { detectType, type FileKind, type Upload } from './files/file-types';
export { ApiUpload, UploadedFile, type ReceivedUpload } from './files/upload';
export {
  defineHomeContribution,
  homeContributions,
  type HomeContribution,
  type Urgency,
  type Waiting,
} from './home/home-contribution';
export { Home } from './home/home';
export type { HomeDto } from './home/home.dto';
export { HealthCheck } from './health/health-check';
export { admit, SESSION_COOKIE, type RequestWithActor } from './http/access.guard';
export * from './http/actor';
export { createApi } from './http/create-api';
export { CurrentActor } from './http/current-actor';
export * from './http/fields';
export { IdParam } from './http/id-param';
export { Idempotent } from './http/idempotent';
export { describeApi, serveApiDescription } from './http/openapi';
export {
  decodeCursor,
  encodeCursor,
  isInstant,
  isWhole,
  PageQuery,
  toPage,
  type Page,
} from './http/page';
export {
  Allow,
  assertAllowed,
  definePolicy,
  refusal,
  signedIn,
  visitor,
  type Policies,
  type Policy,
} from './http/policy';
export { localeOf, sendProblem } from './http/problem.filter';
export { uncleanPath } from './http/clean-text';
export { validated, validatedJson } from './http/validation.pipe';
export {
  defineEvent,
  defineJob,
  type EventDefinition,
  type JobDefinition,
  type JobPriority,
  type PublishedEvent,
} from './jobs/definitions';
export { OnEvent, ProcessJob, type JobContext } from './jobs/handlers';
export { defineQueues, type LibraryQueues } from './jobs/define-queues';
export { JobFlows, type FlowPart } from './jobs/job-flows';
export { JobQueues } from './jobs/queues';
export { audience, personAudience, type Audience } from './live/audience';
export { defineLiveEvent, type Announcement, type LiveEventDefinition } from './live/live-event';
export { defineRun, type RunDefinition } from './long-runs/define-run';
export { isOver, RUN_STATES, type Run, type RunProblem, type RunState } from './long-runs/run';
export { type RunHandler } from './long-runs/run-handler';
export { RunTurns } from './long-runs/run-turns';
export { Runs } from './long-runs/runs';
export { type Step, type Turn } from './long-runs/turn';
export { type Letter } from './mail/mails';
export { type Notice } from './notices/notice';
export { defineDuty, defineNoticeTopic, type NoticeTopic } from './notices/notice-topic';
export { Outbox } from './outbox/outbox';
export { RateLimit, type Limit, type LimitName } from './rate-limits/limits';
export { runProgram } from './run-program';
export { platformErrors } from './platform.errors';
export { PlatformModule } from './platform.module';
export { readWorkbook } from './sheets/read-workbook';
export {
  SHEET_FORMATS,
  type CellMark,
  type MergedCells,
  type Sheet,
  type SheetFormat,
  type SheetLimits,
  type SheetRow,
  type Workbook,
} from './sheets/workbook';
export { writeCsv } from './sheets/write-csv';
export { writeXlsx } from './sheets/write-xlsx';
export { Transactional } from '@nestjs-cls/transactional';
export { ATTACHABLE_KINDS } from './files/file-types';
