import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import {
  Allow,
  CurrentActor,
  IdParam,
  PageQuery,
  type Actor,
  Idempotent,
} from '@wanchang/platform';
import { ReadRematches } from '../queries/rematches.query';
import { CancelRematch } from '../use-cases/cancel-rematch';
import { RequestIndexRebuild } from '../use-cases/request-index-rebuild';
import { ResumeRematch } from '../use-cases/resume-rematch';
import { StartRematch } from '../use-cases/start-rematch';
import { RematchDto, RematchPageDto, toRematchDto } from './rematches.dto';

@ApiTags('secretariat')
@Controller('api/v1/rematches')
@Allow(secretariat)
export class RematchesController {
  constructor(
    private readonly rematches: ReadRematches,
    private readonly startRematch: StartRematch,
    private readonly cancelRematch: CancelRematch,
    private readonly resumeRematch: ResumeRematch,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Runs that matched everything again, newest first' })
  @ApiOkResponse({ type: RematchPageDto })
  async listRematches(@Query() query: PageQuery): Promise<RematchPageDto> {
    const { items, nextCursor } = await this.rematches.execute(query);
    return { items: items.map(toRematchDto), nextCursor };
  }

  @Get(':id')
  @ApiOperation({ summary: 'How far a re-match is' })
  @ApiOkResponse({ type: RematchDto })
  async showRematch(@IdParam() id: string): Promise<RematchDto> {
    return toRematchDto(await this.rematches.one(id));
  }

  @Post()
  @Idempotent()
  @HttpCode(202)
  @ApiOperation({ summary: 'Matches every listing again in the background' })
  @ApiAcceptedResponse({ type: RematchDto })
  async start(@CurrentActor() actor: Actor): Promise<RematchDto> {
    const { id } = await this.startRematch.execute('request', actor);
    return this.showRematch(id);
  }

  @Post(':id/cancel')
  @Idempotent()
  @HttpCode(200)
  @ApiOperation({ summary: 'Stops a re-match; what it has done stays' })
  @ApiOkResponse({ type: RematchDto })
  async cancel(@IdParam() id: string, @CurrentActor() actor: Actor): Promise<RematchDto> {
    await this.cancelRematch.execute(id, actor);
    return this.showRematch(id);
  }

  @Post(':id/resume')
  @Idempotent()
  @HttpCode(202)
  @ApiOperation({ summary: 'Continues a re-match that was stopped, from where it is' })
  @ApiAcceptedResponse({ type: RematchDto })
  async resume(@IdParam() id: string, @CurrentActor() actor: Actor): Promise<RematchDto> {
    await this.resumeRematch.execute(id, actor);
    return this.showRematch(id);
  }
}

@ApiTags('secretariat')
@Controller('api/v1/match-index')
@Allow(secretariat)
export class MatchIndexController {
  constructor(private readonly rebuildIndex: RequestIndexRebuild) {}

  @Post('rebuild')
  @HttpCode(204)
  @ApiOperation({ summary: 'Every worker reloads its match index; matching continues meanwhile' })
  @ApiNoContentResponse()
  async rebuild(@CurrentActor() actor: Actor): Promise<void> {
    await this.rebuildIndex.execute(actor);
  }
}
