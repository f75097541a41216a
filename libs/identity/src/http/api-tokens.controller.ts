import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Allow, CurrentActor, IdParam, signedIn, type Actor } from '@wanchang/platform';
import { MyApiTokens } from '../queries/my-api-tokens.query';
import { ManageApiTokens } from '../use-cases/manage-api-tokens';
import { ApiTokenListDto, CreateApiTokenDto, CreatedApiTokenDto } from './dto';

@ApiTags('identity')
@Controller('api/v1/api-tokens')
@Allow(signedIn)
export class ApiTokensController {
  constructor(
    private readonly tokens: MyApiTokens,
    private readonly manage: ManageApiTokens,
  ) {}

  @Get()
  @ApiOperation({ summary: 'My valid API tokens' })
  @ApiOkResponse({ type: ApiTokenListDto })
  async list(@CurrentActor() actor: Actor): Promise<ApiTokenListDto> {
    return { items: await this.tokens.execute(actor) };
  }

  @Post()
  @ApiOperation({ summary: 'Make an API token for the unit I act for; the token is shown once' })
  @ApiCreatedResponse({ type: CreatedApiTokenDto })
  create(
    @CurrentActor() actor: Actor,
    @Body() body: CreateApiTokenDto,
  ): Promise<CreatedApiTokenDto> {
    return this.manage.create(actor, body.name, body.expiresInDays);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Revoke one of my API tokens' })
  @ApiNoContentResponse()
  revoke(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.manage.revoke(actor, id);
  }
}
