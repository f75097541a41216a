import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import { Allow, CurrentActor, IdParam, Idempotent, type Actor } from '@wanchang/platform';
import { admissionWork } from '../access/admission.policies';
import { FormalitiesDto } from '../queries/answers/leaving.dto';
import { ShowFormalities } from '../queries/show-formalities.query';
import { RecordFormalities } from '../use-cases/record-formalities';
import { IssueCredentialDto, RecordCeremonyDto } from './leaving.requests';

@ApiTags('applications for membership')
@Controller('api/v1/applications/:id/formalities')
@Allow(secretariat)
export class FormalitiesController {
  constructor(
    private readonly formalities: ShowFormalities,
    private readonly record: RecordFormalities,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The joining ceremony and the credentials that were issued' })
  @ApiOkResponse({ type: FormalitiesDto })
  show(@IdParam() id: string): Promise<FormalitiesDto> {
    return this.formalities.execute(id);
  }

  @Put('ceremony')
  @Allow(admissionWork)
  @ApiOperation({ summary: 'Record the joining ceremony, or correct it' })
  @ApiOkResponse({ type: FormalitiesDto })
  async ceremony(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { heldOn, place, note }: RecordCeremonyDto,
  ): Promise<FormalitiesDto> {
    const ceremony = { heldOn, place: place || null, note: note || null };
    await this.record.ceremony(id, ceremony, actor);
    return this.show(id);
  }

  @Post('credentials')
  @HttpCode(200)
  @Allow(admissionWork)
  @Idempotent()
  @ApiOperation({ summary: 'Issue credentials to a person of the unit' })
  @ApiOkResponse({ type: FormalitiesDto })
  async credential(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: IssueCredentialDto,
  ): Promise<FormalitiesDto> {
    await this.record.credential(id, body, actor);
    return this.show(id);
  }
}
