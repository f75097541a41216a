import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, IdParam, Idempotent, type Actor } from '@wanchang/platform';
import { conferenceWork } from '../access/conference.policies';
import { HostConference } from '../use-cases/host-conference';
import { ApplyToHostDto, DecideHostingDto } from './conference.requests';

@ApiTags('conference')
@Controller('api/v1')
@Allow(activeMember)
export class HostingsController {
  constructor(private readonly host: HostConference) {}

  @Post('conferences/:id/hostings')
  @HttpCode(204)
  @Idempotent()
  @ApiOperation({ summary: 'Apply to host, alone or jointly (R1.2)' })
  async apply(
    @CurrentActor() actor: MemberActor,
    @IdParam() id: string,
    @Body() { note, ...file }: ApplyToHostDto,
  ): Promise<void> {
    await this.host.apply(id, { ...file, note: note || null }, actor);
  }

  @Post('hostings/:id/confirm')
  @HttpCode(204)
  @ApiOperation({ summary: 'Agree to be a co-host' })
  async confirm(@CurrentActor() actor: MemberActor, @IdParam() id: string): Promise<void> {
    await this.host.confirm(id, actor);
  }

  @Post('hostings/:id/decide')
  @Allow(conferenceWork)
  @HttpCode(204)
  @Idempotent()
  @ApiOperation({ summary: 'Put the standing council’s decision on record (R1.2, R7.1)' })
  async decide(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: DecideHostingDto,
  ): Promise<void> {
    await this.host.decide(id, body, actor);
  }
}
