import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import {
  Allow,
  CurrentActor,
  IdParam,
  RateLimit,
  type Actor,
  Idempotent,
} from '@wanchang/platform';
import { secretariat, secretariatAdministrator } from '../access/secretariat';
import { ListSecretariatPeople } from '../queries/list-secretariat-people.query';
import { SecretariatStructure } from '../queries/secretariat-structure.query';
import { AssignDuty } from '../use-cases/assign-duty';
import { EndDuty } from '../use-cases/end-duty';
import {
  AssignDutyDto,
  AssignedDto,
  SecretariatDutyListDto,
  SecretariatOfficeListDto,
  SecretariatPeopleQuery,
  SecretariatPersonPageDto,
} from './secretariat.dto';

@ApiTags('secretariat')
@Controller('api/v1')
@Allow(secretariat)
export class SecretariatController {
  constructor(
    private readonly structure: SecretariatStructure,
    private readonly listPeople: ListSecretariatPeople,
    private readonly assignDuty: AssignDuty,
    private readonly endDuty: EndDuty,
  ) {}

  @Get('secretariat-offices')
  @ApiOperation({ summary: 'Offices of the secretariat' })
  @ApiOkResponse({ type: SecretariatOfficeListDto })
  async offices(): Promise<SecretariatOfficeListDto> {
    return { items: await this.structure.offices() };
  }

  @Get('secretariat-duties')
  @ApiOperation({ summary: 'Duties in the secretariat, with the rights they grant' })
  @ApiOkResponse({ type: SecretariatDutyListDto })
  async duties(): Promise<SecretariatDutyListDto> {
    return { items: await this.structure.duties() };
  }

  @Get('secretariat-people')
  @ApiOperation({ summary: 'People of the secretariat with their duties' })
  @ApiOkResponse({ type: SecretariatPersonPageDto })
  people(@Query() query: SecretariatPeopleQuery): Promise<SecretariatPersonPageDto> {
    return this.listPeople.execute(query);
  }

  @Post('secretariat-assignments')
  @Idempotent()
  @Allow(secretariatAdministrator)
  @RateLimit('mail')
  @ApiOperation({
    summary: 'Give a person a duty at an office; an account is made where there is none',
  })
  @ApiCreatedResponse({ type: AssignedDto })
  assign(@CurrentActor() actor: Actor, @Body() body: AssignDutyDto): Promise<AssignedDto> {
    return this.assignDuty.execute(body, actor);
  }

  @Post('secretariat-assignments/:id/end')
  @Idempotent()
  @HttpCode(204)
  @Allow(secretariatAdministrator)
  @ApiOperation({ summary: 'End a duty; what it granted ends with the next request' })
  @ApiNoContentResponse()
  end(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.endDuty.execute(id, actor);
  }
}
