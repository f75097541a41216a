import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, Idempotent, IdParam } from '@wanchang/platform';
import {
  ChangeTemplateDto,
  SaveTemplateDto,
  TermsTemplateDto,
} from '../queries/answers/template.dto';
import { ListTemplates } from '../queries/list-templates.query';
import { ChangeTemplate } from '../use-cases/change-template';
import { DeleteTemplate } from '../use-cases/delete-template';
import { SaveTemplate } from '../use-cases/save-template';
import { SeenVersionDto } from './dto/offer.dto';

@ApiTags('negotiation')
@Controller('api/v1/terms-templates')
@Allow(activeMember)
export class TemplatesController {
  constructor(
    private readonly list: ListTemplates,
    private readonly saveTemplate: SaveTemplate,
    private readonly changeTemplate: ChangeTemplate,
    private readonly deleteTemplate: DeleteTemplate,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The templates of terms of my unit' })
  @ApiOkResponse({ type: [TermsTemplateDto] })
  all(@CurrentActor() actor: MemberActor): Promise<TermsTemplateDto[]> {
    return this.list.execute(actor);
  }

  @Post()
  @Idempotent()
  @ApiOperation({ summary: 'Saves terms under a name, for everyone of my unit' })
  @ApiCreatedResponse({ type: TermsTemplateDto })
  async save(
    @Body() body: SaveTemplateDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<TermsTemplateDto> {
    return this.list.one(await this.saveTemplate.execute(body, actor), actor);
  }

  @Put(':id')
  @Idempotent()
  @ApiOperation({ summary: 'Changes a template; offers that began with it stay as they are' })
  @ApiOkResponse({ type: TermsTemplateDto })
  async change(
    @IdParam() id: string,
    @Body() { version, ...template }: ChangeTemplateDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<TermsTemplateDto> {
    await this.changeTemplate.execute(id, version, template, actor);
    return this.list.one(id, actor);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Deletes a template' })
  @ApiNoContentResponse()
  async remove(
    @IdParam() id: string,
    @Query() { version }: SeenVersionDto,
    @CurrentActor() actor: MemberActor,
  ): Promise<void> {
    await this.deleteTemplate.execute(id, version, actor);
  }
}
