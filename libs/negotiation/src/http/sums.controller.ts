import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { activeMember } from '@wanchang/membership';
import { Allow } from '@wanchang/platform';
import { SumsDto } from '../queries/answers/sums.dto';
import { CountTerms } from '../queries/count-terms.query';
import { CountTermsDto } from './dto/offer.dto';

@ApiTags('negotiation')
@Controller('api/v1/offers')
@Allow(activeMember)
export class SumsController {
  constructor(private readonly countTerms: CountTerms) {}

  @Post('sums')
  @HttpCode(200)
  @ApiOperation({
    summary: 'What terms come to, to the fen, while they are written; stores nothing',
  })
  @ApiOkResponse({ type: SumsDto })
  count(@Body() body: CountTermsDto): SumsDto {
    return this.countTerms.execute(body);
  }
}
