import { Body, Controller, HttpCode, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, IdParam } from '@wanchang/platform';
import { ChooseRepresentative } from '../use-cases/choose-representative';
import { ChooseRepresentativeDto } from './session.requests';

@ApiTags('conference')
@Controller('api/v1/conference-meetings/:id/representative')
@Allow(activeMember)
export class RepresentativesController {
  constructor(private readonly choosing: ChooseRepresentative) {}

  @Put()
  @HttpCode(204)
  @ApiOperation({ summary: 'Name which of my unit’s delegates sits at a meeting' })
  async choose(
    @CurrentActor() actor: MemberActor,
    @IdParam() id: string,
    @Body() { delegateId }: ChooseRepresentativeDto,
  ): Promise<void> {
    await this.choosing.execute(id, delegateId, actor);
  }
}
