import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, Idempotent, IdParam } from '@wanchang/platform';
import { MeetingRoomDto } from '../queries/answers/session.dto';
import { ContinueMeeting } from '../use-cases/continue-meeting';
import { ContinueMeetingDto } from './day.requests';

@ApiTags('conference')
@Controller('api/v1/conference-meetings')
@Allow(activeMember)
export class MeetingRoomsController {
  constructor(private readonly goOn: ContinueMeeting) {}

  @Post(':id/deal-room')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({
    summary: 'Go on in a deal room that began in this meeting; both units come to the same one',
  })
  @ApiOkResponse({ type: MeetingRoomDto })
  continue(
    @CurrentActor() actor: MemberActor,
    @IdParam() id: string,
    @Body() { side }: ContinueMeetingDto,
  ): Promise<MeetingRoomDto> {
    return this.goOn.execute(id, side ?? null, actor);
  }
}
