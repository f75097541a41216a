import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, IdParam, Idempotent } from '@wanchang/platform';
import { RfqSplitsDto } from '../queries/answers/split.dto';
import { ShowSplits } from '../queries/show-splits.query';
import { SplitAward } from '../use-cases/split-award';
import { AskSplitDto } from './rfq.requests';

@ApiTags('sourcing')
@Controller('api/v1/rfqs/:id/splits')
@Allow(activeMember)
export class SplitsController {
  constructor(
    private readonly split: SplitAward,
    private readonly show: ShowSplits,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Best splits that were asked for, with what each wish costs' })
  @ApiOkResponse({ type: RfqSplitsDto })
  async list(@IdParam() id: string, @CurrentActor() actor: MemberActor): Promise<RfqSplitsDto> {
    return { items: await this.show.execute(id, actor) };
  }

  @Post()
  @HttpCode(202)
  @Idempotent()
  @ApiOperation({ summary: 'Works out the cheapest award that keeps wishes, in the background' })
  @ApiAcceptedResponse({ type: RfqSplitsDto })
  async ask(
    @IdParam() id: string,
    @Body() wishes: AskSplitDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<RfqSplitsDto> {
    await this.split.start(id, wishes, actor);
    return { items: await this.show.execute(id, actor) };
  }
}
