import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'; // prettier-ignore
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, Idempotent, IdParam } from '@wanchang/platform';
import { SavedSearchList } from '../queries/saved-search-list.query';
import { ChangeSavedSearch, RemoveSavedSearch, SaveSearch } from '../use-cases/change-saved-searches'; // prettier-ignore
import {
  ChangeSavedSearchDto,
  SavedSearchesDto,
  SavedSearchIdDto,
  SaveSearchDto,
} from './dto/saved-search.dto';

@ApiTags('catalog')
@Controller('api/v1/saved-searches')
@Allow(activeMember)
export class SavedSearchesController {
  constructor(
    private readonly list: SavedSearchList,
    private readonly save: SaveSearch,
    private readonly change: ChangeSavedSearch,
    private readonly remove: RemoveSavedSearch,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The searches that I keep for the unit I act for' })
  @ApiOkResponse({ type: SavedSearchesDto })
  listSearches(@CurrentActor() actor: MemberActor): Promise<SavedSearchesDto> {
    return this.list.execute(actor);
  }

  @Post()
  @Idempotent()
  @ApiOperation({
    summary: 'Keeps a search by name; I am told once a day of new listings that fit',
  })
  @ApiCreatedResponse({ type: SavedSearchIdDto })
  saveSearch(
    @Body() body: SaveSearchDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<SavedSearchIdDto> {
    return this.save.execute(body, actor);
  }

  @Patch(':id')
  @Idempotent()
  @HttpCode(204)
  @ApiOperation({ summary: 'Changes the name, the conditions, or whether I am told' })
  @ApiNoContentResponse()
  async changeSearch(
    @IdParam() id: string,
    @Body() body: ChangeSavedSearchDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<void> {
    await this.change.execute(id, body, actor);
  }

  @Delete(':id')
  @Idempotent()
  @HttpCode(204)
  @ApiOperation({ summary: 'Keeps the search no longer' })
  @ApiNoContentResponse()
  async removeSearch(@IdParam() id: string, @CurrentActor() actor: MemberActor): Promise<void> {
    await this.remove.execute(id, actor);
  }
}
