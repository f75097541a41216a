import { Controller, Get, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  Allow,
  CurrentActor,
  localeOf,
  type Actor,
  type RequestWithActor,
  RateLimit,
} from '@wanchang/platform';
import { SearchListings } from '../queries/search-listings.query';
import { RequestSearchRebuild } from '../use-cases/request-search-rebuild';
import { SearchPageDto, SearchQueryDto } from './dto/search.dto';

@ApiTags('catalog')
@Controller('api/v1')
export class SearchController {
  constructor(
    private readonly listings: SearchListings,
    private readonly requestRebuild: RequestSearchRebuild,
  ) {}

  @Get('search')
  @Allow('visitor')
  @RateLimit('search')
  @ApiOperation({
    summary:
      'Published supplies and demands, best first, with facets; teasers for whoever is no active member',
  })
  @ApiOkResponse({ type: SearchPageDto })
  search(
    @Query() query: SearchQueryDto,
    @CurrentActor() actor: Actor | null,
    @Req() request: RequestWithActor,
  ): Promise<SearchPageDto> {
    return this.listings.execute(query, actor, localeOf(request));
  }

  @Post('search-rebuilds')
  @HttpCode(202)
  @Allow('secretariat-administrator')
  @ApiOperation({
    summary: 'Rebuilds the search index in the background, without interrupting search',
  })
  @ApiAcceptedResponse()
  async rebuildSearch(@CurrentActor() actor: Actor): Promise<void> {
    await this.requestRebuild.execute(actor);
  }
}
