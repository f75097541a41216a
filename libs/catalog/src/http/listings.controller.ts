import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiExtension,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
import {
  Allow,
  CurrentActor,
  Idempotent,
  IdParam,
  PageQuery,
  visitor,
  type Actor,
} from '@wanchang/platform';
import { ListingVersions } from '../queries/listing-versions.query';
import { MyListings } from '../queries/my-listings.query';
import { ShowListing } from '../queries/show-listing.query';
import { CopyListing } from '../use-cases/copy-listing';
import { CreateListing } from '../use-cases/create-listing';
import { ReviseListing } from '../use-cases/revise-listing';
import { CreateListingDto, ReviseListingDto } from './dto/listing-input.dto';
import { describedForms } from './dto/listing-forms';
import { MyListingsDto, MyListingsQueryDto, VersionPageDto } from './dto/listing-lists.dto';
import { ListingDto, TeaserDto } from '../queries/answers/listing.dto';

@ApiTags('catalog')
@ApiExtraModels(ListingDto, TeaserDto)
@Controller('api/v1')
@Allow(activeMember)
export class ListingsController {
  constructor(
    private readonly show: ShowListing,
    private readonly mine: MyListings,
    private readonly history: ListingVersions,
    private readonly create: CreateListing,
    private readonly revise: ReviseListing,
    private readonly copy: CopyListing,
  ) {}

  @Post('listings')
  @Idempotent()
  @ApiOperation({
    summary: 'A new draft',
    description:
      'Of kinds other than products, attributes with the names in `x-constants.listingForms` take a value of that type',
  })
  @ApiExtension('x-constants', { listingForms: describedForms() })
  @ApiCreatedResponse({ type: ListingDto })
  async createListing(
    @Body() body: CreateListingDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<ListingDto> {
    const { id } = await this.create.execute(body, actor);
    return this.show.own(id, actor);
  }

  @Get('listings/:id')
  @Allow(visitor)
  @ApiOperation({ summary: 'A listing; whoever is no active member gets a teaser' })
  @ApiOkResponse({
    schema: { oneOf: [{ $ref: getSchemaPath(ListingDto) }, { $ref: getSchemaPath(TeaserDto) }] },
  })
  showListing(
    @IdParam() id: string,
    @CurrentActor() actor: Actor | null,
  ): Promise<ListingDto | TeaserDto> {
    return this.show.execute(id, actor);
  }

  @Patch('listings/:id')
  @ApiOperation({ summary: 'Changes what the listing says' })
  @ApiOkResponse({ type: ListingDto })
  async reviseListing(
    @IdParam() id: string,
    @Body() { version, ...content }: ReviseListingDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<ListingDto> {
    await this.revise.execute(id, version, content, actor);
    return this.show.own(id, actor);
  }

  @Post('listings/:id/copy')
  @Idempotent()
  @HttpCode(201)
  @ApiOperation({ summary: 'A new draft that says the same' })
  @ApiCreatedResponse({ type: ListingDto })
  async copyListing(
    @IdParam() id: string,
    @CurrentActor() actor: MemberActor,
  ): Promise<ListingDto> {
    const copy = await this.copy.execute(id, actor);
    return this.show.own(copy.id, actor);
  }

  @Get('listings/:id/versions')
  @ApiOperation({ summary: 'What changed in one’s own listing, newest first' })
  @ApiOkResponse({ type: VersionPageDto })
  listVersions(
    @IdParam() id: string,
    @Query() page: PageQuery,
    @CurrentActor() actor: MemberActor,
  ) {
    return this.history.execute(id, page, actor);
  }

  @Get('my-listings')
  @ApiOperation({ summary: 'The listings of my unit, last changed first' })
  @ApiOkResponse({ type: MyListingsDto })
  listMine(
    @Query() query: MyListingsQueryDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<MyListingsDto> {
    return this.mine.execute(query, actor);
  }
}
