import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SourcingModule } from '@wanchang/sourcing';
import { RfqFileEntity } from './persistence/rfq-file.entity';
import { RfqFiles } from './persistence/rfq-files';
import { RequestFiles } from './request-files';
import { ReadRfqFiles } from './queries/read-rfq-files.query';
import { KeepQuoteFile } from './use-cases/keep-quote-file';
import { KeepRequestFile } from './use-cases/keep-request-file';

const providers = [RequestFiles, RfqFiles, ReadRfqFiles, KeepRequestFile, KeepQuoteFile];

@Module({
  imports: [TypeOrmModule.forFeature([RfqFileEntity]), SourcingModule],
  providers,
  exports: providers,
})
export class RfqFilesModule {}
