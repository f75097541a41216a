import { Module } from '@nestjs/common';
import { CatalogModule } from '@wanchang/catalog';
import { IdentityModule } from '@wanchang/identity';
import { MembershipModule } from '@wanchang/membership';
import { PlatformModule } from '@wanchang/platform';

@Module({ imports: [PlatformModule, IdentityModule, MembershipModule, CatalogModule] })
export class CliModule {}
