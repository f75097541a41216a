import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor } from '@wanchang/platform';
import { ListingProposalDto } from '../queries/answers/listing-proposal.dto';
import { ProposeListing } from '../queries/propose-listing.query';
import { ProposalQueryDto } from './dto/listing-lists.dto';

@ApiTags('catalog')
@Controller('api/v1')
@Allow(activeMember)
export class ListingProposalsController {
  constructor(private readonly proposals: ProposeListing) {}

  @Get('listing-proposals')
  @ApiOperation({ summary: 'What a title says of a listing, for a form to offer' })
  @ApiOkResponse({ type: ListingProposalDto })
  proposeListing(
    @Query() { title, side }: ProposalQueryDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<ListingProposalDto> {
    return this.proposals.execute(title, side, actor);
  }
}
