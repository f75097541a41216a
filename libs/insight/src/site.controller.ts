import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, visitor } from '@wanchang/platform';
import { SiteDto } from './insight.dto';
import { SiteFacts, type Site } from './site-facts.query';

@ApiTags('home')
@Controller('api/v1/site')
@Allow(visitor)
export class SiteController {
  constructor(private readonly facts: SiteFacts) {}

  @Get()
  @Header('cache-control', 'public, max-age=60')
  @ApiOperation({ summary: 'What everybody may know of the site' })
  @ApiOkResponse({ type: SiteDto })
  show(): Promise<Site> {
    return this.facts.execute();
  }
}
