import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import { Allow, CurrentActor, IdParam, Idempotent, type Actor } from '@wanchang/platform';
import { memberRegistration } from '../access/secretariat.rights';
import { ListMembers } from '../queries/list-members.query';
import { MemberDetails } from '../queries/member-details.query';
import { RegisterMember } from '../use-cases/register-member';
import { ReviseMember } from '../use-cases/revise-member';
import { MemberDetailsDto, MemberDto, MemberPageDto, toMemberDto } from './member.dto';
import { MembersQueryDto, RegisterMemberDto, ReviseMemberDto } from './members.requests';

@ApiTags('members')
@Controller('api/v1/members')
@Allow(secretariat)
export class MembersController {
  constructor(
    private readonly listMembers: ListMembers,
    private readonly memberDetails: MemberDetails,
    private readonly registerMember: RegisterMember,
    private readonly reviseMember: ReviseMember,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The register of member units, newest first' })
  @ApiOkResponse({ type: MemberPageDto })
  async list(@Query() query: MembersQueryDto): Promise<MemberPageDto> {
    const { items, nextCursor } = await this.listMembers.execute(query);
    return { items: items.map(toMemberDto), nextCursor };
  }

  @Post()
  @Allow(memberRegistration)
  @Idempotent()
  @ApiOperation({
    summary: 'Register a unit that is a member already, and invite its administrator',
  })
  @ApiCreatedResponse({ type: MemberDto })
  async register(
    @CurrentActor() actor: Actor,
    @Body() body: RegisterMemberDto,
  ): Promise<MemberDto> {
    const { administratorName: name, administratorEmail: email, ...file } = body;
    const registration = { ...file, administrator: { name, email } };
    return toMemberDto(await this.registerMember.execute(registration, actor));
  }

  @Get(':id')
  @ApiOperation({ summary: 'A unit with the history of its standing and its people' })
  @ApiOkResponse({ type: MemberDetailsDto })
  async show(@IdParam() id: string): Promise<MemberDetailsDto> {
    const member = await this.memberDetails.execute(id);
    const { history, colleagues } = member;
    return { ...toMemberDto(member), history, colleagues };
  }

  @Patch(':id')
  @Allow(memberRegistration)
  @ApiOperation({ summary: 'Correct a unit’s file' })
  @ApiOkResponse({ type: MemberDto })
  async revise(
    @CurrentActor() actor: Actor,
    @IdParam() memberId: string,
    @Body() { version, ...changes }: ReviseMemberDto,
  ): Promise<MemberDto> {
    return toMemberDto(await this.reviseMember.execute({ memberId, version, changes }, actor));
  }
}
