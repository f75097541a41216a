import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import { isId } from '@wanchang/kernel';
import {
  Allow,
  CurrentActor,
  decodeCursor,
  IdParam,
  PageQuery,
  toPage,
  type Actor,
} from '@wanchang/platform';
import { matchmakingErrors } from '../domain/matchmaking.errors';
import { Rematches } from '../persistence/rematches';
import { RequestIndexRebuild } from '../use-cases/request-index-rebuild';
import { StartRematch } from '../use-cases/start-rematch';
import { StopRematch } from '../use-cases/stop-rematch';
import { RematchDto, RematchPageDto, toRematchDto } from './rematches.dto';

@ApiTags('secretariat')
@Controller('api/v1/rematches')
@Allow(secretariat)
export class RematchesController {
  constructor(
    private readonly rematches: Rematches,
    private readonly startRematch: StartRematch,
    private readonly stopRematch: StopRematch,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Runs that matched everything again, newest first' })
  @ApiOkResponse({ type: RematchPageDto })
  async listRematches(@Query() { cursor, limit }: PageQuery): Promise<RematchPageDto> {
    const [after] = (decodeCursor(cursor, [isId]) ?? [null]) as [string | null];
    const rows = await this.rematches.list(limit + 1, after);
    return toPage(rows, limit, ({ id }) => [id], toRematchDto);
  }

  @Get(':id')
  @ApiOperation({ summary: 'How far a re-match is' })
  @ApiOkResponse({ type: RematchDto })
  async showRematch(@IdParam() id: string): Promise<RematchDto> {
    const found = await this.rematches.find(id);
    if (!found) throw matchmakingErrors('rematch-not-found');
    return toRematchDto(found);
  }

  @Post()
  @HttpCode(202)
  @ApiOperation({ summary: 'Matches every listing again in the background' })
  @ApiAcceptedResponse({ type: RematchDto })
  async start(@CurrentActor() actor: Actor): Promise<RematchDto> {
    const { id } = await this.startRematch.execute('request', actor);
    return this.showRematch(id);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @ApiOperation({ summary: 'Stops a re-match; what it has done stays' })
  @ApiOkResponse({ type: RematchDto })
  async cancelRematch(@IdParam() id: string, @CurrentActor() actor: Actor): Promise<RematchDto> {
    await this.stopRematch.cancel(id, actor);
    return this.showRematch(id);
  }

  @Post(':id/resume')
  @HttpCode(202)
  @ApiOperation({ summary: 'Lets a re-match that was stopped go on from where it is' })
  @ApiAcceptedResponse({ type: RematchDto })
  async resume(@IdParam() id: string, @CurrentActor() actor: Actor): Promise<RematchDto> {
    await this.stopRematch.resume(id, actor);
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
  @ApiOperation({ summary: 'Every worker reads its match index anew; matching goes on meanwhile' })
  @ApiNoContentResponse()
  async rebuild(@CurrentActor() actor: Actor): Promise<void> {
    await this.rebuildIndex.execute(actor);
  }
}
