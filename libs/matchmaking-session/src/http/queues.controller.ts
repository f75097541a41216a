import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { conferenceWork } from '@wanchang/conference';
import { secretariat } from '@wanchang/identity';
import { actingMember, activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, IdParam, Idempotent, type Actor } from '@wanchang/platform';
import { QueueDto, QueueRowDto } from '../queries/answers/queue.dto';
import { ShowQueue } from '../queries/show-queue.query';
import { CallQueue } from '../use-cases/call-queue';
import { OpenQueue } from '../use-cases/open-queue';
import { QueueUp } from '../use-cases/queue-up';
import { CallNextDto, OpenQueueDto, SetQueueDto, SwapTicketsDto } from './queue.requests';

/** A hundred to one: queues before one unit (R0.5). */
@ApiTags('conference')
@Controller('api/v1')
@Allow(activeMember, secretariat)
export class QueuesController {
  constructor(
    private readonly show: ShowQueue,
    private readonly open: OpenQueue,
    private readonly call: CallQueue,
    private readonly up: QueueUp,
  ) {}

  @Get('conferences/:id/queues')
  @ApiOperation({ summary: 'The queues of a conference' })
  @ApiOkResponse({ type: [QueueRowDto] })
  list(@IdParam() id: string): Promise<QueueRowDto[]> {
    return this.show.list(id);
  }

  @Post('conferences/:id/queues')
  @Allow(conferenceWork)
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Open a queue before a unit' })
  @ApiOkResponse({ type: QueueDto })
  async openOne(
    @CurrentActor() actor: Actor,
    @IdParam() conferenceId: string,
    @Body() { hostMemberId, title, place, desks, minutes }: OpenQueueDto,
  ): Promise<QueueDto> {
    const queue = { conferenceId, hostMemberId, title, place, desks, minutes };
    return this.show.execute(await this.open.execute(queue, actor), null);
  }

  @Get('conference-queues/:id')
  @ApiOperation({ summary: 'A queue, with the expected times; names are seen by host and staff' })
  @ApiOkResponse({ type: QueueDto })
  one(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<QueueDto> {
    return this.show.execute(id, viewer(actor));
  }

  @Put('conference-queues/:id/open')
  @Allow(conferenceWork)
  @ApiOperation({ summary: 'Stop the queue, or open it again; who has a number keeps it' })
  @ApiOkResponse({ type: QueueDto })
  async set(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { open }: SetQueueDto,
  ): Promise<QueueDto> {
    await this.open.set(id, open, actor);
    return this.show.execute(id, null);
  }

  @Post('conference-queues/:id/tickets')
  @Allow(activeMember)
  @HttpCode(200)
  @ApiOperation({ summary: 'Take a number' })
  @ApiOkResponse({ type: QueueDto })
  async take(@CurrentActor() actor: MemberActor, @IdParam() id: string): Promise<QueueDto> {
    await this.up.take(id, actor);
    return this.show.execute(id, actor.member.id);
  }

  @Post('conference-queues/:id/calls')
  @Allow(activeMember, conferenceWork)
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Call the next number to a desk; what the desk had is over' })
  @ApiOkResponse({ type: QueueDto })
  async next(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { desk }: CallNextDto,
  ): Promise<QueueDto> {
    await this.call.next(id, desk, actor);
    return this.show.execute(id, viewer(actor));
  }

  @Post('conference-queues/:id/swaps')
  @Allow(activeMember, conferenceWork)
  @HttpCode(200)
  @ApiOperation({ summary: 'Let two who wait change places' })
  @ApiOkResponse({ type: QueueDto })
  async swap(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { firstId, secondId }: SwapTicketsDto,
  ): Promise<QueueDto> {
    await this.call.swap(id, [firstId, secondId], actor);
    return this.show.execute(id, viewer(actor));
  }

  @Post('queue-tickets/:id/skip')
  @Allow(activeMember, conferenceWork)
  @HttpCode(200)
  @ApiOperation({ summary: 'They were called and did not come' })
  @ApiOkResponse({ type: QueueDto })
  async skip(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<QueueDto> {
    return this.show.execute(await this.call.skip(id, actor), viewer(actor));
  }

  @Post('queue-tickets/:id/return')
  @Allow(activeMember)
  @HttpCode(200)
  @ApiOperation({ summary: 'Come back after being skipped, behind those called next' })
  @ApiOkResponse({ type: QueueDto })
  async comeBack(@CurrentActor() actor: MemberActor, @IdParam() id: string): Promise<QueueDto> {
    return this.show.execute(await this.up.comeBack(id, actor), actor.member.id);
  }

  @Post('queue-tickets/:id/leave')
  @Allow(activeMember)
  @HttpCode(200)
  @ApiOperation({ summary: 'Give the number back' })
  @ApiOkResponse({ type: QueueDto })
  async leave(@CurrentActor() actor: MemberActor, @IdParam() id: string): Promise<QueueDto> {
    return this.show.execute(await this.up.leave(id, actor), actor.member.id);
  }
}

/** The unit that asks; null for the secretariat. */
const viewer = (actor: Actor): string | null => actingMember.of(actor)?.id ?? null;
