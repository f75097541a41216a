import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import { actingMember, activeMember, type MemberActor } from '@wanchang/membership';
import {
  Allow,
  ApiUpload,
  ATTACHABLE_KINDS,
  CurrentActor,
  download,
  IdParam,
  Idempotent,
  UploadedFile,
  type Actor,
  type ReceivedUpload,
} from '@wanchang/platform';
import { conferenceWork } from '../access/conference.policies';
import { AgendaDto, CalendarAddressDto } from '../queries/answers/agenda.dto';
import { ReadAgendaFile } from '../queries/read-agenda-file.query';
import { ShowAgenda } from '../queries/show-agenda.query';
import { agendaOrder } from './agenda-order';
import { AgendaActions } from './agenda-actions';
import { ChangeAgendaItemDto, HallDto, KeepMinutesDto, SeenAgendaItemDto } from './agenda.requests';

/** What is done about one hall or item. */
@ApiTags('conference')
@Controller('api/v1')
@Allow(conferenceWork)
export class AgendaItemsController {
  constructor(
    private readonly act: AgendaActions,
    private readonly show: ShowAgenda,
    private readonly read: ReadAgendaFile,
  ) {}

  @Put('conference-halls/:id')
  @ApiOperation({ summary: 'Change a hall' })
  @ApiOkResponse({ type: AgendaDto })
  async changeHall(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { name, capacity, equipment }: HallDto,
  ): Promise<AgendaDto> {
    return this.office(await this.act.halls.change(id, { name, capacity, equipment }, actor));
  }

  @Delete('conference-halls/:id')
  @ApiOperation({ summary: 'Remove a hall that no item uses' })
  @ApiOkResponse({ type: AgendaDto })
  async removeHall(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<AgendaDto> {
    return this.office(await this.act.halls.remove(id, actor));
  }

  @Put('agenda-items/:id')
  @ApiOperation({ summary: 'Change an item; of a published one those who take part are told' })
  @ApiOkResponse({ type: AgendaDto })
  async change(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { version, ...body }: ChangeAgendaItemDto,
  ): Promise<AgendaDto> {
    return this.office(await this.act.plan.change(id, version, agendaOrder(body), actor));
  }

  @Post('agenda-items/:id/removal')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Take an item off the agenda; those who take part are told' })
  @ApiOkResponse({ type: AgendaDto })
  async remove(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { version }: SeenAgendaItemDto,
  ): Promise<AgendaDto> {
    return this.office(await this.act.plan.remove(id, version, actor));
  }

  @Put('agenda-items/:id/minutes')
  @ApiOperation({ summary: 'Keep the minutes and what was agreed' })
  @ApiOkResponse({ type: AgendaDto })
  async minutes(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { version, minutes, agreed }: KeepMinutesDto,
  ): Promise<AgendaDto> {
    const kept = { minutes: minutes || null, agreed };
    return this.office(await this.act.record.minutes(id, version, kept, actor));
  }

  @Post('agenda-items/:id/files')
  @HttpCode(200)
  @Idempotent()
  @ApiUpload(ATTACHABLE_KINDS)
  @ApiOperation({ summary: 'Attach a material' })
  @ApiOkResponse({ type: AgendaDto })
  async attach(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @UploadedFile() file: ReceivedUpload,
  ): Promise<AgendaDto> {
    return this.office(await this.act.record.attach(id, file, actor));
  }

  @Get('agenda-items/:id/files/:fileId')
  @Allow(activeMember, secretariat)
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: 'Downloads a material' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Param('fileId', ParseUUIDPipe) fileId: string,
  ): Promise<StreamableFile> {
    const drafts = actingMember.of(actor) === null;
    const { file, bytes } = await this.read.execute(id, fileId, drafts);
    return download(file, bytes);
  }

  @Put('agenda-items/:id/attendees/:delegateId')
  @Allow(activeMember)
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign a delegate of my unit up' })
  async join(
    @CurrentActor() actor: MemberActor,
    @IdParam() id: string,
    @IdParam('delegateId') delegateId: string,
  ): Promise<void> {
    await this.act.signUp.join(id, delegateId, actor.member.id, actor);
  }

  @Delete('agenda-items/:id/attendees/:delegateId')
  @Allow(activeMember)
  @HttpCode(204)
  @ApiOperation({ summary: 'Take it back' })
  async leave(
    @CurrentActor() actor: MemberActor,
    @IdParam() id: string,
    @IdParam('delegateId') delegateId: string,
  ): Promise<void> {
    await this.act.signUp.leave(id, delegateId, actor.member.id, actor);
  }

  @Post('my-delegates/:id/calendar')
  @Allow(activeMember)
  @HttpCode(200)
  @ApiOperation({ summary: 'A new address for a delegate’s calendar; the one before is closed' })
  @ApiOkResponse({ type: CalendarAddressDto })
  async calendar(
    @CurrentActor() actor: MemberActor,
    @IdParam() id: string,
  ): Promise<CalendarAddressDto> {
    const address = await this.act.calendar.execute(id, actor.member.id);
    return { path: `/api/v1/calendars/${address}` };
  }

  private office(conferenceId: string): Promise<AgendaDto> {
    return this.show.execute(conferenceId, null);
  }
}
