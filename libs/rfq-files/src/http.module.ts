import { Module } from '@nestjs/common';
import { QuoteFilesController } from './http/quote-files.controller';
import { RequestFilesController } from './http/request-files.controller';
import { RfqFilesModule } from './rfq-files.module';

@Module({
  imports: [RfqFilesModule],
  controllers: [RequestFilesController, QuoteFilesController],
})
export class RfqFilesHttpModule {}
