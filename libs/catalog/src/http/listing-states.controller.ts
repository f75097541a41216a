import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, Idempotent, IdParam } from '@wanchang/platform';
import { ShowListing } from '../queries/show-listing.query';
import {
  PauseListing,
  PublishListing,
  ResumeListing,
  WithdrawListing,
} from '../use-cases/change-listing-state';
import { ListingVersionDto } from './dto/listing-input.dto';
import { ListingDto } from '../queries/answers/listing.dto';

@ApiTags('catalog')
@Controller('api/v1/listings/:id')
@Allow(activeMember)
export class ListingStatesController {
  constructor(
    private readonly show: ShowListing,
    private readonly publish: PublishListing,
    private readonly pause: PauseListing,
    private readonly resume: ResumeListing,
    private readonly withdraw: WithdrawListing,
  ) {}

  @Post('publish')
  @Idempotent()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Shows it to all active members; 422 says field by field what is missing',
  })
  @ApiOkResponse({ type: ListingDto })
  async publishListing(
    @IdParam() id: string,
    @Body() { version }: ListingVersionDto,
    @CurrentActor() actor: MemberActor,
  ) {
    await this.publish.execute(id, version, actor);
    return this.show.own(id, actor);
  }

  @Post('pause')
  @Idempotent()
  @HttpCode(200)
  @ApiOperation({ summary: 'Takes it out of sight for a while' })
  @ApiOkResponse({ type: ListingDto })
  async pauseListing(
    @IdParam() id: string,
    @Body() { version }: ListingVersionDto,
    @CurrentActor() actor: MemberActor,
  ) {
    await this.pause.execute(id, version, actor);
    return this.show.own(id, actor);
  }

  @Post('resume')
  @Idempotent()
  @HttpCode(200)
  @ApiOperation({ summary: 'Shows a paused listing again' })
  @ApiOkResponse({ type: ListingDto })
  async resumeListing(
    @IdParam() id: string,
    @Body() { version }: ListingVersionDto,
    @CurrentActor() actor: MemberActor,
  ) {
    await this.resume.execute(id, version, actor);
    return this.show.own(id, actor);
  }

  @Post('withdraw')
  @Idempotent()
  @HttpCode(200)
  @ApiOperation({ summary: 'Ends it for good; a draft is thrown away' })
  @ApiOkResponse({ type: ListingDto })
  async withdrawListing(
    @IdParam() id: string,
    @Body() { version }: ListingVersionDto,
    @CurrentActor() actor: MemberActor,
  ) {
    await this.withdraw.execute(id, version, actor);
    return this.show.own(id, actor);
  }
}
