import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  Ip,
  Post,
  Req,
  Res,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import {
  Allow,
  CurrentActor,
  IdParam,
  RateLimit,
  visitor,
  type Actor,
  signedIn,
} from '@wanchang/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { MySessions } from '../queries/my-sessions.query';
import { EndSession } from '../use-cases/end-session';
import { SignIn } from '../use-cases/sign-in';
import { SessionListDto, SignedInDto, SignInDto } from './dto';
import { SessionCookie } from './session-cookie';

@ApiTags('identity')
@Controller('api/v1/sessions')
export class SessionsController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: MySessions,
    private readonly endSession: EndSession,
    private readonly cookie: SessionCookie,
  ) {}

  @Post()
  @Allow(visitor)
  @RateLimit('sign-in')
  @ApiOperation({ summary: 'Sign in with e-mail or mobile number; sets the session cookie' })
  @ApiCreatedResponse({ type: SignedInDto })
  async open(
    @Body() { identifier, password }: SignInDto,
    @Ip() address: string,
    @Headers('user-agent') userAgent: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInDto> {
    const { personId, secret, device } = await this.signIn.execute({
      ...{ identifier, password, address },
      userAgent: userAgent ?? '',
      device: this.cookie.deviceOf(request),
    });
    this.cookie.set(reply, secret);
    if (device) this.cookie.setDevice(reply, device);
    return { personId };
  }

  @Get()
  @Allow(signedIn)
  @ApiOperation({ summary: 'Where I am signed in' })
  @ApiOkResponse({ type: SessionListDto })
  async list(@CurrentActor() actor: Actor): Promise<SessionListDto> {
    return { items: await this.sessions.execute(actor) };
  }

  @Delete('current')
  @HttpCode(204)
  @Allow(visitor)
  @ApiOperation({ summary: 'Sign out' })
  @ApiNoContentResponse()
  async close(
    @CurrentActor() actor: Actor | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    if (actor) await this.endSession.current(actor);
    this.cookie.clear(reply);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow(signedIn)
  @ApiOperation({ summary: 'End one of my sessions' })
  @ApiNoContentResponse()
  revoke(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.endSession.execute(id, actor);
  }
}
