import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'; // prettier-ignore
import { secretariat } from '@wanchang/identity';
import { Allow, CurrentActor, IdParam, RateLimit, type Actor } from '@wanchang/platform';
import { OtherNameList } from '../queries/other-name-list.query';
import { TryOtherNames } from '../queries/try-other-names.query';
import { RemoveOtherName, SetOtherName } from '../use-cases/change-other-names';
import {
  OtherNameIdDto,
  OtherNameInputDto,
  OtherNamesDto,
  TriedNameQueryDto,
  TriedQueriesDto,
} from './dto/other-name.dto';

@ApiTags('catalog')
@Controller('api/v1')
@Allow(secretariat)
export class OtherNamesController {
  constructor(
    private readonly names: OtherNameList,
    private readonly tried: TryOtherNames,
    private readonly setName: SetOtherName,
    private readonly removeName: RemoveOtherName,
  ) {}

  @Get('other-names')
  @ApiOperation({
    summary: 'Other names of goods that the secretariat keeps, the last changed first',
  })
  @ApiOkResponse({ type: OtherNamesDto })
  async list(): Promise<OtherNamesDto> {
    return { items: await this.names.execute() };
  }

  @Post('other-names')
  @ApiOperation({ summary: 'Keeps another name of goods; of a pair that is there direction and weight are replaced' }) // prettier-ignore
  @ApiCreatedResponse({ type: OtherNameIdDto })
  set(@Body() body: OtherNameInputDto, @CurrentActor() actor: Actor): Promise<OtherNameIdDto> {
    return this.setName.execute(body.toName(), actor);
  }

  @Delete('other-names/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Takes another name of goods away' })
  @ApiNoContentResponse()
  async remove(@IdParam() id: string, @CurrentActor() actor: Actor): Promise<void> {
    await this.removeName.execute(id, actor);
  }

  @Get('search-misses')
  @RateLimit('search')
  @ApiOperation({ summary: 'What members did not find twice or more in 90 days, the 20 most frequent, asked again now, with one more other name on trial' }) // prettier-ignore
  @ApiOkResponse({ type: TriedQueriesDto })
  async misses(@Query() query: TriedNameQueryDto): Promise<TriedQueriesDto> {
    return { items: await this.tried.execute(query.toName()) };
  }
}
