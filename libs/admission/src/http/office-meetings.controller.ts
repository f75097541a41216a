import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import {
  Allow,
  CurrentActor,
  IdParam,
  Idempotent,
  PageQuery,
  type Actor,
} from '@wanchang/platform';
import { admissionWork, decidingOfficers } from '../access/admission.policies';
import { MeetingDetailsDto, MeetingPageDto } from '../queries/answers/meeting.dto';
import { ListMeetings } from '../queries/list-meetings.query';
import { DecideCase } from '../use-cases/decide-case';
import { IssueMinutes } from '../use-cases/issue-minutes';
import { PlanMeeting } from '../use-cases/plan-meeting';
import { SetAgenda } from '../use-cases/set-agenda';
import { DecideCaseDto, PlanMeetingDto, SetAgendaDto } from './application.requests';

@ApiTags('office meetings')
@Controller('api/v1/office-meetings')
@Allow(secretariat, decidingOfficers)
export class OfficeMeetingsController {
  constructor(
    private readonly list: ListMeetings,
    private readonly planMeeting: PlanMeeting,
    private readonly setAgenda: SetAgenda,
    private readonly decideCase: DecideCase,
    private readonly issueMinutes: IssueMinutes,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The office meetings, newest first' })
  @ApiOkResponse({ type: MeetingPageDto })
  all(@Query() { cursor, limit }: PageQuery): Promise<MeetingPageDto> {
    return this.list.execute(cursor, limit);
  }

  @Post()
  @Allow(admissionWork)
  @Idempotent()
  @ApiOperation({ summary: 'Plan an office meeting with its agenda' })
  @ApiCreatedResponse({ type: MeetingDetailsDto })
  async plan(
    @CurrentActor() actor: Actor,
    @Body() { place, ...body }: PlanMeetingDto,
  ): Promise<MeetingDetailsDto> {
    const id = await this.planMeeting.execute({ ...body, place: place || null }, actor);
    return this.list.show(id, actor);
  }

  @Get(':id')
  @ApiOperation({ summary: 'A meeting with its agenda and decisions' })
  @ApiOkResponse({ type: MeetingDetailsDto })
  one(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<MeetingDetailsDto> {
    return this.list.show(id, actor);
  }

  @Put(':id/agenda')
  @Allow(admissionWork)
  @ApiOperation({ summary: 'Change the agenda; what is decided stays on it' })
  @ApiOkResponse({ type: MeetingDetailsDto })
  async agenda(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { applicationIds }: SetAgendaDto,
  ): Promise<MeetingDetailsDto> {
    await this.setAgenda.execute(id, applicationIds, actor);
    return this.list.show(id, actor);
  }

  @Post(':id/cases/:applicationId/decide')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Decide on a case: pass, refuse with the reason, or back for more' })
  @ApiOkResponse({ type: MeetingDetailsDto })
  async decide(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Param('applicationId', ParseUUIDPipe) applicationId: string,
    @Body() { outcome, reason }: DecideCaseDto,
  ): Promise<MeetingDetailsDto> {
    const decision = { meetingId: id, applicationId, outcome, reason: reason || null };
    await this.decideCase.execute(decision, actor);
    return this.list.show(id, actor);
  }

  @Post(':id/minutes')
  @HttpCode(200)
  @Allow(admissionWork)
  @Idempotent()
  @ApiOperation({ summary: 'Close the meeting with its minutes' })
  @ApiOkResponse({ type: MeetingDetailsDto })
  async minutes(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<MeetingDetailsDto> {
    await this.issueMinutes.execute(id, actor);
    return this.list.show(id, actor);
  }
}
