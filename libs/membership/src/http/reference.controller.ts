import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  allIndustries,
  childrenOf,
  findIndustries,
  findRegions,
  provinces,
  regionByCode,
} from '@wanchang/kernel';
import { Allow, visitor } from '@wanchang/platform';
import { membershipErrors } from '../domain/membership.errors';
import {
  IndustriesQueryDto,
  IndustryListDto,
  RegionListDto,
  RegionsQueryDto,
  toIndustryDto,
  toRegionDto,
} from './reference.dto';

const FOR_A_DAY = 'public, max-age=86400';

/** Divisions and industries, the same for everybody. */
@ApiTags('reference')
@Controller('api/v1')
@Allow(visitor)
export class ReferenceController {
  @Get('regions')
  @Header('cache-control', FOR_A_DAY)
  @ApiOperation({
    summary: 'Divisions of China (GB/T 2260): provinces, those below one, or by name',
  })
  @ApiOkResponse({ type: RegionListDto })
  regions(@Query() { parent, q }: RegionsQueryDto): RegionListDto {
    return { items: this.divisions(parent, q).map(toRegionDto) };
  }

  @Get('industries')
  @Header('cache-control', FOR_A_DAY)
  @ApiOperation({
    summary: 'Industries (GB/T 4754): the whole tree, or by code, name or product word',
  })
  @ApiOkResponse({ type: IndustryListDto })
  industries(@Query() { q }: IndustriesQueryDto): IndustryListDto {
    return { items: (q ? findIndustries(q) : [...allIndustries()]).map(toIndustryDto) };
  }

  private divisions(parent: string | undefined, q: string | undefined) {
    if (q) return findRegions(q);
    if (!parent) return provinces();
    if (!regionByCode(parent)) throw membershipErrors('region-not-found');
    return childrenOf(parent);
  }
}
