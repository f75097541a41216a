import { Module } from '@nestjs/common';
import { InsightModule } from '@wanchang/insight';
import { PlatformModule } from '@wanchang/platform';

/** Every library's providers: insight stands on top of them all. */
@Module({ imports: [PlatformModule, InsightModule] })
export class CliModule {}
