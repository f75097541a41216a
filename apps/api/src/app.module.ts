import { Module } from '@nestjs/common';
import { PlatformModule } from '@wanchang/platform';
import { PlatformHttpModule } from '@wanchang/platform/http';
import { IdentityHttpModule } from '@wanchang/identity/http';
import { MembershipHttpModule } from '@wanchang/membership/http';

/** The HTTP program: every library's routes. */
@Module({
  imports: [PlatformModule, PlatformHttpModule, IdentityHttpModule, MembershipHttpModule],
})
export class AppModule {}
