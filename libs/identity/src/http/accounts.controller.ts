import { Body, Controller, HttpCode, Ip, Post, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, localeOf, RateLimit, visitor, type RequestWithActor } from '@wanchang/platform';
import { OpenAccount } from '../use-cases/open-account';
import { OpenAccountDto } from './dto';

@ApiTags('identity')
@Controller('api/v1/accounts')
export class AccountsController {
  constructor(private readonly openAccount: OpenAccount) {}

  @Post()
  @HttpCode(202)
  @Allow(visitor)
  @RateLimit('mail')
  @ApiOperation({
    summary: 'Open an account; a link to set its password is mailed, whether it is new or not',
  })
  @ApiAcceptedResponse()
  open(
    @Body() { name, email }: OpenAccountDto,
    @Ip() address: string,
    @Req() request: RequestWithActor,
  ): Promise<void> {
    return this.openAccount.execute({ name, email, locale: localeOf(request) }, address);
  }
}
