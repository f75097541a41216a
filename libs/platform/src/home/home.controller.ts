import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../http/actor';
import { CurrentActor } from '../http/current-actor';
import { HomeDto } from './home.dto';
import { Home } from './home';

@ApiTags('home')
@Controller('api/v1/home')
export class HomeController {
  constructor(private readonly home: Home) {}

  @Get()
  @ApiOperation({ summary: 'What waits for me, the most urgent first' })
  @ApiOkResponse({ type: HomeDto })
  show(@CurrentActor() actor: Actor): Promise<HomeDto> {
    return this.home.of(actor);
  }
}
