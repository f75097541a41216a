import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import { activeMember } from '@wanchang/membership';
import { Allow, CurrentActor, IdParam, type Actor } from '@wanchang/platform';
import { UnitCertificates } from '../queries/unit-certificates.query';
import { UnitListings } from '../queries/unit-listings.query';
import {
  ListingCardPageDto,
  CarriedCertificatesDto,
  UnitListingsQueryDto,
} from './dto/listing-lists.dto';

@ApiTags('catalog')
@Controller('api/v1/member-profiles')
@Allow(activeMember, secretariat)
export class UnitListingsController {
  constructor(
    private readonly listings: UnitListings,
    private readonly certificates: UnitCertificates,
  ) {}

  @Get(':id/listings')
  @ApiOperation({ summary: 'What a unit offers and looks for now, the newest first' })
  @ApiOkResponse({ type: ListingCardPageDto })
  list(
    @IdParam() id: string,
    @Query() query: UnitListingsQueryDto,
    @CurrentActor() actor: Actor,
  ): Promise<ListingCardPageDto> {
    return this.listings.execute(id, query, actor);
  }

  @Get(':id/certificates')
  @ApiOperation({ summary: 'The certificates that the supplies of a unit carry now' })
  @ApiOkResponse({ type: CarriedCertificatesDto })
  carried(@IdParam() id: string): Promise<CarriedCertificatesDto> {
    return this.certificates.execute(id);
  }
}
