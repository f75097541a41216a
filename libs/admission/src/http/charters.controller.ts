import { Body, Controller, Get, Param, ParseIntPipe, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { secretariatAdministrator } from '@wanchang/identity';
import { Allow, CurrentActor, Idempotent, visitor, type Actor } from '@wanchang/platform';
import { CharterDto, CharterListDto } from '../queries/answers/charter.dto';
import { ReadCharter } from '../queries/read-charter.query';
import { PublishCharter } from '../use-cases/publish-charter';
import { PublishCharterDto } from './application.requests';

@ApiTags('charter')
@Controller('api/v1/charter-versions')
@Allow(visitor)
export class ChartersController {
  constructor(
    private readonly read: ReadCharter,
    private readonly publishCharter: PublishCharter,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The versions of the charter, newest first' })
  @ApiOkResponse({ type: CharterListDto })
  async list(): Promise<CharterListDto> {
    return { items: await this.read.list() };
  }

  @Get('current')
  @ApiOperation({ summary: 'The charter in force' })
  @ApiOkResponse({ type: CharterDto })
  current(): Promise<CharterDto> {
    return this.read.current();
  }

  @Get(':number')
  @ApiParam({ name: 'number', type: 'integer' })
  @ApiOperation({ summary: 'A version of the charter' })
  @ApiOkResponse({ type: CharterDto })
  one(@Param('number', ParseIntPipe) number: number): Promise<CharterDto> {
    return this.read.execute(number);
  }

  @Post()
  @Allow(secretariatAdministrator)
  @Idempotent()
  @ApiOperation({ summary: 'Publish a version of the charter' })
  @ApiCreatedResponse({ type: CharterDto })
  async publish(
    @CurrentActor() actor: Actor,
    @Body() body: PublishCharterDto,
  ): Promise<CharterDto> {
    return this.read.execute(await this.publishCharter.execute(body, actor));
  }
}
