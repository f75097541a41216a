import { Module } from '@nestjs/common';
import { IdentityModule } from '@wanchang/identity';
import { PlatformModule } from '@wanchang/platform';

@Module({ imports: [PlatformModule, IdentityModule] })
export class CliModule {}
