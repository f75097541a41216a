import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { activeMember, unitAdministrator, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, IdParam, Idempotent } from '@wanchang/platform';
import { RoomDocumentsDto } from '../queries/answers/room-document.dto';
import { ShowRoomDocuments } from '../queries/show-room-documents.query';
import { AcceptNda } from '../use-cases/accept-nda';
import { SetReleaseRule } from '../use-cases/set-release-rule';
import { WriteNda } from '../use-cases/write-nda';
import { AcceptNdaDto, ReleaseRuleDto, WriteNdaDto } from './room-document.requests';

/** What documents of a unit are opened on. */
@ApiTags('room-documents')
@Controller('api/v1')
@Allow(activeMember)
export class NonDisclosureController {
  constructor(
    private readonly show: ShowRoomDocuments,
    private readonly write: WriteNda,
    private readonly accept: AcceptNda,
    private readonly setRule: SetReleaseRule,
  ) {}

  @Post('deal-rooms/:id/non-disclosure')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Writes the next version of my side’s non-disclosure text' })
  @ApiOkResponse({ type: RoomDocumentsDto })
  async writeNda(
    @IdParam() id: string,
    @Body() { text }: WriteNdaDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<RoomDocumentsDto> {
    await this.write.execute(id, text, actor);
    return this.show.execute(id, actor);
  }

  @Post('deal-rooms/:id/non-disclosure/accept')
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Accepts the other side’s non-disclosure text for myself and my unit' })
  @ApiOkResponse({ type: RoomDocumentsDto })
  async acceptNda(
    @IdParam() id: string,
    @Body() { no }: AcceptNdaDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<RoomDocumentsDto> {
    await this.accept.execute(id, no, actor);
    return this.show.execute(id, actor);
  }

  @Put('my-unit/document-release')
  @HttpCode(204)
  @Allow(unitAdministrator)
  @ApiOperation({ summary: 'Whether documents of my unit wait for a colleague to release them' })
  @ApiNoContentResponse()
  async setRelease(
    @Body() { releaseNeeded }: ReleaseRuleDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<void> {
    await this.setRule.execute(releaseNeeded, actor);
  }
}
