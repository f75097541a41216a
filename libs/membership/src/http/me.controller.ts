import { Body, Controller, Get, Patch, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ActForUnit, RevisePerson } from '@wanchang/identity';
import { Allow, CurrentActor, signedIn, type Actor } from '@wanchang/platform';
import { WhoAmI } from '../queries/who-am-i.query';
import { ActForMemberDto, MeDto, ReviseMeDto } from './me.dto';

@ApiTags('me')
@Controller('api/v1/me')
@Allow(signedIn)
export class MeController {
  constructor(
    private readonly whoAmI: WhoAmI,
    private readonly revisePerson: RevisePerson,
    private readonly actForUnit: ActForUnit,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Who I am, for which unit I act, and to which units I belong' })
  @ApiOkResponse({ type: MeDto })
  show(@CurrentActor() actor: Actor): Promise<MeDto> {
    return this.whoAmI.execute(actor);
  }

  @Patch()
  @ApiOperation({ summary: 'Change my name or language' })
  @ApiOkResponse({ type: MeDto })
  async revise(@CurrentActor() actor: Actor, @Body() body: ReviseMeDto): Promise<MeDto> {
    await this.revisePerson.execute(body, actor);
    return this.whoAmI.execute(actor);
  }

  @Put('current-member')
  @ApiOperation({ summary: 'Act for another of my units in this session' })
  @ApiOkResponse({ type: MeDto })
  async actFor(
    @CurrentActor() actor: Actor,
    @Body() { memberId }: ActForMemberDto,
  ): Promise<MeDto> {
    await this.actForUnit.execute(memberId, actor);
    return this.whoAmI.execute(actor, memberId);
  }
}
