import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import { Allow } from '@wanchang/platform';
import { FiguresDto } from './insight.dto';
import { SecretariatFigures, type Figures } from './secretariat-figures.query';

@ApiTags('home')
@Controller('api/v1/figures')
@Allow(secretariat)
export class FiguresController {
  constructor(private readonly figures: SecretariatFigures) {}

  @Get()
  @ApiOperation({ summary: 'What the secretariat sees first' })
  @ApiOkResponse({ type: FiguresDto })
  overview(): Promise<Figures> {
    return this.figures.execute();
  }
}
