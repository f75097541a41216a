import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import { Allow, IdParam } from '@wanchang/platform';
import { activeMember } from '../access/member.policies';
import { MemberProfile } from '../queries/member-profile.query';
import { MemberProfileDto, toMemberProfileDto } from './member.dto';

@ApiTags('members')
@Controller('api/v1/member-profiles')
@Allow(activeMember, secretariat)
export class MemberProfilesController {
  constructor(private readonly memberProfile: MemberProfile) {}

  /** Former members stay readable with their standing, for those who dealt with them; applicants are no members. */
  @Get(':id')
  @ApiOperation({ summary: 'A member unit as the other members see it' })
  @ApiOkResponse({ type: MemberProfileDto })
  async profile(@IdParam() id: string): Promise<MemberProfileDto> {
    return toMemberProfileDto(await this.memberProfile.execute(id));
  }
}
