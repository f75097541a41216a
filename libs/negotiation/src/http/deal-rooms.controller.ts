import { Body, Controller, Get, HttpCode, Post, Put, Query, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, Idempotent, IdParam, type Page } from '@wanchang/platform';
import type { FastifyReply } from 'fastify';
import { negotiationErrors } from '../domain/negotiation.errors';
import { DealRoomDto, type DealRoomSummaryDto } from '../queries/answers/deal-room.dto';
import { DealRoomSummaries } from '../queries/deal-room-summaries.query';
import { ShowDealRoom } from '../queries/show-deal-room.query';
import { CloseDealRoom } from '../use-cases/close-deal-room';
import type { DealTarget } from '../queries/find-parties.query';
import { MarkRead } from '../use-cases/mark-read';
import { OpenDealRoom } from '../use-cases/open-deal-room';
import {
  CloseDealRoomDto,
  DealRoomPageDto,
  DealRoomsQuery,
  MarkReadDto,
  OpenDealRoomDto,
} from './dto/deal-room.dto';

@ApiTags('negotiation')
@Controller('api/v1/deal-rooms')
@Allow(activeMember)
export class DealRoomsController {
  constructor(
    private readonly openRoom: OpenDealRoom,
    private readonly closeRoom: CloseDealRoom,
    private readonly markRead: MarkRead,
    private readonly summaries: DealRoomSummaries,
    private readonly showRoom: ShowDealRoom,
  ) {}

  @Post()
  @Idempotent()
  @ApiOperation({
    summary:
      'Opens a deal room from a match or a listing; the one that is open already is given back',
  })
  @ApiCreatedResponse({ type: DealRoomDto })
  @ApiOkResponse({ type: DealRoomDto, description: 'was open already' })
  async openDealRoom(
    @Body() body: OpenDealRoomDto,
    @CurrentActor() actor: MemberActor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DealRoomDto> {
    const { roomId, created } = await this.openRoom.execute(
      targetOf(body),
      body.subject ?? null,
      actor,
    );
    void reply.status(created ? 201 : 200);
    return this.showRoom.execute(roomId, actor);
  }

  @Get()
  @ApiOperation({ summary: 'The deal rooms of my unit, last active first' })
  @ApiOkResponse({ type: DealRoomPageDto })
  listDealRooms(
    @Query() query: DealRoomsQuery,
    @CurrentActor() actor: MemberActor,
  ): Promise<Page<DealRoomSummaryDto>> {
    return this.summaries.list(query, actor);
  }

  @Get(':id')
  @ApiOperation({ summary: 'A deal room with its offers and what I can do in it' })
  @ApiOkResponse({ type: DealRoomDto })
  showDealRoom(@IdParam() id: string, @CurrentActor() actor: MemberActor): Promise<DealRoomDto> {
    return this.showRoom.execute(id, actor);
  }

  @Post(':id/close')
  @Idempotent()
  @HttpCode(200)
  @ApiOperation({ summary: 'Ends the negotiation without an agreement' })
  @ApiOkResponse({ type: DealRoomDto })
  async closeDealRoom(
    @IdParam() id: string,
    @Body() { reason }: CloseDealRoomDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<DealRoomDto> {
    await this.closeRoom.execute(id, reason, actor);
    return this.showRoom.execute(id, actor);
  }

  @Put(':id/read')
  @HttpCode(204)
  @ApiOperation({ summary: 'I have read the room up to a message' })
  @ApiNoContentResponse()
  readDealRoom(
    @IdParam() id: string,
    @Body() { seq }: MarkReadDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<void> {
    return this.markRead.execute(id, seq, actor);
  }
}

function targetOf({ matchId, listingId, myListingId }: OpenDealRoomDto): DealTarget {
  if (matchId && !listingId && !myListingId) return { matchId };
  if (listingId && !matchId) return { listingId, myListingId: myListingId ?? null };
  throw negotiationErrors('target-unclear');
}
