export { rfqFilesErrors } from './domain/rfq-files.errors';
export { rfqFilesMigrations } from './persistence/migrations';
export { RequestFiles } from './request-files';
export { RfqFilesModule } from './rfq-files.module';
export { KeepQuoteFile } from './use-cases/keep-quote-file';
export { KeepRequestFile } from './use-cases/keep-request-file';
