import { Module } from '@nestjs/common';
import { PlatformModule } from '@wanchang/platform';
import { SourcingModule } from '../sourcing.module';

@Module({ imports: [PlatformModule, SourcingModule] })
export class BenchModule {}
