import { Controller, Get, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { secretariatAdministrator } from '@wanchang/identity';
import {
  Allow,
  CurrentActor,
  localeOf,
  RateLimit,
  visitor,
  type Actor,
  type RequestWithActor,
} from '@wanchang/platform';
import { SearchListings } from '../queries/search-listings.query';
import { filtersOf } from '../queries/search-conditions';
import { readSpecFilters } from '../queries/spec-filters';
import { NoteMiss } from '../use-cases/note-miss';
import { RequestSearchRebuild } from '../use-cases/request-search-rebuild';
import {
  SearchPageDto,
  SearchQueryDto,
  SuggestionQueryDto,
  SuggestionsDto,
} from './dto/search.dto';

@ApiTags('catalog')
@Controller('api/v1')
export class SearchController {
  constructor(
    private readonly listings: SearchListings,
    private readonly noteMiss: NoteMiss,
    private readonly requestRebuild: RequestSearchRebuild,
  ) {}

  @Get('search')
  @Allow(visitor)
  @RateLimit('search')
  @ApiOperation({
    summary:
      'Published supplies and demands, best first, with facets; teasers for whoever is no active member',
  })
  @ApiOkResponse({ type: SearchPageDto })
  async search(
    @Query() query: SearchQueryDto,
    @CurrentActor() actor: Actor | null,
    @Req() request: RequestWithActor,
  ): Promise<SearchPageDto> {
    const { q, limit, cursor, sort, countSpecs } = query;
    const filters = filtersOf(query);
    const specs = readSpecFilters(query.specs);
    const asked = { q, limit, cursor, sort, filters, specs, countSpecs };
    const page = await this.listings.execute(asked, actor, localeOf(request));
    const { total, readAs } = page;
    const isPlain = !cursor && Object.keys(filters).length + specs.length === 0;
    await this.noteMiss.execute({ text: q ?? '', isPlain, found: total.value, readAs }, actor);
    return page;
  }

  @Get('search-suggestions')
  @Allow(visitor)
  @RateLimit('search')
  @ApiOperation({
    summary: 'Names of goods that can be found now and begin so, the most used first',
  })
  @ApiOkResponse({ type: SuggestionsDto })
  async suggest(@Query() { q }: SuggestionQueryDto): Promise<SuggestionsDto> {
    return { items: await this.listings.suggest(q) };
  }

  @Post('search-rebuilds')
  @HttpCode(202)
  @Allow(secretariatAdministrator)
  @ApiOperation({
    summary: 'Rebuilds the search index in the background, without interrupting search',
  })
  @ApiAcceptedResponse()
  async rebuildSearch(@CurrentActor() actor: Actor): Promise<void> {
    await this.requestRebuild.execute(actor);
  }
}
