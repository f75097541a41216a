import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { secretariat } from '@wanchang/identity';
import { activeMember, type MemberActor } from '@wanchang/membership';
import { Allow, CurrentActor, IdParam, Idempotent, type Actor } from '@wanchang/platform';
import { conferenceWork } from '../access/conference.policies';
import { DelegatePageDto, MyDelegatesDto } from '../queries/answers/conference.dto';
import { ListDelegates } from '../queries/list-delegates.query';
import { RegisterDelegate } from '../use-cases/register-delegate';
import { delegateFile } from './delegate-file';
import {
  DelegatesQueryDto,
  RegisterDelegateDto,
  RegisterForUnitDto,
  ReviseDelegateDto,
} from './conference.requests';

@ApiTags('conference')
@Controller('api/v1')
@Allow(conferenceWork)
export class DelegatesController {
  constructor(
    private readonly list: ListDelegates,
    private readonly registration: RegisterDelegate,
  ) {}

  @Get('conferences/:id/delegates')
  @Allow(secretariat)
  @ApiOperation({ summary: 'Who comes, by number' })
  @ApiOkResponse({ type: DelegatePageDto })
  all(@IdParam() id: string, @Query() query: DelegatesQueryDto): Promise<DelegatePageDto> {
    return this.list.all(id, query);
  }

  @Get('conferences/:id/my-delegates')
  @Allow(activeMember)
  @ApiOperation({ summary: 'Whom my unit sends' })
  @ApiOkResponse({ type: MyDelegatesDto })
  mine(@CurrentActor() actor: MemberActor, @IdParam() id: string): Promise<MyDelegatesDto> {
    return this.list.ofUnit(id, actor.member.id);
  }

  @Post('conferences/:id/my-delegates')
  @Allow(activeMember)
  @HttpCode(200)
  @Idempotent()
  @ApiOperation({ summary: 'Register whom my unit sends; without a free place they wait' })
  @ApiOkResponse({ type: MyDelegatesDto })
  async register(
    @CurrentActor() actor: MemberActor,
    @IdParam() id: string,
    @Body() { role, ...body }: RegisterDelegateDto,
  ): Promise<MyDelegatesDto> {
    const unit = { memberId: actor.member.id, bySecretariat: false };
    await this.registration.register(id, { role, ...delegateFile(body) }, unit, actor);
    return this.list.ofUnit(id, actor.member.id);
  }

  @Post('conferences/:id/delegates')
  @Allow(conferenceWork)
  @HttpCode(204)
  @Idempotent()
  @ApiOperation({ summary: 'Register somebody of a unit, also while the conference runs' })
  async registerFor(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { memberId, role, ...body }: RegisterForUnitDto,
  ): Promise<void> {
    const unit = { memberId, bySecretariat: true };
    await this.registration.register(id, { role, ...delegateFile(body) }, unit, actor);
  }

  @Put('my-delegates/:id')
  @Allow(activeMember)
  @HttpCode(204)
  @ApiOperation({ summary: 'Revise what my unit states of a delegate' })
  async reviseMine(
    @CurrentActor() actor: MemberActor,
    @IdParam() id: string,
    @Body() body: ReviseDelegateDto,
  ): Promise<void> {
    await this.registration.revise(id, delegateFile(body), actor.member.id, actor);
  }

  @Put('delegates/:id')
  @Allow(conferenceWork)
  @HttpCode(204)
  @ApiOperation({ summary: 'Revise what is stated of a delegate' })
  async revise(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: ReviseDelegateDto,
  ): Promise<void> {
    await this.registration.revise(id, delegateFile(body), null, actor);
  }

  @Post('my-delegates/:id/withdraw')
  @Allow(activeMember)
  @HttpCode(204)
  @Idempotent()
  @ApiOperation({ summary: 'Withdraw a delegate of my unit; the first who waits takes the place' })
  async withdrawMine(@CurrentActor() actor: MemberActor, @IdParam() id: string): Promise<void> {
    await this.registration.withdraw(id, actor.member.id, actor);
  }

  @Post('delegates/:id/withdraw')
  @Allow(conferenceWork)
  @HttpCode(204)
  @Idempotent()
  @ApiOperation({ summary: 'Withdraw a delegate; the first who waits takes the place' })
  async withdraw(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    await this.registration.withdraw(id, null, actor);
  }
}
