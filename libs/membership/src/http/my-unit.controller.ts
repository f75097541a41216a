import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '@wanchang/platform';
import { member, unitAdministrator } from '../access/member.policies';
import type { MemberActor } from '../access/acting-member';
import { MyUnit } from '../queries/my-unit.query';
import { ReviseMember } from '../use-cases/revise-member';
import { MyUnitDto, toMemberDto } from './member.dto';
import { ReviseMyUnitDto } from './members.requests';

@ApiTags('my unit')
@Controller('api/v1/my-unit')
export class MyUnitController {
  constructor(
    private readonly unit: MyUnit,
    private readonly reviseMember: ReviseMember,
  ) {}

  @Get()
  @Allow(member)
  @ApiOperation({
    summary: 'My unit; regardless of its standing, so that its people see what happened',
  })
  @ApiOkResponse({ type: MyUnitDto })
  async myUnit(@CurrentActor() actor: MemberActor): Promise<MyUnitDto> {
    return this.toDto(actor);
  }

  @Patch()
  @Allow(unitAdministrator)
  @ApiOperation({ summary: 'Keep my unit’s pages up to date' })
  @ApiOkResponse({ type: MyUnitDto })
  async reviseMyUnit(
    @CurrentActor() actor: MemberActor,
    @Body() { version, ...changes }: ReviseMyUnitDto,
  ): Promise<MyUnitDto> {
    const memberId = actor.member.id;
    await this.reviseMember.execute({ memberId, version, changes }, actor);
    return this.toDto(actor);
  }

  private async toDto(actor: MemberActor): Promise<MyUnitDto> {
    const unit = await this.unit.execute(actor);
    return { ...toMemberDto(unit), standingReason: unit.standingReason };
  }
}
