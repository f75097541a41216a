import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, visitor } from '@wanchang/platform';
import { RegionPictures, type RegionPicture } from './region-picture.query';
import { RegionPictureDto, SiteDto, SiteTextDto } from './insight.dto';
import { SiteFacts, type Site } from './site-facts.query';

@ApiTags('home')
@Controller('api/v1/site')
@Allow(visitor)
export class SiteController {
  constructor(
    private readonly facts: SiteFacts,
    private readonly pictures: RegionPictures,
  ) {}

  @Get()
  @Header('cache-control', 'public, max-age=60')
  @ApiOperation({ summary: 'What everybody may know of the site' })
  @ApiOkResponse({ type: SiteDto })
  show(): Promise<Site> {
    return this.facts.execute();
  }

  @Get('regions')
  @Header('cache-control', 'public, max-age=300')
  @ApiOperation({ summary: 'Supplies and demands by province, and which way goods could go' })
  @ApiOkResponse({ type: RegionPictureDto })
  regions(): Promise<RegionPicture> {
    return this.pictures.execute();
  }

  @Get('privacy')
  @Header('cache-control', 'public, max-age=60')
  @ApiOperation({ summary: 'What the operator says of personal data' })
  @ApiOkResponse({ type: SiteTextDto })
  async privacy(): Promise<SiteTextDto> {
    return { text: await this.facts.text('privacy') };
  }

  @Get('terms')
  @Header('cache-control', 'public, max-age=60')
  @ApiOperation({ summary: 'Terms of the site' })
  @ApiOkResponse({ type: SiteTextDto })
  async terms(): Promise<SiteTextDto> {
    return { text: await this.facts.text('terms') };
  }
}
