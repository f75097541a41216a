import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import { Allow, IdParam } from '@wanchang/platform';
import { activeMember } from '../access/member.policies';
import { FindUnits } from '../queries/find-units.query';
import { MemberProfile } from '../queries/member-profile.query';
import { MemberProfileDto, MemberProfilePageDto, toMemberProfileDto } from './member.dto';
import { UnitsQueryDto } from './members.requests';

@ApiTags('members')
@Controller('api/v1/member-profiles')
@Allow(activeMember, secretariat)
export class MemberProfilesController {
  constructor(
    private readonly memberProfile: MemberProfile,
    private readonly findUnits: FindUnits,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The directory of member units, by how their names are read' })
  @ApiOkResponse({ type: MemberProfilePageDto })
  async list(@Query() query: UnitsQueryDto): Promise<MemberProfilePageDto> {
    const { items, nextCursor } = await this.findUnits.execute(query);
    return { items: items.map(toMemberProfileDto), nextCursor };
  }

  /** Former members stay readable with their standing, for those who dealt with them; applicants are no members. */
  @Get(':id')
  @ApiOperation({ summary: 'A member unit as the other members see it' })
  @ApiOkResponse({ type: MemberProfileDto })
  async profile(@IdParam() id: string): Promise<MemberProfileDto> {
    return toMemberProfileDto(await this.memberProfile.execute(id));
  }
}
