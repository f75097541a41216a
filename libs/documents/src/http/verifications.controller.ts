import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { localised } from '@wanchang/kernel';
import {
  Allow,
  localeOf,
  RateLimit,
  visitor,
  type Limit,
  type RequestWithActor,
} from '@wanchang/platform';
import { ISSUER } from '../domain/issuer';
import { VerifyDocument } from '../queries/verify-document.query';
import { VerificationDto, VerificationQuery } from './verification.dto';

/** Enough for a counter that scans papers all day; far too few to walk numbers or to guess codes. */
const VERIFY: Limit = {
  ...{ name: 'verify', person: 30, tenant: 120, address: 30 },
  ...{ seconds: 60, shared: true },
};

@ApiTags('documents')
@Controller('api/v1/verifications')
@Allow(visitor)
export class VerificationsController {
  constructor(private readonly verifyDocument: VerifyDocument) {}

  @Get(':number')
  @RateLimit(VERIFY)
  @ApiOperation({
    summary: 'Today’s state of a document, by its number with its check code',
  })
  @ApiOkResponse({ type: VerificationDto })
  async verify(
    @Param('number') number: string,
    @Query() { code }: VerificationQuery,
    @Req() request: RequestWithActor,
  ): Promise<VerificationDto> {
    const { kind, details, ...verified } = await this.verifyDocument.execute(number, code ?? null);
    const locale = localeOf(request);
    return {
      ...verified,
      ...{ kind: localised(kind.title, locale), issuer: localised(ISSUER, locale) },
      details: { ...details, today: details.today && localised(details.today, locale) },
    };
  }
}
