import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import {
  Affiliations,
  InviteColleague,
  Invitations,
  ManageColleagues,
  RevokeInvitation,
} from '@wanchang/identity';
import { Allow, CurrentActor, IdParam, RateLimit, Idempotent } from '@wanchang/platform';
import type { MemberActor } from '../access/acting-member';
import { activeMember, unitAdministrator } from '../access/member.policies';
import { MemberDirectory } from '../queries/member-directory';
import {
  ChangeRoleDto,
  ColleagueListDto,
  InviteColleagueDto,
  InvitationListDto,
  InvitedDto,
} from './colleagues.dto';

@ApiTags('my unit')
@Controller('api/v1/my-unit')
@Allow(unitAdministrator)
export class ColleaguesController {
  constructor(
    private readonly affiliations: Affiliations,
    private readonly invitations: Invitations,
    private readonly revokeInvitation: RevokeInvitation,
    private readonly manage: ManageColleagues,
    private readonly invite: InviteColleague,
    private readonly directory: MemberDirectory,
  ) {}

  @Get('colleagues')
  @Allow(activeMember)
  @ApiOperation({ summary: 'People of my unit' })
  @ApiOkResponse({ type: ColleagueListDto })
  async colleagues(@CurrentActor() actor: MemberActor): Promise<ColleagueListDto> {
    return { items: await this.affiliations.of(actor.member.id) };
  }

  @Patch('colleagues/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Change a colleague’s role' })
  @ApiNoContentResponse()
  changeRole(
    @CurrentActor() actor: MemberActor,
    @IdParam() personId: string,
    @Body() { role }: ChangeRoleDto,
  ) {
    return this.manage.changeRole(actor.member.id, personId, role, actor);
  }

  @Delete('colleagues/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove a colleague; their access for the unit ends at once' })
  @ApiNoContentResponse()
  remove(@CurrentActor() actor: MemberActor, @IdParam() personId: string): Promise<void> {
    return this.manage.remove(actor.member.id, personId, actor);
  }

  @Get('invitations')
  @ApiOperation({ summary: 'Open invitations of my unit' })
  @ApiOkResponse({ type: InvitationListDto })
  async openInvitations(@CurrentActor() actor: MemberActor): Promise<InvitationListDto> {
    return { items: await this.invitations.of(actor.member.id) };
  }

  @Post('invitations')
  @Idempotent()
  @RateLimit('mail')
  @ApiOperation({ summary: 'Invite a colleague by mail' })
  @ApiCreatedResponse({ type: InvitedDto })
  async inviteColleague(
    @CurrentActor() actor: MemberActor,
    @Body() { email, role }: InviteColleagueDto,
  ): Promise<InvitedDto> {
    const member = await this.directory.ref(actor.member.id);
    return this.invite.execute(
      { memberId: actor.member.id, memberName: member?.nameZh ?? '', email, role },
      actor,
    );
  }

  @Delete('invitations/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take an invitation back' })
  @ApiNoContentResponse()
  revoke(@CurrentActor() actor: MemberActor, @IdParam() id: string): Promise<void> {
    return this.revokeInvitation.execute(actor.member.id, id, actor);
  }
}
