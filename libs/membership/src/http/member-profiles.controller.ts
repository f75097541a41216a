import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import { Allow, IdParam } from '@wanchang/platform';
import { activeMember } from '../access/member.policies';
import { membershipErrors } from '../domain/membership.errors';
import { Members } from '../persistence/members';
import { MemberProfileDto, toMemberProfileDto } from './member.dto';

@ApiTags('members')
@Controller('api/v1/member-profiles')
@Allow(activeMember, secretariat)
export class MemberProfilesController {
  constructor(private readonly members: Members) {}

  /** Former members stay readable with their standing, for those who dealt with them; applicants are no members. */
  @Get(':id')
  @ApiOperation({ summary: 'A member unit as the other members see it' })
  @ApiOkResponse({ type: MemberProfileDto })
  async profile(@IdParam() id: string): Promise<MemberProfileDto> {
    const member = await this.members.get(id);
    if (member.standing === 'applicant') throw membershipErrors('member-not-found');
    return toMemberProfileDto(member);
  }
}
