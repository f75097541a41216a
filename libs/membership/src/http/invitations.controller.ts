import { Body, Controller, Headers, HttpCode, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptInvitation, SessionCookie } from '@wanchang/identity';
import { Allow, CurrentActor, RateLimit, visitor, type Actor } from '@wanchang/platform';
import type { FastifyReply } from 'fastify';
import { MemberDirectory } from '../queries/member-directory';
import {
  AcceptInvitationDto,
  InvitationTokenDto,
  JoinedDto,
  OpenInvitationDto,
} from './colleagues.dto';

/** The token travels in the body, never in an address that a log or a proxy could keep. */
@ApiTags('identity')
@Controller('api/v1/invitations')
@Allow(visitor)
@RateLimit('sign-in')
export class InvitationsController {
  constructor(
    private readonly accept: AcceptInvitation,
    private readonly directory: MemberDirectory,
    private readonly cookie: SessionCookie,
  ) {}

  @Post('view')
  @HttpCode(200)
  @ApiOperation({ summary: 'What an invitation is for' })
  @ApiOkResponse({ type: OpenInvitationDto })
  async view(@Body() { token }: InvitationTokenDto): Promise<OpenInvitationDto> {
    const { memberId, ...invitation } = await this.accept.view(token);
    const member = await this.directory.ref(memberId);
    return {
      ...invitation,
      memberNameZh: member?.nameZh ?? '',
      memberNameEn: member?.nameEn ?? null,
    };
  }

  @Post('accept')
  @ApiOperation({ summary: 'Join the unit, with a new account or the existing one, and sign in' })
  @ApiCreatedResponse({ type: JoinedDto })
  async join(
    @CurrentActor() actor: Actor | null,
    @Body() { token, name, password }: AcceptInvitationDto,
    @Headers('user-agent') userAgent: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<JoinedDto> {
    const acceptance = { secret: token, name, password, personId: actor?.personId };
    const { secret, personId } = await this.accept.execute({
      ...acceptance,
      userAgent: userAgent ?? '',
    });
    this.cookie.set(reply, secret);
    return { personId };
  }
}
