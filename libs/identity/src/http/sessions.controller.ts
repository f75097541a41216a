import { Body, Controller, Delete, Get, Headers, HttpCode, Ip, Post, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Allow, CurrentActor, IdParam, type Actor, RateLimit } from '@wanchang/platform';
import type { FastifyReply } from 'fastify';
import { identityErrors } from '../domain/identity.errors';
import { Sessions } from '../persistence/sessions';
import { SignIn } from '../use-cases/sign-in';
import { SessionListDto, SignedInDto, SignInDto } from './dto';
import { SessionCookie } from './session-cookie';

@ApiTags('identity')
@Controller('api/v1/sessions')
export class SessionsController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly cookie: SessionCookie,
  ) {}

  @Post()
  @Allow('visitor')
  @RateLimit('sign-in')
  @ApiOperation({ summary: 'Sign in with e-mail or mobile number; sets the session cookie' })
  @ApiCreatedResponse({ type: SignedInDto })
  async open(
    @Body() { identifier, password }: SignInDto,
    @Ip() address: string,
    @Headers('user-agent') userAgent: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInDto> {
    const opened = await this.signIn.execute({
      identifier,
      password,
      address,
      userAgent: userAgent ?? '',
    });
    this.cookie.set(reply, opened.secret);
    return { personId: opened.personId };
  }

  @Get()
  @Allow('person')
  @ApiOperation({ summary: 'Where I am signed in' })
  @ApiOkResponse({ type: SessionListDto })
  async list(@CurrentActor() actor: Actor): Promise<SessionListDto> {
    const sessions = await this.sessions.of(actor.personId);
    return {
      items: sessions.map((session) => ({ ...session, current: session.id === actor.sessionId })),
    };
  }

  @Delete('current')
  @HttpCode(204)
  @Allow('visitor')
  @ApiOperation({ summary: 'Sign out' })
  @ApiNoContentResponse()
  async close(
    @CurrentActor() actor: Actor | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    if (actor?.sessionId) await this.sessions.revoke(actor.sessionId, actor.personId);
    this.cookie.clear(reply);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('person')
  @ApiOperation({ summary: 'End one of my sessions' })
  @ApiNoContentResponse()
  async revoke(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    if (!(await this.sessions.revoke(id, actor.personId)))
      throw identityErrors('session-not-found');
  }
}
