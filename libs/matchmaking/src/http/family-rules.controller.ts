import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { secretariatAdministrator } from '@wanchang/identity';
import { Allow, CurrentActor, Idempotent, type Actor } from '@wanchang/platform';
import { PreviewFamilyRules } from '../queries/preview-family-rules.query';
import { ReadFamilyRules, type FamilyRules } from '../queries/read-family-rules.query';
import { SaveFamilyRules } from '../use-cases/save-family-rules';
import { FamilyRulesDto, FamilyRulesPreviewDto, PreviewFamilyRulesDto, SaveFamilyRulesDto } from './family-rules.dto'; // prettier-ignore

@ApiTags('secretariat')
@Controller('api/v1/match-family-rules')
@Allow(secretariatAdministrator)
export class FamilyRulesController {
  constructor(
    private readonly rules: ReadFamilyRules,
    private readonly previewRules: PreviewFamilyRules,
    private readonly saveRules: SaveFamilyRules,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Which properties of which goods bind: in force, of the product, before',
  })
  @ApiOkResponse({ type: FamilyRulesDto })
  read(): Promise<FamilyRules> {
    return this.rules.execute();
  }

  @Post('preview')
  @HttpCode(200)
  @ApiOperation({ summary: 'What other rules would make of the newest pairs' })
  @ApiOkResponse({ type: FamilyRulesPreviewDto })
  preview(
    @Body() { rules }: PreviewFamilyRulesDto,
    @CurrentActor() actor: Actor,
  ): Promise<FamilyRulesPreviewDto> {
    return this.previewRules.execute(rules, actor);
  }

  @Post()
  @Idempotent()
  @ApiOperation({ summary: 'Puts other rules in force; everything is matched again' })
  @ApiCreatedResponse({ type: FamilyRulesDto })
  async save(
    @Body() change: SaveFamilyRulesDto,
    @CurrentActor() actor: Actor,
  ): Promise<FamilyRules> {
    await this.saveRules.execute(change, actor);
    return this.rules.execute();
  }
}
