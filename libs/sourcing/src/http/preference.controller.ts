import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor } from '@wanchang/platform';
import { RfqPreferenceDto } from '../queries/answers/preference.dto';
import { ShowRfqPreference } from '../queries/show-preference.query';
import { SetRfqPreference } from '../use-cases/set-rfq-preference';
import { SetRfqPreferenceDto } from './preference.requests';

@ApiTags('sourcing')
@Controller('api/v1/rfq-preference')
@Allow(activeMember)
export class RfqPreferenceController {
  constructor(
    private readonly show: ShowRfqPreference,
    private readonly preference: SetRfqPreference,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Whether requests reach my unit, and how many a week' })
  @ApiOkResponse({ type: RfqPreferenceDto })
  mine(@CurrentActor() actor: MemberActor): Promise<RfqPreferenceDto> {
    return this.show.execute(actor);
  }

  @Put()
  @ApiOperation({ summary: 'Says whether requests reach my unit, and how many a week' })
  @ApiOkResponse({ type: RfqPreferenceDto })
  async set(
    @Body() body: SetRfqPreferenceDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<RfqPreferenceDto> {
    await this.preference.execute(body, actor);
    return this.show.execute(actor);
  }
}
