import { Module } from '@nestjs/common';
import { MembershipModule } from '@wanchang/membership';
import { PlatformModule } from '@wanchang/platform';

@Module({ imports: [PlatformModule, MembershipModule] })
export class CliModule {}
