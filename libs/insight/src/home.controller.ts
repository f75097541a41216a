import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor } from '@wanchang/platform';
import { FiguresDto, HomeDto } from './insight.dto';
import { MemberHome, type Home } from './member-home.query';
import { SecretariatFigures, type Figures } from './secretariat-figures.query';

@ApiTags('home')
@Controller('api/v1')
export class HomeController {
  constructor(
    private readonly memberHome: MemberHome,
    private readonly figures: SecretariatFigures,
  ) {}

  @Get('home')
  @Allow(activeMember)
  @ApiOperation({ summary: 'What waits for me' })
  @ApiOkResponse({ type: HomeDto })
  home(@CurrentActor() actor: MemberActor): Promise<Home> {
    return this.memberHome.execute(actor);
  }

  @Get('figures')
  @Allow(secretariat)
  @ApiOperation({ summary: 'What the secretariat sees first' })
  @ApiOkResponse({ type: FiguresDto })
  overview(): Promise<Figures> {
    return this.figures.execute();
  }
}
