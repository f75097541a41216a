import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { secretariat, secretariatAdministrator } from '@wanchang/identity';
import { Allow, CurrentActor, type Actor } from '@wanchang/platform';
import { CasePolicyDto } from '../queries/answers/leaving.dto';
import { ShowCasePolicy } from '../queries/show-case-policy.query';
import { SetCasePolicy } from '../use-cases/set-case-policy';
import { SetCasePolicyDto } from './leaving.requests';

@ApiTags('settings of admission')
@Controller('api/v1/case-policies')
@Allow(secretariat)
export class CasePoliciesController {
  constructor(
    private readonly policy: ShowCasePolicy,
    private readonly setPolicy: SetCasePolicy,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Periods that are policy, not charter, with their history' })
  @ApiOkResponse({ type: CasePolicyDto })
  show(): Promise<CasePolicyDto> {
    return this.policy.execute();
  }

  @Put()
  @Allow(secretariatAdministrator)
  @ApiOperation({ summary: 'Set the periods; what is under way keeps its days' })
  @ApiOkResponse({ type: CasePolicyDto })
  async set(@CurrentActor() actor: Actor, @Body() body: SetCasePolicyDto): Promise<CasePolicyDto> {
    await this.setPolicy.execute(body, actor);
    return this.show();
  }
}
