import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { conferenceWork } from '@wanchang/conference';
import { Allow, CurrentActor, IdParam, Idempotent, type Actor } from '@wanchang/platform';
import { SessionBoardDto } from '../queries/answers/session.dto';
import { ShowBoard } from '../queries/show-board.query';
import { ReviewSchedule } from '../use-cases/review-schedule';
import { ChooseRepresentative } from '../use-cases/choose-representative';
import {
  AddMeetingDto,
  LockMeetingDto,
  MoveMeetingDto,
  SeatRepresentativeDto,
  SeenMeetingDto,
} from './session.requests';

@ApiTags('conference')
@Controller('api/v1/matchmaking-sessions/:id')
@Allow(conferenceWork)
export class ReviewController {
  constructor(
    private readonly review: ReviewSchedule,
    private readonly choosing: ChooseRepresentative,
    private readonly board: ShowBoard,
  ) {}

  @Post('moves')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Move a meeting, or have two change places' })
  @ApiOkResponse({ type: SessionBoardDto })
  async move(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { slotId, tableId, swapWith, ...seen }: MoveMeetingDto,
  ): Promise<SessionBoardDto> {
    const order = { ...seen, to: { slotId, tableId }, swapWith: swapWith ?? null };
    await this.review.move(id, order, actor);
    return this.board.execute(id);
  }

  @Post('locks')
  @HttpCode(200)
  @ApiOperation({ summary: 'Lock a meeting where it is, or unlock it' })
  @ApiOkResponse({ type: SessionBoardDto })
  async lock(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { locked, ...seen }: LockMeetingDto,
  ): Promise<SessionBoardDto> {
    await this.review.lock(id, seen, locked, actor);
    return this.board.execute(id);
  }

  @Post('representatives')
  @HttpCode(200)
  @ApiOperation({ summary: 'Name which delegate of one of the two units sits at a meeting' })
  @ApiOkResponse({ type: SessionBoardDto })
  async seat(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { delegateId, ...seen }: SeatRepresentativeDto,
  ): Promise<SessionBoardDto> {
    await this.choosing.forUnit(id, seen, delegateId, actor);
    return this.board.execute(id);
  }

  @Post('removals')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Remove a meeting from the schedule' })
  @ApiOkResponse({ type: SessionBoardDto })
  async remove(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() seen: SeenMeetingDto,
  ): Promise<SessionBoardDto> {
    await this.review.remove(id, seen, actor);
    return this.board.execute(id);
  }

  @Post('meetings')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Add a meeting of two units' })
  @ApiOkResponse({ type: SessionBoardDto })
  async add(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { firstMemberId, secondMemberId, ...to }: AddMeetingDto,
  ): Promise<SessionBoardDto> {
    await this.review.add(id, [firstMemberId, secondMemberId], to, actor);
    return this.board.execute(id);
  }
}
