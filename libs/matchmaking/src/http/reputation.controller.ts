import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor } from '@wanchang/platform';
import { ReadOwnReputation, type OwnReputation } from '../queries/own-reputation.query';
import { OwnReputationDto } from './reputation.dto';

@ApiTags('matchmaking')
@Controller('api/v1/reputation')
@Allow(activeMember)
export class ReputationController {
  constructor(private readonly own: ReadOwnReputation) {}

  @Get()
  @ApiOperation({ summary: 'My unit’s reputation in matching, and what it rests on' })
  @ApiOkResponse({ type: OwnReputationDto })
  show(@CurrentActor() actor: MemberActor): Promise<OwnReputation> {
    return this.own.execute(actor);
  }
}
