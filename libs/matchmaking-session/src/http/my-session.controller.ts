import { Body, Controller, Get, Header, HttpCode, Put, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, download, IdParam } from '@wanchang/platform';
import { Readable } from 'node:stream';
import { MyScheduleDto, MySessionDto } from '../queries/answers/session.dto';
import { MySchedule } from '../queries/my-schedule.query';
import { PrintSchedule } from '../queries/print-schedule.query';
import { ShowMySession } from '../queries/show-my-session.query';
import { WishMeetings } from '../use-cases/wish-meetings';
import { AvailabilityDto, WishDto } from './session.requests';

@ApiTags('conference')
@Controller('api/v1/matchmaking-sessions/:id')
@Allow(activeMember)
export class MySessionController {
  constructor(
    private readonly show: ShowMySession,
    private readonly schedule: MySchedule,
    private readonly print: PrintSchedule,
    private readonly wishes: WishMeetings,
  ) {}

  @Get('mine')
  @ApiOperation({ summary: 'Whom my unit can meet, what it wishes, and when its people can' })
  @ApiOkResponse({ type: MySessionDto })
  mine(@CurrentActor() actor: MemberActor, @IdParam() id: string): Promise<MySessionDto> {
    return this.show.execute(id, actor.member.id);
  }

  @Put('wishes/:memberId')
  @HttpCode(204)
  @ApiOperation({ summary: 'Must, want or no thanks; a “no thanks” is seen by nobody else' })
  async wish(
    @CurrentActor() actor: MemberActor,
    @IdParam() id: string,
    @IdParam('memberId') memberId: string,
    @Body() { wish }: WishDto,
  ): Promise<void> {
    await this.wishes.wish(id, memberId, wish ?? null, actor);
  }

  @Put('availability')
  @HttpCode(204)
  @ApiOperation({ summary: 'How many meetings my unit wants, and when its people can' })
  async available(
    @CurrentActor() actor: MemberActor,
    @IdParam() id: string,
    @Body() { most, delegates }: AvailabilityDto,
  ): Promise<void> {
    await this.wishes.setAvailability(id, { most: most ?? null, delegates }, actor);
  }

  @Get('my-schedule')
  @ApiOperation({ summary: 'My unit’s schedule as it was published last' })
  @ApiOkResponse({ type: MyScheduleDto })
  mySchedule(@CurrentActor() actor: MemberActor, @IdParam() id: string): Promise<MyScheduleDto> {
    return this.schedule.execute(id, actor.member.id, actor.personId);
  }

  @Get('my-schedule.pdf')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'The same on paper' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async paper(@CurrentActor() actor: MemberActor, @IdParam() id: string): Promise<StreamableFile> {
    const { name, bytes } = await this.print.execute(id, actor);
    const file = { name, type: 'application/pdf', size: bytes.length };
    return download(file, Readable.from([bytes]));
  }
}
