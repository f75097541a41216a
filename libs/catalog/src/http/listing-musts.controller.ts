import { Body, Controller, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import { Allow, CurrentActor, IdParam, type Actor } from '@wanchang/platform';
import { ListingDto } from '../queries/answers/listing.dto';
import { ShowListing } from '../queries/show-listing.query';
import { MarkMusts } from '../use-cases/mark-musts';
import { MarkMustsDto } from './dto/listing-input.dto';

@ApiTags('catalog')
@Controller('api/v1/listings/:id/musts')
@Allow(secretariat)
export class ListingMustsController {
  constructor(
    private readonly show: ShowListing,
    private readonly mark: MarkMusts,
  ) {}

  @Patch()
  @ApiOperation({ summary: 'Which properties of a demand bind; the others stay as they are' })
  @ApiOkResponse({ type: ListingDto })
  async markMusts(
    @IdParam() id: string,
    @Body() { version, musts }: MarkMustsDto,
    @CurrentActor() actor: Actor,
  ): Promise<ListingDto> {
    await this.mark.execute(id, version, musts, actor);
    return this.show.own(id, actor);
  }
}
